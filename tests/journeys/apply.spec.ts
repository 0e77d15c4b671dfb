import type { Page } from '@playwright/test'
import { expect, expectNoBarriers, test } from './leerbank'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const programme = '/catalogue/technisch-tekenaar-bbl'

test('somebody applies on a phone, stops, goes on by the link on a phone without JavaScript, and has a page of their own', async ({
  visitor,
}) => {
  const first = await visitor(phone)
  await first.goto(programme)
  await first.getByRole('link', { name: 'Meld je aan', exact: true }).click()
  await expect(first.getByRole('heading', { name: 'Wat je nodig hebt om te beginnen' })).toBeVisible()
  await first.getByLabel('Je naam').fill('Wies Aalbers')
  await first.getByLabel('Je geboortedatum').fill('14 maart 2009')
  await expect(first.getByText('Bewaard', { exact: true })).toBeVisible()
  await expect(first).toHaveURL(/\/application-drafts\/[\w-]{32}\?step=who$/)
  const link = first.url()

  const page = await visitor({ ...phone, javaScriptEnabled: false })
  await page.goto(link)
  await expect(page.getByLabel('Je naam')).toHaveValue('Wies Aalbers')
  await page.getByLabel('Je e-mailadres').fill('wies@aalbers.example')
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByLabel('Je postcode').fill('8017 JV')
  await page.getByLabel('Naam van een ouder').fill('Els Aalbers')
  await page.getByLabel('E-mailadres van die ouder').fill('wies@aalbers.example')
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByText('Dit is je eigen e-mailadres.', { exact: false })).toBeVisible()
  await page.getByLabel('E-mailadres van die ouder').fill('els@aalbers.example')
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByLabel('Nee, ik zoek nog een plek').check()
  await page.getByLabel('Welk diploma').selectOption('vmbo')
  await page.getByLabel('Waarom wil je dit leren?').fill('Mijn bsn is 111222333 en ik teken graag.')
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByText('burgerservicenummer (BSN) lijkt', { exact: false })).toBeVisible()
  await page.getByLabel('Waarom wil je dit leren?').fill('Ik teken graag.')
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByLabel('maandag').check()
  await page.getByRole('button', { name: 'Verder' }).click()
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
  await page.getByLabel('Kies een bestand').setInputFiles({ name: 'cv.pdf', mimeType: 'application/pdf', buffer: pdf })
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(page.getByText('cv.pdf')).toBeVisible()
  await page.getByRole('link', { name: 'Verder' }).click()
  await expect(page.getByText('14 maart 2009')).toBeVisible()
  await page.getByRole('button', { name: 'Verstuur mijn aanmelding' }).click()
  await expect(page.getByRole('heading', { name: 'Dag Wies Aalbers' })).toBeVisible()
  await expect(page.getByText('We lezen je aanmelding.', { exact: false })).toBeVisible()
  await expectNoBarriers(await sameOn(await visitor(phone), page.url()), 'the own page of who applied')

  // What was sent cannot be sent again, and everything can be erased.
  const own = page.url()
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'Je aanmelding is verstuurd' })).toBeVisible()
  await page.goto(own)
  await page.getByRole('group').filter({ hasText: 'Weet je het zeker?' }).locator('summary').click()
  await page.getByRole('button', { name: 'Ja, wis alles' }).click()
  await expect(page.getByRole('heading', { name: 'Je gegevens zijn gewist' })).toBeVisible()
  await page.goto(own)
  await expect(page.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()
})

async function sameOn(tab: Page, address: string) {
  await tab.goto(address)
  return tab
}
