import { expect, test } from 'vitest'
import { demoServer } from './hostile/demoServer'
import { nastyTexts } from './hostile/strings'

const demo = demoServer()
const pluck = (query: string) => demo.sqlite.prepare(query).pluck().get() as string

const form = (fields: Record<string, string>) => new URLSearchParams(fields)

const live = `select secret from signingLink join agreementParty on agreementParty.id = partyId
  join agreementSheet on agreementSheet.id = agreementParty.sheetId left join agreementSignature using (partyId)
  where replacedAt is null and agreementSheet.state = 'signing' and agreementSignature.id is null`
const signatures = () => demo.sqlite.prepare('select count(*) from agreementSignature').pluck().get()

const names = [
  'Ada\r\nBcc: iedereen@elders.example',
  'Ada\nBEGIN:VCALENDAR',
  '=HYPERLINK("http://evil.example")',
  '\u202eevil\u202c\u0000',
  '\ud800',
  'a'.repeat(100_000),
  '<script>alert(1)</script>',
  ...nastyTexts,
]

test('nobody signs with a wrong, an old or a foreign link, without having agreed, or another sheet', async () => {
  const [secret, sha256] = [pluck(live), '']
  const hash = pluck(`select sha256 from agreementSheet join agreementParty on sheetId = agreementSheet.id
    join signingLink on partyId = agreementParty.id where secret = '${secret}'`)
  const other = pluck(`select sha256 from agreementSheet where sha256 <> '${hash}' limit 1`)
  const before = signatures()
  const fields = { name: 'Ada Kok', agreed: 'yes', sha256: hash }
  expect((await demo.send('/signatures/nooit', form(fields))).status).toBe(404)
  for (const wrong of [
    { ...fields, agreed: '' },
    { ...fields, agreed: 'no' },
    { ...fields, name: '' },
    { ...fields, name: 'A' },
    { ...fields, sha256 },
    { ...fields, sha256: 'x'.repeat(64) },
    { ...fields, sha256: other },
    { name: 'Ada' },
  ])
    expect([400, 409], JSON.stringify(wrong)).toContain((await demo.send(`/signatures/${secret}`, form(wrong))).status)
  expect((await demo.send(`/signatures/${secret}`, form({ ...fields, website: 'https://evil.example' }))).status).toBe(
    303,
  )
  expect(signatures()).toBe(before)
  const used = pluck('select secret from signingLink join agreementSignature using (partyId) limit 1')
  expect((await demo.send(`/signatures/${used}`, form(fields))).status).toBe(303)
  demo.sqlite.prepare('update signingLink set expiresAt = 1 where secret = ?').run(secret)
  expect(await demo.got(`/signatures/${secret}`)).toBe(410)
  expect(await demo.got(`/signatures/${secret}/sheet.pdf`)).toBe(410)
  expect((await demo.send(`/signatures/${secret}`, form(fields))).status).toBe(303)
  expect(signatures()).toBe(before)
  expect((await demo.send(`/signatures/${secret}`, form({ do: 'askNew' }))).status).toBe(303)
  const newest = pluck(`select secret from signingLink where replacedAt is null and partyId =
    (select partyId from signingLink where secret = '${secret}')`)
  expect(newest).not.toBe(secret)
  expect(await demo.got(`/signatures/${newest}`)).toBe(200)
})

test('whatever somebody types as their name is taken or refused with a sentence, and begins no header, row or script', async () => {
  for (const [place, text] of names.entries()) {
    const secret = pluck(`${live} order by secret limit 1 offset ${place % 2}`)
    const hash = pluck(`select sha256 from agreementSheet join agreementParty on sheetId = agreementSheet.id
      join signingLink on partyId = agreementParty.id where secret = '${secret}'`)
    const answer = await demo.send(`/signatures/${secret}`, form({ name: text, agreed: '', sha256: hash }))
    expect([303, 400], text.slice(0, 40)).toContain(answer.status)
    expect(answer.headers.get('bcc')).toBeNull()
    expect(answer.text).not.toContain('<script>alert(1)')
  }
})

