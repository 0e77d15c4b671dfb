import Database from 'better-sqlite3'
import { expect, expectNoBarriers, test } from './leerbank'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

test('times are proposed, the candidate chooses and asks something, the conversation is written up, and somebody is admitted by keyboard', async ({
  as,
  visitor,
  server,
}) => {
  const bram = await as('bram')
  const { file, own, name } = someoneWhoApplied(server.dataDir)
  await bram.goto(file)
  await bram.getByLabel('Tijd 1: dag').fill(inDays(5))
  await bram.getByLabel('Tijd', { exact: true }).first().fill('10:00')
  await bram.getByRole('button', { name: 'Stel tijden voor' }).click()
  await expect(bram.getByText('Vul een plaats of een link in.')).toBeVisible()
  await expect(bram.getByLabel('Tijd 1: dag')).toHaveValue(inDays(5))
  await bram.getByLabel('Waar?').fill('Kamer 2')
  await bram.getByRole('button', { name: 'Stel tijden voor' }).click()
  await expect(bram.getByText('Wacht op de kandidaat')).toBeVisible()

  const sem = await visitor({ ...phone, javaScriptEnabled: false })
  await sem.goto(`${own}/conversation`)
  await sem.getByRole('button', { name: /^Kies .*10\.00 uur/ }).click()
  await expect(sem.getByText('Je hebt gekozen.', { exact: false })).toBeVisible()
  const calendar = await sem.request.get(
    server.origin + (await sem.getByRole('link', { name: 'Zet in je agenda' }).getAttribute('href')),
  )
  expect(await calendar.text()).toMatch(/METHOD:PUBLISH[\s\S]*SUMMARY:Gesprek over/)
  await sem.goto(`${own}/messages`)
  await sem.getByLabel('Schrijf ons').fill('Mag mijn moeder mee?')
  await sem.getByRole('button', { name: 'Verstuur' }).click()
  await expect(sem.getByText('Je bericht is verstuurd.', { exact: false })).toBeVisible()

  // What was asked is on top, and answered from the file.
  await bram.goto('/applications?view=list')
  await expect(bram.getByRole('row').filter({ hasText: name })).toContainText('Heeft iets gevraagd')
  await bram.goto(file)
  await bram.getByLabel('Bericht', { exact: true }).last().fill('Natuurlijk, zij is welkom.')
  await bram.getByRole('button', { name: 'Verstuur' }).click()
  await expect(bram.getByText('Natuurlijk, zij is welkom.')).toBeVisible()
  await bram.getByText('Het gesprek is geweest').click()
  await bram.getByLabel('Waarom wil je deze opleiding?').fill('Techniek is leuk')
  await bram.getByRole('button', { name: 'Bewaar' }).first().click()
  await expect(bram.getByText('beslissen na het gesprek')).toBeVisible()

  // The keyboard's way over the board.
  await bram.goto(`/applications?text=${encodeURIComponent(name)}`)
  await bram.getByRole('button', { name: `Zet ${name} op…` }).focus()
  await bram.keyboard.press('Enter')
  await bram.getByRole('button', { name: 'Zet op “Toegelaten”' }).press('Enter')
  await expect(bram.getByLabel('Toegelaten tot')).toBeVisible()
  await expectNoBarriers(bram, 'the dialog of a step')
  await bram.getByRole('button', { name: 'Zet op “Toegelaten”' }).press('Enter')
  await expect(bram.getByText(`${name} staat nu op “Toegelaten”.`)).toBeVisible()
  await bram.keyboard.press('Escape')
  await expect(bram.locator('.board-column', { hasText: 'Toegelaten: 1' })).toContainText(name)
})

/** Somebody who applied just now. */
function someoneWhoApplied(dataDir: string) {
  const sqlite = new Database(`${dataDir}/leerbank.sqlite`)
  const [id, name, at] = [`journey-${Date.now()}`, 'Wies Terpstra', Date.now() - 3_600_000]
  const programme = "(select id from offering where slug = 'mbo-bbl-mechatronica')"
  const number = '(select coalesce(max(number), 0) + 1 from application)'
  sqlite
    .prepare("insert into candidate (id, secret, name, email, language, createdAt) values (?, ?, ?, ?, 'nl', ?)")
    .run(id, id, name, 'wies@elders.example', at)
  sqlite
    .prepare(
      `insert into application (id, number, offeringId, candidateId, appliedAt, since, heardAt) values (?, ${number}, ${programme}, ?, ?, ?, ?)`,
    )
    .run(id, id, at, at, at)
  sqlite.prepare("insert into applicationStep (applicationId, state, at) values (?, 'applied', ?)").run(id, at)
  sqlite.close()
  return { file: `/applications/${id}`, own: `/applying/${id}`, name }
}

function inDays(days: number) {
  const then = new Date(Date.now() + days * 86_400_000)
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' }).format(then)
}
