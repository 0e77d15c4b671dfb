import { join } from 'node:path'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { expect, expectNoBarriers, test } from './leerbank'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const name = 'Pim van Tekenen'

/** Somebody of seventeen who has a place at Vos, as the screens before this one leave them. */
function addMatched(sqlite: InstanceType<typeof Database>) {
  const run = (table: string, row: Record<string, unknown>) =>
    sqlite
      .prepare(`insert into ${table} (${Object.keys(row)}) values (${Object.keys(row).map(() => '?')})`)
      .run(Object.values(row))
  const pluck = (query: string) => sqlite.prepare(query).pluck().get()
  const [id, at] = ['pim-tekent', Date.now() - 86_400_000]
  const birthDate = `${new Date().getUTCFullYear() - 17}-01-01`
  const parent = { parentName: 'Ria van Tekenen', parentEmail: 'ria@elders.example' }
  run('candidate', {
    id,
    secret: id,
    name,
    email: 'pim@elders.example',
    birthDate,
    language: 'nl',
    createdAt: at,
    ...parent,
  })
  const offeringId = pluck("select id from offering where slug = 'mbo-bbl-mechatronica'")
  const number = 1 + Number(pluck('select max(number) from application'))
  run('application', { id, number, offeringId, candidateId: id, appliedAt: at, since: at, heardAt: at })
  const days = { startsOn: new Date(at - 30 * 86_400_000).toISOString().slice(0, 10), endsOn: '2098-07-31' }
  const contact = { contactName: 'Esra Yılmaz', contactEmail: 'esra@vos.example', supervisorName: 'Esra Yılmaz' }
  const place = { companyId: 'vos', companyName: 'Vos Fijnmechanica', title: 'Tekenplek', crebo: '25340', number: 1 }
  run('workPlace', {
    id,
    ...place,
    ...days,
    ...contact,
    supervisorEmail: 'esra@vos.example',
    offeredAt: at,
    offeredUntil: '2098-01-01',
  })
  const step = (state: string) => run('applicationStep', { applicationId: id, state, at, by: 'bram' })
  for (const state of ['applied', 'admitted']) step(state)
  run('placement', { id, workPlaceId: id, applicationId: id, candidateId: id, matchedAt: at })
  step('matched')
}

/** Presses a button and waits until the page that follows is there. */
async function press(page: Page, button: string) {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: button }).tap()
  await answered
  await page.waitForLoadState('load')
}

