import { expect, test } from 'vitest'
import { demoServer } from './hostile/demoServer'
import { nastyTexts } from './hostile/strings'

const demo = demoServer()

const count = (from: string) => demo.sqlite.prepare(`select count(*) from ${from}`).pluck().get() as number
const link = (side: string, state: string) =>
  demo.sqlite
    .prepare(
      'select secret from answerLink join matchProposal on matchProposal.id = proposalId where side = ? and state = ? and replacedAt is null limit 1',
    )
    .pluck()
    .get(side, state) as string

const injections = [
  'Vos\r\nBcc: iedereen@elders.example',
  'Vos\nBEGIN:VALARM\nACTION:AUDIO',
  '"><script>alert(1)</script>',
  "'; drop table workPlace; --",
  '=HYPERLINK("http://evil.example")',
  '\u202eevil\u202c\u0000\u0007',
  '\ud800',
  'a'.repeat(100_000),
  '🔩'.repeat(2000),
]

test('whatever is typed into the form behind a link is kept as words, and offered only when it is a place', async () => {
  const secret = demo.sqlite.prepare('select secret from placeDraft where secret is not null').pluck().get() as string
  const path = `/work-places/by-link/${secret}`
  const before = count('workPlace')
  for (const [place, text] of [...injections, ...nastyTexts.slice(0, 12)].entries()) {
    const all = ['companyName', 'title', 'description', 'contactName', 'contactEmail', 'postcode', 'startsOn', 'number']
    const fields = all.map((name): [string, string] => [name, text])
    const wanted = place % 2 === 0 ? 'offer' : 'save'
    const { status, headers, text: page } = await demo.send(path, [...fields, ['revision', '1'], ['do', wanted]])
    expect([303, 400, 409], JSON.stringify(text.slice(0, 60))).toContain(status)
    expect(headers.get('set-cookie')).toBeNull()
    expect(page).not.toContain('<script>alert')
  }
  for (const revision of ['-1', '1e99', 'NaN', '', '9'.repeat(400), '[]'])
    expect([303, 400, 409]).toContain(
      (
        await demo.send(path, [
          ['title', 'x'],
          ['revision', revision],
        ])
      ).status,
    )
  for (const days of [['8'], ['-1'], ['1', '1', '1'], ['maandag'], Array.from({ length: 50 }, () => '3')])
    expect([303, 400, 409]).toContain(
      (await demo.send(path, [...days.map((day): [string, string] => ['days', day]), ['do', 'offer']])).status,
    )
  expect(count('workPlace')).toBe(before)
  const kept = demo.sqlite.prepare('select max(length(fields)) from placeDraft').pluck().get() as number
  expect(kept).toBeLessThan(200_000)
}, 120_000)

test.each([
  ['/answers/', 'x'],
  ['/answers/', "' or 1=1 --"],
  ['/answers/', 'a'.repeat(5000)],
  ['/answers/', '%00'],
  ['/work-places/by-link/', 'x'],
  ['/work-places/by-link/', '..%2f..%2fwork-places'],
  ['/work-places/by-link/', 'a'.repeat(5000)],
])('a link that was never mailed leads nowhere: %s%s', async (path, secret) => {
  const address = `${path}${secret.startsWith('%') || secret.includes('%2f') ? secret : encodeURIComponent(secret)}`
  for (const method of ['GET', 'POST']) {
    const headers = { origin: demo.server.origin, 'x-forwarded-for': '10.8.8.8' }
    const { status } = await fetch(demo.server.origin + address, { method, headers, redirect: 'manual' })
    expect([400, 404, 414, 431]).toContain(status)
  }
})

test('a link answers once, for its own side, and a changed, expired or overtaken one answers nothing', async () => {
  const steps = () => count('proposalStep')
  const candidate = link('candidate', 'askedCandidate')
  const company = link('company', 'askedCompany')
  const before = steps()
  for (const answer of ['', 'maybe', 'agreed', 'placed', 'YES', 'talk', '__proto__'])
    expect((await demo.send(`/answers/${candidate}`, [['answer', answer]])).status, answer).toBe(400)
  for (const changed of [
    candidate.slice(0, -1),
    `${candidate}A`,
    candidate.toLowerCase(),
    candidate.split('').reverse().join(''),
  ])
    expect((await demo.send(`/answers/${changed}`, [['answer', 'yes']])).status).toBe(404)
  expect(
    (
      await demo.send(`/answers/${candidate}`, [
        ['answer', 'yes'],
        ['shares', 'birthDate'],
      ])
    ).status,
  ).toBe(400)
  expect(
    (
      await demo.send(`/answers/${candidate}`, [
        ['answer', 'yes'],
        ['website', 'bot'],
      ])
    ).status,
  ).toBe(303)
  expect(steps()).toBe(before)
  demo.sqlite.prepare('update answerLink set expiresAt = 1 where secret = ?').run(company)
  expect((await fetch(`${demo.server.origin}/answers/${company}`)).status).toBe(410)
  await demo.send(`/answers/${company}`, [['answer', 'yes']])
  expect(steps()).toBe(before)
  const both = ['yes', 'no', 'yes', 'no'].map((answer) => demo.send(`/answers/${candidate}`, [['answer', answer]]))
  for (const { status } of await Promise.all(both)) expect(status).toBe(303)
  expect(steps()).toBe(before + 1)
  const seen = await (await fetch(`${demo.server.origin}/answers/${candidate}`)).text()
  expect(seen).toMatch(/Je zei (ja|nee)/)
})

test('what a candidate did not share is in no page, no data and no mail of the company', async () => {
  const { secret, phone, email } = demo.sqlite
    .prepare(
      `select answerLink.secret, candidate.phone, candidate.email from answerLink
       join matchProposal on matchProposal.id = proposalId join application on application.id = applicationId
       join candidate on candidate.id = application.candidateId
       where side = 'company' and shares not like '%email%' limit 1`,
    )
    .get() as { secret: string; phone: string; email: string }
  expect(phone).not.toBe('')
  for (const address of [`/answers/${secret}`, `/answers/${secret}.data`]) {
    const page = await (await fetch(demo.server.origin + address)).text()
    expect(page).not.toContain(email)
    expect(page).not.toContain('birthDate')
  }
  const mails = demo.sqlite
    .prepare("select count(*) from outgoingMail where key like 'proposal-company:%' and text like ?")
    .pluck()
  expect(mails.get(`%${email}%`)).toBe(0)
})

test('a place that is renewed by link is renewed by a press, never by being looked at; and who sends too much waits', async () => {
  demo.sqlite
    .prepare("update workPlace set secret = 'renewing', offeredUntil = '2026-12-20' where id = 'noord-bouw'")
    .run()
  const until = () => demo.sqlite.prepare("select offeredUntil from workPlace where id = 'noord-bouw'").pluck().get()
  for (const path of ['/work-places/by-link/renewing/renewal', '/work-places/by-link/renewing'])
    expect((await fetch(demo.server.origin + path)).status).toBe(200)
  expect(until()).toBe('2026-12-20')
  expect((await demo.send('/work-places/by-link/renewing', [['do', 'renew']])).status).toBe(303)
  expect(until()).not.toBe('2026-12-20')
  const statuses: number[] = []
  for (let times = 0; times < 122; times++)
    statuses.push((await demo.send('/work-places/by-link/renewing/changes', [['title', '']], '192.0.2.77')).status)
  expect(statuses[0]).toBe(409)
  expect(statuses.at(-1)).toBe(429)
}, 60_000)