test('the check of a sheet takes any file and any code, keeps nothing, and tells no name', async () => {
  const before = demo.sqlite.prepare('select count(*) from agreementCopy').pluck().get()
  const file = (bytes: BlobPart, type = 'application/pdf') => {
    const data = new FormData()
    data.set('file', new File([bytes], '../../etc/passwd', { type }))
    data.set('code', '')
    return data
  }
  for (const bytes of ['', '%PDF-1.7', '<script>', 'x'.repeat(100_000), new Uint8Array(1000)])
    expect([200, 400]).toContain((await demo.send('/agreement-check', file(bytes))).status)
  expect((await demo.send('/agreement-check', file(new Uint8Array(6 * 1024 * 1024)))).status).toBe(400)
  for (const code of [...names, "' or 1=1 --", 'A'.repeat(64), `${'g'.repeat(64)}`, '../..'])
    expect([200, 400], code.slice(0, 40)).toContain((await demo.send('/agreement-check', form({ code }))).status)
  for (const text of ['%00', '%ff', 'a'.repeat(3000)])
    expect(await demo.got(`/agreement-check?code=${text}`)).toBeLessThan(500)
  const { sha256, name } = demo.sqlite
    .prepare(
      `select sha256, candidate.name from agreementSheet join agreement on agreement.id = agreementId
      join placement on placement.id = placementId join candidate on candidate.id = candidateId where agreementSheet.state = 'inForce' limit 1`,
    )
    .get() as { sha256: string; name: string }
  const spaced = sha256.replace(/(.{8})/g, '$1 ').toUpperCase()
  const genuine = await demo.send('/agreement-check', form({ code: spaced }))
  expect(genuine.text).toContain('Dit is een echt blad')
  expect(genuine.text).not.toContain(name.split(' ').at(-1))
  expect(demo.sqlite.prepare('select count(*) from agreementCopy').pluck().get()).toBe(before)
  const statuses: number[] = []
  for (let times = 0; times < 61; times++)
    statuses.push((await demo.send('/agreement-check', form({ code: 'a'.repeat(64) }), '192.0.2.9')).status)
  expect(statuses.slice(-2)).toEqual([200, 429])
})

test('hours are taken from their own days by their own link only, and answered as they were shown', async () => {
  const own = pluck("select secret from candidate where name = 'Thijmen Kok'")
  const applied = pluck("select secret from candidate where name = 'Sem Hofman'")
  expect(await demo.got(`/applying/${applied}/hours`)).toBe(200)
  expect(await demo.got('/applying/nooit/hours')).toBe(404)
  expect((await demo.send('/applying/nooit/hours', form({ do: 'today' }))).status).toBe(404)
  expect((await demo.send(`/applying/${applied}/hours`, form({ do: 'today' }))).status).toBe(409)
  const monday = pluck('select monday from hourWeek order by monday desc limit 1')
  const entries = () => demo.sqlite.prepare('select count(*) from hourEntry where removedAt is null').pluck().get()
  const before = entries()
  for (const hours of ['-1', '25', 'acht', '1e9', '7,1', "' or 1=1", ...names.slice(0, 5)])
    expect(
      (await demo.send(`/applying/${own}/hours`, form({ do: 'week', week: monday, [`practice-${monday}`]: hours })))
        .status,
    ).toBe(400)
  for (const fields of [
    { do: 'week', week: '1999-01-01', 'practice-1999-01-01': '8' },
    { do: 'week', week: '2999-01-01', 'practice-2999-01-01': '8' },
    { do: 'week', week: 'x', 'practice-x': '8' },
    { do: 'takeOver', entryId: pluck('select id from hourEntry limit 1') },
    { do: 'drop table' },
    {},
  ])
    expect([303, 409], JSON.stringify(fields)).toContain(
      (await demo.send(`/applying/${own}/hours`, form(fields as never))).status,
    )
  expect(entries()).toBe(before)
  const week = pluck(
    "select secret from hourWeek join hourEntry using (placementId) where state = 'entered' and kind = 'practice' and day between monday and date(monday, '+6 days') limit 1",
  )
  const answers = () => demo.sqlite.prepare('select count(*) from hourAnswer').pluck().get()
  const answered = answers()
  const foreign = pluck("select id from hourEntry where state = 'confirmed' limit 1")
  expect((await demo.send('/hours/weeks/nooit', form({ do: 'confirm' }))).status).toBe(404)
  for (const fields of [
    { do: 'confirm' },
    { do: 'confirm', shown: foreign },
    { do: 'correct', shown: foreign, [`hours-${foreign}`]: '1', [`sentence-${foreign}`]: 'Nee' },
    { do: 'correct', shown: foreign, [`hours-${foreign}`]: 'x', [`sentence-${foreign}`]: '' },
    {},
  ])
    expect([400, 409], JSON.stringify(fields)).toContain(
      (await demo.send(`/hours/weeks/${week}`, form(fields as never))).status,
    )
  expect(answers()).toBe(answered)
})