test('an agreement is made, signed by four on their phones, holds, and somebody starts; their hours are confirmed by a link', async ({
  as,
  visitor,
  server,
}) => {
  const sqlite = new Database(join(server.dataDir, 'leerbank.sqlite'), { timeout: 5000 })
  addMatched(sqlite)
  const pluck = (query: string) => sqlite.prepare(query).pluck().get() as string
  const bram = await as('bram')
  await bram.goto('/agreements')
  await bram.getByRole('button', { name: `Maak de overeenkomst van ${name}` }).click()
  await bram.getByRole('link', { name: 'Vul aan wat op het blad komt' }).click()
  await bram.getByLabel('School die in Leerbank staat').selectOption('Vakcollege Techniek')
  await bram.getByLabel('Wie tekent voor de school?').fill('Sofie Willemsen')
  await bram.getByRole('button', { name: 'Bewaar en kijk het na' }).click()
  await expect(bram.getByText('Vul dit in.').first()).toBeVisible()
  await expect(bram.getByLabel('Wie tekent voor de school?')).toHaveValue('Sofie Willemsen')
  await expectNoBarriers(bram, 'a sheet that lacks something')
  await bram.getByLabel('E-mailadres van wie tekent voor de school').fill('sofie@vakcollege.example')
  await bram.getByLabel('Bpv-docent', { exact: true }).fill('Anouk Visser')
  await bram.getByLabel('Erkenning nagekeken op').fill('2026-06-01')
  await bram.getByRole('button', { name: 'Bewaar en kijk het na' }).click()
  await bram.getByRole('button', { name: 'Verstuur om te tekenen' }).click()
  await expect(bram.getByText('Verstuurd.', { exact: false })).toBeVisible()
  const agreement = bram.url().replace(/\?.*/, '')

  const links = sqlite
    .prepare(
      `select secret, role, agreementParty.name from signingLink join agreementParty on agreementParty.id = partyId
      join agreementSheet on agreementSheet.id = sheetId where agreementId = ? order by role`,
    )
    .all(agreement.split('/').at(-1)) as { secret: string; role: string; name: string }[]
  expect(links.map(({ role }) => role)).toEqual(['company', 'parent', 'school', 'student'])
  const page = await visitor({ ...phone, javaScriptEnabled: false })
  for (const link of links) {
    await page.goto(`/signatures/${link.secret}`)
    if (link.role === 'parent')
      await expect(page.getByText('Je belooft zelf geen werk of geld.', { exact: false })).toBeVisible()
    await page.getByRole('button', { name: 'Teken', exact: true }).tap()
    await expect(page.getByText('Zet een vinkje als je akkoord gaat.')).toBeVisible()
    await page.getByLabel('Typ je naam').fill(link.name)
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Teken', exact: true }).tap()
    await expect(page.getByRole('heading', { name: 'Je hebt getekend' })).toBeVisible()
  }
  await expect(page.getByText('Iedereen heeft getekend. De overeenkomst geldt.')).toBeVisible()
  const pdf = await page.request.get(`/signatures/${links[0]!.secret}/signed.pdf`)
  await page.goto('/agreement-check')
  await page
    .getByLabel('PDF van de overeenkomst')
    .setInputFiles({ name: 'blad.pdf', mimeType: 'application/pdf', buffer: await pdf.body() })
  await page.getByRole('button', { name: 'Kijk na' }).tap()
  await expect(page.getByText('4 van de 4 partijen hebben getekend.')).toBeVisible()
  await expect(page.getByText('Pim', { exact: false })).toBeHidden()
  expect(pluck("select state from application where id = 'pim-tekent'")).toBe('placed')

  await bram.goto('/applications/pim-tekent')
  await expect(bram.getByRole('link', { name: /^Overeenkomst \d+, Vos Fijnmechanica$/ })).toBeVisible()
  const start = bram
    .locator('details')
    .filter({ has: bram.locator('summary', { hasText: 'Zet op “Begonnen”' }) })
    .last()
  await start.locator('summary').first().click()
  await start.getByRole('button', { name: 'Zet op “Begonnen”' }).click()
  await expect(bram.getByText('Bewaard.', { exact: false })).toBeVisible()
  expect(pluck("select state from application where id = 'pim-tekent'")).toBe('started')

  const student = await visitor({ ...phone, javaScriptEnabled: false })
  await student.goto('/applying/pim-tekent')
  await student.getByRole('link', { name: 'Vul je uren in' }).tap()
  await press(student, 'Vandaag 8 uur gewerkt')
  await expect(student.getByText('Vandaag staat er 8 uur.')).toBeVisible()
  await press(student, 'Stuur deze week naar Esra Yılmaz')
  await expect(student.getByText('Deze week ging op', { exact: false })).toBeVisible()
  const week = pluck("select secret from hourWeek where applicationId = 'pim-tekent'")
  const esra = await visitor({ ...phone, javaScriptEnabled: false })
  await esra.goto(`/hours/weeks/${week}`)
  await esra.getByText('Klopt een dag niet?').tap()
  await esra.getByLabel(/^Uren op/).fill('6')
  await press(esra, 'Bevestig de rest en stuur dit terug')
  await expect(esra.getByText('Zeg bij een dag die niet klopt', { exact: false })).toBeVisible()
  await esra.getByLabel(/^Waarom klopt/).fill('Je ging om drie uur naar huis.')
  await press(esra, 'Bevestig de rest en stuur dit terug')
  await student.goto('/applying/pim-tekent/hours')
  await expect(student.getByText('Je ging om drie uur naar huis.')).toBeVisible()
  await press(student, 'Neem over')
  await press(student, 'Stuur deze week naar Esra Yılmaz')
  await esra.goto(`/hours/weeks/${week}`)
  await press(esra, 'Alles klopt')
  await expect(esra.getByText('Bedankt, de uren zijn bevestigd.')).toBeVisible()
  await bram.goto('/hours/pim-tekent')
  await expect(bram.getByText('Bevestigd', { exact: true })).toBeVisible()
  await expect(bram.getByText('6 van', { exact: false }).first()).toBeVisible()
  const csv = await bram.request.get('/hours/export.csv')
  expect(await csv.text()).toMatch(/Pim van Tekenen;.*;610;6;6;.*Esra Yılmaz/)
  sqlite.close()
})
