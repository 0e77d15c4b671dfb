import sharp from 'sharp'
import { expect, test } from 'vitest'
import { hashOf } from '~/modules/people/secret.server'
import { demoServer } from './hostile/demoServer'
import { addresses, nastyTexts } from './hostile/strings'

const form = '/hubs/mira/question'
const asked = {
  title: 'Grijper laat platen vallen',
  happens: 'Elke tien minuten.',
  companyName: 'Elders BV',
  contactName: 'Ada Kok',
  contactEmail: 'ada@elders.example',
}
const demo = demoServer()

const count = (table: string) => demo.sqlite.prepare(`select count(*) from ${table}`).pluck().get() as number

/** A question of its own, and the link that opens it. */
async function question(change: Record<string, string> = {}) {
  const { headers } = await demo.send(form, { ...asked, ...change })
  const path = headers.get('location')!.replace(/\?.*/, '')
  const secret = path.replace('/question/', '')
  const id = demo.sqlite.prepare('select questionId from practiceLink where tokenHash = ?').pluck().get(hashOf(secret))
  return { path, secret, id: id as string }
}

/** What the hub does with a question, as a row: its screens have tests of their own. */
function happened(questionId: string, row: Record<string, string | number>) {
  const step = { id: `s${count('practiceStep')}`, questionId, side: 'hub', at: Date.now(), personName: 'Carla', ...row }
  const places = Object.keys(step).map(() => '?')
  demo.sqlite.prepare(`insert into practiceStep (${Object.keys(step)}) values (${places})`).run(Object.values(step))
}

const injections = [
  'Ada\r\nBcc: iedereen@elders.example',
  'Ada\nSubject: Vals',
  '"; DROP TABLE practiceQuestion; --',
  '=HYPERLINK("http://evil.example")',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '\u202eevil\u202c',
  '\u0000\u0001\u0007',
  '\ud800',
  '%0d%0aSet-Cookie:%20a=b',
  'a'.repeat(100_000),
  '🔩'.repeat(5000),
]
const texts = [...injections, ...nastyTexts]
const emails = [
  'ada@elders.example\r\nBcc: iedereen@elders.example',
  'ada@elders.example, iedereen@elders.example',
  '<ada@elders.example>',
  'ada@elders.example%0ABcc:x@y.nl',
  `${'a'.repeat(300)}@elders.example`,
  ...addresses,
]

test('whatever is typed into the form is taken or refused with a sentence, and begins nothing of its own', async () => {
  for (const text of texts) {
    const all = { title: text, happens: text, machine: text, tried: text, companyName: text, contactName: text }
    for (const fields of [
      { ...asked, ...all },
      { ...asked, contactPhone: text, agrees: text, formId: text },
    ]) {
      const { status, headers, text: page } = await demo.send(form, fields)
      expect([303, 400], JSON.stringify(text.slice(0, 60))).toContain(status)
      expect(headers.get('set-cookie')).toBeNull()
      expect(page).not.toMatch(/<script>alert|<img src=x/)
    }
  }
  for (const contactEmail of emails)
    expect((await demo.send(form, { ...asked, contactEmail })).status, contactEmail.slice(0, 60)).toBe(400)
  const broken = demo.sqlite.prepare(
    "select count(*) from practiceQuestion where title || companyName || contactName || machine glob '*[' || char(10) || char(13) || ']*'",
  )
  expect(broken.pluck().get()).toBe(0)
  const mails = demo.sqlite.prepare('select toEmail, subject, replyTo from outgoingMail').all() as Record<
    string,
    string
  >[]
  for (const { toEmail, subject, replyTo } of mails) {
    expect(toEmail).toMatch(/^[^\s,<>"]+@[^\s,<>"]+$/)
    expect(subject).not.toMatch(/[\r\n]/)
    expect(replyTo).toMatch(/^(|[^\s,<>"]+@[^\s,<>"]+)$/)
  }
}, 120_000)

test.each([
  ['bytes that are no letters', 'application/x-www-form-urlencoded', 'title=%ff%fe%00&contactEmail=%e9@elders.example'],
  ['half an escape', 'application/x-www-form-urlencoded', 'title=%&contactEmail=%4'],
  ['a form in parts that stops', 'multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="a"'],
  ['a form in parts without a border', 'multipart/form-data', 'title=a'],
  ['something else', 'application/json', '{"title":"Ada"}'],
  ['nothing', 'application/x-www-form-urlencoded', ''],
])('a form of %s is refused', async (_what, type, body) => {
  const { path } = await question()
  for (const address of [form, path]) {
    const headers = {
      origin: demo.server.origin,
      'content-type': type,
      'x-forwarded-for': demo.network(),
    }
    const { status } = await fetch(demo.server.origin + address, { method: 'POST', body, headers, redirect: 'manual' })
    expect([400, 404], address).toContain(status)
  }
})

