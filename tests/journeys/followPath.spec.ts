import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, expectNoBarriers, test } from './leerbank'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const module = 'Meten met schuifmaat en micrometer'

test('a learner follows a path on a phone: a step opens by a module, a supervisor signs a work order off, and the level is reached', async ({
  as,
  server,
}) => {
  const daan = await as('daan', phone)
  await daan.goto('/paths/inwerken-bij-vos-fijnmechanica')
  await daan.getByRole('radio', { name: 'Je eerste week' }).check()
  await daan.getByRole('button', { name: 'Begin met dit leerpad' }).tap()
  await expect(daan.getByText('Je bent begonnen.')).toBeVisible()
  await expect(daan.getByRole('heading', { name: 'Loop de route van een order', level: 2 })).toBeVisible()
  const measuring = daan
    .getByRole('listitem')
    .filter({ has: daan.getByRole('heading', { name: module }) })
    .last()
  await expect(daan.getByText('Doe eerst: Loop de route van een order').first()).toBeVisible()
  await expectNoBarriers(daan, 'a path that was begun')

  await daan.getByLabel('Wil je er iets bij zeggen?').fill('Ik liep mee met order 4410.')
  await daan.getByRole('button', { name: 'Ik heb het gedaan' }).tap()
  await expect(daan.getByText('Je hebt alles gedaan wat nu kan')).toBeVisible()

  const esra = await as('esra', { ...phone, javaScriptEnabled: false })
  await esra.goto('/work-orders')
  const card = esra.getByRole('listitem').filter({ hasText: 'Ik liep mee met order 4410.' })
  await card.getByRole('button', { name: /^Nog een keer/ }).tap()
  await expect(esra.getByText('Schrijf in één zin wat er nog moet gebeuren.')).toBeVisible()
  await card.getByRole('button', { name: /^Teken af/ }).tap()
  await expect(esra.getByText('Afgetekend. De volgende stap staat nu open.')).toBeVisible()

  await daan.goto('/learning')
  await expect(daan.getByText(`Volgende stap: ${module}`)).toBeVisible()
  await daan.getByRole('link', { name: /^Open je leerpad/ }).tap()
  // In another journey he may have begun with it.
  const begun = daan.getByRole('link', { name: `Ga verder: ${module}` })
  await daan
    .getByRole('button', { name: `Start: ${module}` })
    .or(begun)
    .tap()
  await expect(daan).toHaveURL(/\/attempts\/\w+$/)
  // How a module is done is another journey; here it counts that it is.
  passOf(server.dataDir, 'daan')

  await daan.goto('/paths/inwerken-bij-vos-fijnmechanica')
  await expect(measuring.getByText('Klaar', { exact: true })).toBeVisible()
  await expect(daan.getByRole('heading', { name: 'Meet vijf asjes op de meetbank', level: 2 })).toBeVisible()
  await daan.getByRole('button', { name: 'Ik heb het gedaan' }).tap()
  await expect(daan.getByText('Je hebt alles gedaan wat nu kan')).toBeVisible()
  await esra.goto('/work-orders')
  const second = esra.getByRole('listitem').filter({ hasText: 'Daan Bakker' }).filter({ hasText: 'Meet vijf asjes' })
  await second.getByRole('button', { name: /^Teken af/ }).tap()
  await expect(second.getByRole('button', { name: /^Teken af/ })).toHaveCount(0)
  await daan.goto('/paths/inwerken-bij-vos-fijnmechanica')
  await expect(daan.getByRole('heading', { name: 'Je hebt je doel gehaald: Je eerste week' })).toBeVisible()
  await expect(daan.getByText('Niveau gehaald')).toBeVisible()
  await expectNoBarriers(daan, 'a level that is reached')

  await esra.goto('/participants')
  await esra.getByRole('link', { name: 'Inwerken bij Vos Fijnmechanica' }).tap()
  const row = esra.getByRole('row').filter({ hasText: 'Daan Bakker' })
  await expect(row).toContainText('Doel gehaald')
})

test('an author makes a path without JavaScript, is told what is missing, and publishes it to the catalogue', async ({
  as,
  visitor,
}) => {
  const anouk = await as('anouk', { javaScriptEnabled: false })
  await anouk.goto('/modules')
  // In another journey she may have come to write for a second hub.
  await anouk.getByRole('link', { name: /^Leerpaden( van MIRA)?$/ }).click()
  await anouk.getByLabel('Naam van het leerpad').fill('Veilig werken bij een cel')
  await anouk.getByRole('button', { name: 'Maak dit leerpad' }).click()
  await anouk.getByLabel('Naam van dit niveau').fill('Beginnen')
  await anouk.getByText('Voeg toe aan Niveau 1').click()
  await anouk.getByRole('button', { name: 'Werkopdracht' }).click()
  await anouk.getByLabel('Naam van de werkopdracht').fill('Zoek de noodstop')
  await anouk.getByRole('button', { name: 'Bewaar' }).first().click()
  await anouk.getByRole('link', { name: 'Publiceer of trek terug' }).click()
  await expect(anouk.getByText('Schrijf op wat iemand gaat doen.')).toBeVisible()
  await anouk.getByRole('link', { name: /^Ga erheen/ }).click()
  await anouk.getByLabel('Wat ga je doen?').fill('Wijs alle noodstoppen aan.')
  await anouk.getByText('Voeg toe aan Beginnen').click()
  await anouk.getByLabel('Zoek een module of bijeenkomst').fill('schuifmaat')
  await anouk.getByRole('button', { name: 'Zoek' }).click()
  await anouk.getByRole('button', { name: `Voeg toe: ${module}` }).click()
  await anouk.getByRole('button', { name: `Zet “${module}” een plaats omhoog` }).click()
  await expect(anouk.getByLabel('Wat ga je doen?')).toHaveValue('Wijs alle noodstoppen aan.')
  await anouk.getByRole('link', { name: 'Publiceer of trek terug' }).click()
  await anouk.getByRole('button', { name: 'Publiceer' }).click()
  await expect(anouk.getByText('Het leerpad is gepubliceerd.')).toBeVisible()

  const guest = await visitor()
  await guest.goto('/catalogue/veilig-werken-bij-een-cel')
  await guest.getByRole('link', { name: 'Bekijk en volg dit leerpad' }).click()
  await expect(guest.getByRole('heading', { name: 'Zoek de noodstop' })).toBeVisible()
  await expect(guest.getByRole('link', { name: 'Log in om te beginnen' })).toBeVisible()
})

function passOf(dataDir: string, personId: string) {
  const sqlite = new Database(join(dataDir, 'leerbank.sqlite'), { timeout: 5000 })
  sqlite
    .prepare(
      `update attempt set status = 'passed', scoreRaw = 80, finishedAt = ?
       where enrolmentId in (select id from enrolment where personId = ?)`,
    )
    .run(Date.now(), personId)
  sqlite.close()
}
