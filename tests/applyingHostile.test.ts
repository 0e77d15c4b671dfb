import { expect, test } from 'vitest'
import { demoServer } from './hostile/demoServer'
import { nastyTexts } from './hostile/strings'

const demo = demoServer()
const form = '/catalogue/mbo-bbl-mechatronica/application'

const fields = (values: Record<string, string>) => new URLSearchParams(values)
const who = { name: 'Ada Test', birthDate: '1-2-2000', email: 'ada@elders.example' }

async function aDraft() {
  const { to } = await demo.send(form, fields(who))
  return to.split('?')[0]!
}

test('whatever is typed is taken or refused in words, and no mail gets a header of its own', async () => {
  const texts = [
    'Ada\r\nBcc: x@elders.example',
    '"; DROP TABLE candidate; --',
    '\u202eevil',
    '\u0000',
    '%0d%0a',
    ...nastyTexts,
  ]
  for (const text of texts.slice(0, 24)) {
    expect([303, 400], text.slice(0, 40)).toContain((await demo.send(form, fields({ ...who, name: text }))).status)
    const wrong = { ...who, email: `ada${text}@elders.example`, birthDate: text }
    expect((await demo.send(form, fields(wrong))).status, text.slice(0, 40)).toBe(400)
  }
  const mails = demo.sqlite.prepare('select toEmail, subject from outgoingMail').all() as Record<string, string>[]
  for (const { toEmail, subject } of mails) expect(`${toEmail}${subject}`).not.toMatch(/[\r\n]/)
}, 60_000)

test('a link that is made up, over, sent or of somebody else leads nowhere and shows nothing', async () => {
  for (const path of [
    '/application-drafts/x',
    `/application-drafts/${'a'.repeat(32)}`,
    '/applying/x',
    "/applying/' or 1=1",
  ]) {
    expect((await fetch(demo.server.origin + path)).status).toBe(404)
    expect((await demo.send(path, fields({ do: 'erase' }))).status).toBe(404)
  }
  const draft = await aDraft()
  demo.sqlite.prepare('update applicationDraft set expiresAt = 1 where secret = ?').run(draft.split('/').at(-1))
  expect((await fetch(demo.server.origin + draft)).status).toBe(410)
  expect((await demo.send(draft, fields({ do: 'send' }))).to).toBe(draft)
  expect((await demo.send(`${draft}/typed`, fields(who))).status).toBe(410)
  const others = demo.sqlite.prepare('select id from candidateDocument where candidateId is not null').pluck().all()
  const own = demo.sqlite
    .prepare(
      'select secret from candidate where erasedAt is null and id not in (select candidateId from candidateDocument where candidateId is not null)',
    )
    .pluck()
    .get()
  for (const id of others) {
    expect((await fetch(`${demo.server.origin}/applying/${own}/documents/${id}`)).status).toBe(404)
    await demo.send(`/applying/${own}`, fields({ do: 'removePaper', document: String(id) }))
  }
  expect(
    demo.sqlite.prepare('select count(*) from candidateDocument where candidateId is not null').pluck().get(),
  ).toBe(others.length)
})

test('an application of somebody else is not withdrawn, and a strange wish changes nothing', async () => {
  const own = demo.sqlite
    .prepare(
      "select secret from candidate join application a on a.candidateId = candidate.id where a.state = 'applied' order by number",
    )
    .pluck()
    .all()
  const other = demo.sqlite
    .prepare('select a.id from candidate join application a on a.candidateId = candidate.id where candidate.secret = ?')
    .pluck()
    .get(own[1])
  const at = `/applying/${own[0]}`
  expect((await demo.send(at, fields({ do: 'withdraw', applicationId: String(other), reason: 'tooFar' }))).status).toBe(
    404,
  )
  for (const reason of ['', 'erased', 'double', 'x']) {
    expect((await demo.send(at, fields({ do: 'withdraw', applicationId: String(other), reason }))).status).toBe(400)
  }
  for (const wanted of ['', 'x', 'merge', '__proto__'])
    expect((await demo.send(at, fields({ do: wanted }))).status).toBe(400)
  expect(demo.sqlite.prepare("select count(*) from application where state = 'applied'").pluck().get()).toBeGreaterThan(
    1,
  )
})

test('a paper that is no paper is refused with a sentence, and nothing of it is kept', async () => {
  const draft = await aDraft()
  const before = demo.sqlite.prepare('select count(*) from candidateDocument').pluck().get()
  const bad: [string, Uint8Array<ArrayBuffer>][] = [
    ['cv.pdf', new TextEncoder().encode('<script>alert(1)</script>')],
    ['cv.docx', new TextEncoder().encode('PK\u0003\u0004 half')],
    ['cv.png', new TextEncoder().encode('\u0089PNG half')],
    ['../../etc/passwd', new Uint8Array(0)],
    ['cv.pdf', new Uint8Array(10 * 1024 * 1024 + 200_000)],
  ]
  for (const [name, bytes] of bad) {
    const body = new FormData()
    body.set('kind', 'cv')
    body.set('file', new File([bytes], name))
    expect((await demo.send(draft, body)).status, name).toBe(400)
  }
  expect(demo.sqlite.prepare('select count(*) from candidateDocument').pluck().get()).toBe(before)
})

test('a citizen service number is kept nowhere, a program is sent away, and a network that does too much waits', async () => {
  const draft = await aDraft()
  const typed = { step: 'background', works: 'no', education: 'vmbo', motivation: 'mijn bsn is 111222333' }
  const answer = await demo.send(draft, fields(typed))
  expect(answer.status).toBe(400)
  expect(answer.text).toContain('burgerservicenummer')
  await demo.send(`${draft}/typed`, fields(typed))
  expect(JSON.stringify(demo.sqlite.prepare('select typed from applicationDraft').all())).not.toContain('111222333')
  const count = () => demo.sqlite.prepare('select count(*) from applicationDraft').pluck().get()
  const before = count()
  await demo.send(form, fields({ ...who, website: 'x' }))
  expect(count()).toBe(before)
  const from = demo.network()
  const statuses: number[] = []
  for (let time = 0; time < 61; time++) statuses.push((await demo.send(form, fields(who), from)).status)
  expect(statuses.at(-1)).toBe(429)
})