test('a program is thanked and brings nothing, the same form is one question, and who does too much waits', async () => {
  const before = count('practiceQuestion')
  expect((await demo.send(form, { ...asked, website: 'https://evil.example' })).status).toBe(200)
  expect(count('practiceQuestion')).toBe(before)
  const formId = 'b'.repeat(16)
  expect((await demo.send(form, { ...asked, formId })).headers.get('location')).toMatch(/^\/question\//)
  // Who sends somebody else's form again gets no link to it.
  const again = await demo.send(form, { ...asked, formId })
  expect([again.status, again.headers.get('location')]).toEqual([200, null])
  expect(count('practiceQuestion')).toBe(before + 1)
  const statuses: number[] = []
  for (let times = 0; times < 13; times++) statuses.push((await demo.send(form, asked, '192.0.2.9')).status)
  expect(statuses).toEqual([...Array(12).fill(303), 429])
})

test('a photo is one by its bytes, small enough, without where it was taken; anything else is refused in words', async () => {
  const withPhoto = (bytes: Buffer, name: string, type: string) => {
    const body = new FormData()
    for (const [field, value] of Object.entries(asked)) body.set(field, value)
    body.set('photo', new File([new Uint8Array(bytes)], name, { type }))
    return demo.send(form, body)
  }
  const canvas = sharp({ create: { width: 60, height: 40, channels: 3, background: '#888' } })
  const jpeg = await canvas
    .withExif({ IFD3: { GPSLatitude: '52/1 30/1 0/1' } })
    .jpeg()
    .toBuffer()
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9"/></svg>')
  const evil = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
  const refused: [Buffer, string, string][] = [
    [Buffer.from('<html><script>alert(1)</script>'), 'a.jpg', 'image/jpeg'],
    [svg, 'a.svg', 'image/svg+xml'],
    [evil, 'a.png', 'image/png'],
    [jpeg.subarray(0, 60), 'half.jpg', 'image/jpeg'],
    [Buffer.from('MZ\u0090'), 'a.exe', 'image/png'],
    [Buffer.alloc(21 * 1024 * 1024, 1), 'groot.jpg', 'image/jpeg'],
  ]
  for (const [bytes, name, type] of refused) {
    const { status, text } = await withPhoto(bytes, name, type)
    expect(status, name).toBe(400)
    expect(text).toContain('Grijper laat platen vallen')
  }
  const taken = await withPhoto(jpeg, '../../etc/passwd', 'text/html')
  const path = taken.headers.get('location')!.replace(/\?.*/, '')
  const photoId = demo.sqlite.prepare('select id from practicePhoto order by addedAt desc').pluck().get()
  const photo = await fetch(`${demo.server.origin}${path}/photos/${photoId}`)
  expect(photo.headers.get('content-type')).toBe('image/jpeg')
  expect(photo.headers.get('content-security-policy')).toContain('sandbox')
  expect((await sharp(await photo.arrayBuffer()).metadata()).exif).toBeUndefined()
  // Neither by the link of another question, nor without signing in.
  const other = await question()
  expect(await demo.got(`${other.path}/photos/${photoId}`)).toBe(404)
  const id = demo.sqlite.prepare('select questionId from practicePhoto where id = ?').pluck().get(photoId)
  expect(await demo.got(`/questions/${id}/photos/${photoId}`)).toBe(302)
})

test('a link that was never made, or was changed by one letter, opens nothing', async () => {
  const { path, secret, id } = await question()
  expect(await demo.got(path)).toBe(200)
  const last = secret.endsWith('A') ? 'B' : 'A'
  const changed = [
    secret.slice(0, -1) + last,
    secret.toLowerCase(),
    secret.slice(1),
    `${secret}A`,
    hashOf(secret),
    id,
    'nooit',
  ]
  for (const wrong of changed.filter((one) => one !== secret)) {
    expect(await demo.got(`/question/${wrong}`), wrong).toBe(404)
    expect((await demo.send(`/question/${wrong}`, { do: 'answered', text: 'Ja.' })).status, wrong).toBe(404)
  }
})

test('by a link one does what is for the company, on that question, once', async () => {
  const { path, id } = await question()
  for (const wrong of ['takenOn', 'declined', 'askedBack', 'linked', 'withdraw', 'renew', '__proto__', ''])
    expect((await demo.send(path, { do: wrong, text: 'Ja.', companyName: 'X BV' })).status, wrong).toBe(404)
  expect((await demo.send(path, { do: 'applied', appliedOn: '2026-01-01', text: 'Het werkt.' })).status).toBe(409)
  const formId = 'c'.repeat(16)
  const answer = { do: 'answered', text: 'Met <b>olie</b>.', formId, questionId: 'ander', kind: 'declined' }
  expect((await demo.send(path, answer)).status).toBe(303)
  expect((await demo.send(path, answer)).status).toBe(303)
  const steps = demo.sqlite.prepare('select kind, side, personId from practiceStep where questionId = ?').all(id)
  expect(steps).toEqual([{ kind: 'answered', side: 'company', personId: null }])
  const page = await (await fetch(demo.server.origin + path)).text()
  expect(page).toContain('Met &lt;b&gt;olie&lt;/b&gt;.')
})

test('a day that is none, or has yet to come, is refused beside its field with all that was typed', async () => {
  const { path, id } = await question()
  happened(id, { kind: 'takenOn' })
  happened(id, { kind: 'linked', outcome: 'case', title: 'Een verslag', url: '' })
  for (const appliedOn of ['', 'gisteren', '2026-02-30', '1999-12-31', '9999-01-01', '2026-1-1', "2026-01-01' --"]) {
    const { status, text } = await demo.send(path, { do: 'applied', appliedOn, text: 'Er valt niets meer.' })
    expect([400, 409], appliedOn).toContain(status)
    expect(text).toContain('Er valt niets meer.')
  }
  const told = { do: 'applied', appliedOn: '2026-01-01', text: 'Ja.', companyName: 'Een ander', isNamed: 'yes' }
  expect((await demo.send(path, told)).status).toBe(303)
  const use = demo.sqlite
    .prepare("select companyName from practiceStep where questionId = ? and kind = 'applied'")
    .pluck()
  expect(use.get(id)).toBe('Elders BV')
})

test('a link that is over says so, does nothing, and sends a new one to the address of the question only', async () => {
  const { path, secret, id } = await question({ contactEmail: 'over@elders.example' })
  demo.sqlite.prepare('update practiceLink set expiresAt = 1 where tokenHash = ?').run(hashOf(secret))
  expect(await demo.got(path)).toBe(410)
  expect((await demo.send(path, { do: 'answered', text: 'Ja.' })).status).toBe(429)
  expect((await demo.send(path, { do: 'agree' })).status).toBe(429)
  const steps = demo.sqlite.prepare('select count(*) from practiceStep where questionId = ?').pluck()
  expect(steps.get(id)).toBe(0)
  const statuses: number[] = []
  for (let times = 0; times < 4; times++)
    statuses.push((await demo.send(path, { do: 'renew', contactEmail: 'dief@elders.example' })).status)
  expect(statuses).toEqual([200, 200, 200, 429])
  const to = demo.sqlite
    .prepare("select distinct toEmail from outgoingMail where subject like 'Een nieuwe link%'")
    .pluck()
  expect(to.all()).toEqual(['over@elders.example'])
  // What a mail of before led to still works.
  expect(demo.sqlite.prepare('select count(*) from practiceLink where questionId = ?').pluck().get(id)).toBe(5)
})

test('once a question is declined its link only shows it, and once it is erased the link is not there', async () => {
  const { path, id } = await question()
  happened(id, { kind: 'declined', text: 'Dit kunnen wij niet.' })
  expect(await demo.got(path)).toBe(200)
  expect((await demo.send(path, { do: 'answered', text: 'Toch wel?' })).status).toBe(409)
  demo.sqlite.prepare('delete from practiceLink where questionId = ?').run(id)
  expect(await demo.got(path)).toBe(404)
})

test('a hub that is none, a company, and an offering take no questions', async () => {
  for (const slug of ['bestaat-niet', 'vos-fijnmechanica', 'sector', 'bagagedragersessie-robots-in-de-assemblage']) {
    expect(await demo.got(`/hubs/${slug}/question`), slug).toBe(404)
    expect((await demo.send(`/hubs/${slug}/question`, asked)).status, slug).toBe(404)
  }
})
