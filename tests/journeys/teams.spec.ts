import { expect, expectNoBarriers, test } from './leerbank'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const list = (...rows: string[]) => ({
  name: 'personeel.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['Naam;E-mailadres;Functie;Team', ...rows].join('\r\n')),
})

test('a list is looked at and read in, the invited sets a password by the mail, and finds what newcomers are asked', async ({
  as,
  visitor,
}) => {
  const ines = await as('ines', { javaScriptEnabled: false })
  await ines.goto('/organisations/vos/people')
  await ines.getByRole('link', { name: 'Lees een lijst in' }).click()
  await ines.getByLabel('Het bestand').setInputFiles(list('Wouter Nieuw;wouter.nieuw@vos;Monteur;Montage'))
  await ines.getByRole('button', { name: 'Lees het bestand' }).click()
  await expect(ines.getByText('“wouter.nieuw@vos” is geen e-mailadres.')).toBeVisible()
  await expect(ines.getByRole('button', { name: 'Voer dit in één keer door' })).toHaveCount(0)
  await ines.getByRole('link', { name: 'Kies een ander bestand' }).click()
  await ines.getByLabel('Het bestand').setInputFiles(list('Wouter Nieuw;wouter.nieuw@vos.example;Monteur;Montage'))
  await ines.getByRole('button', { name: 'Lees het bestand' }).click()
  await expect(ines.getByRole('heading', { name: 'Nieuw: 1 persoon' })).toBeVisible()
  await ines.getByRole('button', { name: 'Voer dit in één keer door' }).click()
  await expect(ines.getByText('1 persoon erbij')).toBeVisible()

  const wouter = await visitor(phone)
  const invitation = wouter
    .getByRole('listitem')
    .filter({ hasText: 'Wouter Nieuw' })
    .filter({ hasText: 'nodigt je uit' })
  const looked = () => wouter.goto('/mail').then(() => invitation.count())
  await expect.poll(looked).toBe(1)
  const link = invitation.locator('a[href*="/password/"]')
  const address = new URL((await link.getAttribute('href'))!)
  await wouter.goto(address.pathname)
  await wouter.getByLabel('Nieuw wachtwoord').fill('paardebloem op maandag')
  await wouter.getByRole('button', { name: 'Bewaar' }).tap()
  await expect(wouter).not.toHaveURL(/\/password\//)
  await wouter.goto('/learning')
  await expect(wouter.getByText(/^Toegewezen door Vos Fijnmechanica, uiterlijk klaar op/).first()).toBeVisible()
})

test('a team lead sees who is behind and why, reminds them, and they find it under the bell', async ({ as }) => {
  const lead = await as('esra', phone)
  await lead.goto('/participants?organisation=vos&team=all')
  const row = lead.getByRole('listitem').filter({ hasText: 'Halina Wiśniewska' })
  await expect(row.first()).toContainText('Twee keer niet gehaald')
  await lead.getByRole('button', { name: /^Herinner Ivo Martens/ }).tap()
  await expect(lead.getByText('De herinnering is verstuurd.')).toBeVisible()
  await lead.goto('/notices')
  await expectNoBarriers(lead, 'messages')
})

test('a standing assignment is looked at before it holds, and is taken back with one press', async ({ as }) => {
  const lead = await as('esra', { javaScriptEnabled: false })
  await lead.goto('/organisations/vos/standing-assignments/new')
  await lead.getByLabel('Voor wie?').selectOption({ label: 'Meetkamermedewerker (1)' })
  await lead.getByRole('radio', { name: 'Een aantal dagen na de start' }).check()
  await lead.getByRole('button', { name: 'Bekijk eerst wie dit krijgt' }).click()
  await expect(lead.getByText('Vul een aantal dagen in')).toBeVisible()
  await lead.getByLabel('Na hoeveel dagen?').fill('21')
  await lead.getByRole('button', { name: 'Bekijk eerst wie dit krijgt' }).click()
  await expect(lead.getByText('Dit gaat nu naar 1 persoon.')).toBeVisible()
  await lead.getByRole('button', { name: 'Wijs toe', exact: true }).click()
  await expect(lead.getByText('De toewijzing geldt. Hij staat nu bij 1 persoon.')).toBeVisible()
  await lead.getByRole('button', { name: /^Maak ongedaan/ }).click()
  await expect(lead.getByText(/De toewijzing is ingetrokken/)).toBeVisible()
})
