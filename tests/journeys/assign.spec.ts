import type { Page } from '@playwright/test'
import { expect, expectNoBarriers, test } from './leerbank'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const module = 'Meten met schuifmaat en micrometer'

test('a team lead assigns a module by keyboard and without JavaScript, an employee goes on with one tap, and undoing takes it back', async ({
  as,
}) => {
  const lead = await as('esra', { javaScriptEnabled: false })
  await lead.goto('/participants')
  await lead.getByRole('link', { name: 'Wijs een module toe' }).click()
  await press(lead, lead.getByRole('radio', { name: new RegExp(module) }), 'Space')
  await press(lead, lead.getByRole('button', { name: 'Kies deze module' }), 'Enter')
  await expect(lead).toHaveURL(/offering=/)
  const choosing = lead.url()
  await lead.getByRole('button', { name: 'Bekijk eerst wie dit krijgt' }).click()
  await expect(lead.getByRole('alert')).toHaveText('Kruis minstens één persoon aan, of kies iedereen.')
  await lead.getByLabel('Zoek op naam of e-mailadres').fill('bakker')
  await lead.keyboard.press('Enter')
  await press(lead, lead.getByRole('checkbox', { name: /Daan Bakker/ }), 'Space')
  await lead.getByLabel('Uiterlijk klaar op').fill(inDays(4))
  await press(lead, lead.getByRole('button', { name: 'Bekijk eerst wie dit krijgt' }), 'Enter')
  await expect(lead.getByText('Dit gaat naar 1 persoon.')).toBeVisible()
  await press(lead, lead.getByRole('button', { name: 'Wijs toe', exact: true }), 'Enter')
  await expect(lead.getByText(`“${module}” is toegewezen aan 1 persoon.`)).toBeVisible()
  const row = lead.getByRole('row').filter({ hasText: 'Daan Bakker' })
  await expect(row).toContainText('Nog niet begonnen')
  await expect(row).toContainText('nog 4 dagen')

  // Axe needs a page in which programs run.
  const looking = await as('esra')
  await looking.goto(lead.url())
  await expectNoBarriers(looking, 'what was assigned')
  await looking.goto(choosing)
  await looking.getByRole('radio', { name: /Voor iedereen/ }).check()
  await looking.getByRole('button', { name: 'Bekijk eerst wie dit krijgt' }).click()
  await expect(looking.getByText(/^Dit gaat naar 4\d mensen\./)).toBeVisible()
  await expectNoBarriers(looking, 'whom it touches')

  const employee = await as('daan', phone)
  await employee.goto('/learning')
  await expect(employee.getByText(/^Toegewezen door Vos Fijnmechanica, uiterlijk klaar op/)).toBeVisible()
  await expect(employee.getByText('nog 4 dagen')).toBeVisible()
  await expectNoBarriers(employee, 'what is asked of an employee')
  await employee.getByRole('button', { name: 'Start', exact: true }).tap()
  await expect(employee).toHaveURL(/\/attempts\/\w+$/)

  await lead.getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(lead.getByText(/De toewijzing is ongedaan gemaakt/)).toBeVisible()
  await employee.goto('/learning')
  await expect(employee.getByRole('heading', { name: module })).toBeVisible()
  await expect(employee.getByText(/Toegewezen door/)).toHaveCount(0)
})

async function press(page: Page, place: ReturnType<Page['getByRole']>, key: string) {
  await place.focus()
  await page.keyboard.press(key)
}

function inDays(days: number) {
  const then = new Date(Date.now() + days * 86_400_000)
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' }).format(then)
}
