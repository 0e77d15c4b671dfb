import { expect, expectNoBarriers, test } from './leerbank'

test('a coordinator makes a masterclass, is told what misses, publishes it, a visitor finds it, and it is withdrawn', async ({
  as,
  visitor,
}) => {
  const carla = await as('carla', { javaScriptEnabled: false })
  await carla.goto('/offerings')
  await carla.getByRole('link', { name: 'Maak aanbod' }).click()
  await carla.getByRole('radio', { name: /^Masterclass/ }).check()
  await carla.getByRole('textbox', { name: 'Titel' }).fill('Masterclass Zeppelins monteren')
  await carla.getByRole('button', { name: 'Begin met invullen' }).click()
  await expect(carla.getByRole('heading', { level: 1 })).toHaveText('Masterclass Zeppelins monteren')
  await carla.getByLabel('Voor wie is het?').fill('Monteurs van luchtschepen')
  await carla.getByLabel('Prijs zonder btw, in euro').fill('1.250')
  await carla.getByRole('button', { name: 'Bewaar en zet in het aanbod' }).click()
  await expect(carla.getByRole('alert')).toContainText('Je concept is bewaard.')
  const summary = carla.getByLabel('Korte tekst')
  await expect(summary).toHaveAccessibleDescription(/Zonder die tekst klikt niemand door/)
  await expect(carla.getByLabel('Voor wie is het?')).toHaveValue('Monteurs van luchtschepen')
  await expect(carla.getByText('Met btw is dat € 1.512,50.')).toBeVisible()
  const reader = await visitor({ javaScriptEnabled: false })
  await reader.goto('/catalogue?q=zeppelins')
  await expect(reader.getByRole('heading', { name: 'Niets gevonden' })).toBeVisible()
  await summary.fill('Een dag werken aan een luchtschip.')
  await carla.getByLabel('Wat kan iemand daarna?').fill('Je monteert een gondel.\nJe test de motoren.')
  await carla.getByLabel('Hoe lang duurt het, in woorden?').fill('1 dag')
  await carla.getByRole('button', { name: 'Bewaar en zet in het aanbod' }).click()
  await expect(carla.getByRole('status')).toContainText('Het staat in het aanbod.')
  await expect(carla.getByText(/in het aanbod gezet door Carla Jansen/)).toBeVisible()
  await reader.goto('/catalogue?q=zeppelins')
  await reader.getByRole('link', { name: 'Masterclass Zeppelins monteren' }).click()
  await expect(reader.getByText('Je test de motoren.')).toBeVisible()
  await carla.getByRole('button', { name: 'Haal uit het aanbod' }).click()
  await expect(carla.getByText(/uit het aanbod gehaald door Carla Jansen/)).toBeVisible()
  expect((await reader.goto(reader.url()))!.status()).toBe(404)
  await reader.goto('/catalogue?q=zeppelins')
  await expect(reader.getByRole('heading', { name: 'Niets gevonden' })).toBeVisible()
})

test('the second of two who change an offering sees what the first did, and loses nothing', async ({ as, server }) => {
  const [carla, anouk] = [await as('carla'), await as('anouk')]
  await carla.goto('/offerings?text=onderdelen')
  await carla.getByRole('link', { name: 'Bagagedragersessie: onderdelen aanvoeren' }).click()
  const address = new URL(carla.url()).pathname
  await anouk.goto(server.origin + address)
  await carla.getByLabel('Plaats').fill('Perron038, hal 2')
  await carla.getByLabel('Korte tekst').fill('Breng je onderdelen mee.')
  await carla.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(carla.getByRole('status')).toContainText('Het is bewaard.')
  await anouk.getByLabel('Korte tekst').fill('Neem schroeven en veren mee.')
  await anouk.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(anouk.getByRole('alert')).toContainText('Carla Jansen heeft dit net ook gewijzigd')
  await expect(anouk.getByLabel('Korte tekst')).toHaveValue('Neem schroeven en veren mee.')
  await expect(anouk.getByText('Breng je onderdelen mee.')).toBeVisible()
  await expect(anouk.getByLabel('Plaats')).toHaveValue('Perron038, hal 2')
  await expectNoBarriers(anouk)
  await anouk.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(anouk.getByRole('status')).toContainText('Het is bewaard.')
})

test('an administrator brings in grants by CSV: one bad row stops it and is told, then all of it is there', async ({
  as,
}) => {
  const ines = await as('ines')
  await ines.goto('/admin/lists')
  await ines.getByRole('link', { name: 'Subsidies' }).click()
  await ines.getByRole('link', { name: 'Haal een bestand binnen' }).click()
  const heading = 'Code;Naam;Wat iemand krijgt;NLQF;Ontwikkelpad;Vanaf;Tot en met;Bron'
  const line = (from: string) =>
    `;Scholingsbon ${'Zwolle'};Een bon van € 500.;nee;nee;${from};31-12-2027;https://zwolle.example`
  const file = (from: string) => ({
    name: 'subsidies.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `${heading}\r\n;Regiofonds;De helft terug.;ja;nee;2026-01-01;;A+O, 1 november 2026\r\n${line(from)}`,
    ),
  })
  await ines.getByLabel('CSV-bestand').setInputFiles(file('morgen'))
  await ines.getByRole('button', { name: 'Kijk wat het bestand verandert' }).click()
  await expect(ines.getByRole('alert')).toContainText('Regel 3: de eerste dag ontbreekt')
  await expectNoBarriers(ines)
  await ines.getByLabel('CSV-bestand').setInputFiles(file('1-1-2026'))
  await ines.getByRole('button', { name: 'Kijk wat het bestand verandert' }).click()
  await expect(ines.getByText('Komt erbij: 2 regels')).toBeVisible()
  await ines.getByRole('button', { name: 'Verander de lijst' }).click()
  await expect(ines.getByRole('status')).toContainText('Wat in het bestand stond, staat nu in de lijst.')
  const row = ines.getByRole('row', { name: /Scholingsbon Zwolle/ })
  await expect(row).toContainText('1 januari 2026 tot en met 31 december 2027')
  await expect(row.getByRole('link', { name: 'Bron: zwolle.example' })).toBeVisible()
})

test('a coordinator writes the page of the hub; nobody stands there who did not agree', async ({ as, visitor }) => {
  const carla = await as('carla', { javaScriptEnabled: false })
  await carla.goto('/hubs/mira')
  await carla.getByRole('link', { name: 'Wijzig deze pagina' }).click()
  await carla.getByLabel('Meer over de hub').fill('In de cel mag je alles zelf proberen.')
  const person = carla.getByRole('group', { name: 'Contactpersoon 3' })
  await person.getByLabel('Naam').fill('Wim de Zeppelin')
  await person.getByLabel('E-mailadres').fill('wim@mira.example')
  await carla.getByRole('button', { name: 'Bewaar' }).click()
  await expect(person.getByText('Vraag het eerst, en vink dit dan aan.')).toBeVisible()
  await person.getByRole('checkbox').check()
  await carla.getByRole('button', { name: 'Bewaar' }).click()
  await expect(carla.getByRole('status')).toContainText('De pagina is bewaard.')
  const reader = await visitor({ javaScriptEnabled: false })
  await reader.goto('/hubs/mira')
  await expect(reader.getByText('In de cel mag je alles zelf proberen.')).toBeVisible()
  await expect(reader.getByRole('link', { name: 'wim@mira.example' })).toBeVisible()
})
