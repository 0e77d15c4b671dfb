import type { Page } from '@playwright/test'
import { expect, expectNoBarriers, test } from './leerbank'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const title = 'De robot telt doppen dubbel'
const workshop = 'Bagagedragersessie: onderdelen aanvoeren'

test('a practice question becomes a module which two companies adopt', async ({ as, visitor, server }) => {
  // Somebody without an account, on a phone, without JavaScript, who first forgets something.
  const asker = await visitor({ ...phone, javaScriptEnabled: false })
  await asker.goto('/hubs/mira')
  await asker.getByRole('link', { name: 'Stel je praktijkvraag' }).click()
  await asker.getByLabel('Je vraag in één zin').fill(title)
  await asker.getByRole('button', { name: 'Stuur je vraag' }).click()
  await expect(asker.getByText('Vul dit in.').first()).toBeVisible()
  await expect(asker.getByLabel('Je vraag in één zin')).toHaveValue(title)
  await asker.getByLabel('Wat gebeurt er?').fill('Op de band liggen twee doppen op elkaar.')
  await asker.getByLabel('Je bedrijf').fill('Doppenfabriek Zuid')
  await asker.getByLabel('Je naam').fill('Noor Peters')
  await asker.getByLabel('Je e-mailadres').fill('noor@doppen.example')
  await asker.getByRole('button', { name: 'Stuur je vraag' }).click()
  await expect(asker).toHaveURL(/\/question\/[\w-]{32}\?done=askedByLink$/)
  await expect(asker.getByText('Wacht op een besluit')).toBeVisible()
  const own = asker.url().replace(/\?.*/, '')

  const carla = await as('carla', { javaScriptEnabled: false })
  await carla.goto('/offerings')
  await carla.getByRole('link', { name: 'Praktijkvragen' }).click()
  await carla.getByRole('link', { name: title }).click()
  await carla.getByRole('button', { name: 'Neem de vraag aan' }).click()
  await expect(carla.getByText('De vraag is aangenomen.')).toBeVisible()
  await carla.getByText('Vraag iets terug').click()
  await carla.getByLabel('Wat wil je weten?').fill('Hoe hoog is een dop?')
  await carla.getByRole('button', { name: 'Stuur je vraag' }).click()
  await expect(carla.getByText('Wacht op het bedrijf')).toBeVisible()

  await asker.goto(own)
  await expect(asker.getByText('Hoe hoog is een dop?').first()).toBeVisible()
  await asker.getByLabel('Je bericht').fill('Twaalf millimeter.')
  await asker.getByRole('button', { name: 'Stuur', exact: true }).click()
  await expect(asker.getByText('Je antwoord is verstuurd naar de hub.')).toBeVisible()

  // A session first, then the module, by the address of its page.
  await carla.reload()
  await carla.getByLabel('Uit je aanbod').selectOption({ label: workshop })
  await carla.getByRole('button', { name: 'Koppel dit' }).click()
  await expect(carla.getByText('Klaar om te gebruiken')).toBeVisible()
  await carla.goto('/catalogue?kind=module')
  const module = carla.getByRole('link', { name: /SSOMQ-principe/ }).first()
  const address = new URL((await module.getAttribute('href'))!, server.origin).href
  await carla.goto('/questions')
  await carla.getByRole('link', { name: title }).click()
  const question = carla.url()
  await carla.getByText('Koppel een resultaat').click()
  await carla.getByLabel('Of het adres van een ander aanbod').fill(address)
  await carla.getByRole('button', { name: 'Koppel dit' }).click()
  await expect(carla.getByText('Het resultaat is gekoppeld.')).toBeVisible()

  // The company that asked says that it uses it, and agrees that others read it.
  await asker.goto(own)
  await asker.getByLabel('Wat veranderde er?').fill('De telling klopt weer.')
  await asker.getByRole('button', { name: 'Noteer dit' }).click()
  await expect(asker.getByText('Rond: in gebruik en bewaard')).toBeVisible()
  const reader = await visitor()
  await reader.goto(address)
  await expect(reader.getByText('Kwam uit een vraag van Doppenfabriek Zuid')).toHaveCount(0)
  await asker.getByRole('button', { name: 'Laat anderen hiervan leren' }).click()
  await expect(asker.getByText('Dank je.')).toBeVisible()
  await reader.goto(address)
  await expect(reader.getByText('Kwam uit een vraag van Doppenfabriek Zuid')).toBeVisible()

  // A second company, noted by the hub; another hub reads along without contact.
  await carla.goto(question)
  await carla.getByText('Noteer een toepassing').click()
  await carla.getByLabel('Bij welk bedrijf?').fill('Hamer Plaatwerk')
  await carla.getByLabel('Wat veranderde er?').fill('Wij leggen onderdelen eerst los.')
  await carla.getByRole('button', { name: 'Noteer dit' }).click()
  await expect(carla.getByText('De toepassing is genoteerd.')).toBeVisible()
  await carla.goto('/questions?part=done')
  await expect(carla.getByRole('listitem').filter({ hasText: title })).toContainText('Gebruikt bij 2 bedrijven')
  const bram = await as('bram', phone)
  await bram.goto('/questions?part=cases')
  await bram.getByRole('link', { name: title }).tap()
  await expect(bram.getByText('Je leest mee, omdat het bedrijf dat goed vindt.')).toBeVisible()
  await expect(bram.getByText('De telling klopt weer.')).toBeVisible()
  expect(await bram.content()).not.toMatch(/noor@|Noor Peters|Hoe hoog is een dop|Hamer Plaatwerk/)
  await expectNoBarriers(bram, 'a case of another hub')
})

test('a learner asks from Mijn leren with a photo, their team lead follows it, and a hub that declines says why', async ({
  as,
}) => {
  const daan = await as('daan', phone)
  await daan.goto('/learning')
  await daan.getByRole('link', { name: 'Stel een praktijkvraag' }).tap()
  await daan.getByRole('link', { name: 'Stel je vraag aan MIRA' }).tap()
  await expect(daan.getByLabel('Je naam')).toHaveValue('Daan Bakker')
  await daan.getByLabel('Je vraag in één zin').fill('De klem schiet los bij koud weer')
  await daan.getByLabel('Wat gebeurt er?').fill('Onder de tien graden houdt hij niet.')
  await daan.getByLabel('Foto (hoeft niet)').setInputFiles({ name: 'klem.png', mimeType: 'image/png', buffer: png })
  await daan.getByRole('button', { name: 'Stuur je vraag' }).tap()
  await expect(daan.getByText('Je vraag is verstuurd.')).toBeVisible()
  await expect(daan.getByRole('img', { name: /^Foto 1 bij de vraag/ })).toBeVisible()
  await expectNoBarriers(daan, 'an own question')
  const esra = await as('esra')
  await esra.goto('/work-orders')
  await esra.getByRole('link', { name: 'Bekijk de vragen van je bedrijf' }).click()
  await open(esra, 'De klem schiet los bij koud weer')
  await expect(esra.getByText('Stuur de hub een bericht')).toBeVisible()
  const anouk = await as('anouk')
  await anouk.goto('/questions')
  await open(anouk, 'De klem schiet los bij koud weer')
  await anouk.getByText('Wijs de vraag af').click()
  await anouk.getByRole('button', { name: 'Wijs af', exact: true }).click()
  await expect(anouk.getByText('Vul dit in.')).toBeVisible()
  await anouk.getByLabel('Waarom kunnen jullie dit niet oppakken?').fill('Wij hebben geen koude ruimte.')
  await anouk.getByRole('button', { name: 'Wijs af', exact: true }).click()
  await expect(anouk.getByText('De vraag is afgewezen.')).toBeVisible()
  await daan.reload()
  await expect(daan.getByText('Niet opgepakt').first()).toBeVisible()
  await expect(daan.getByText('Wij hebben geen koude ruimte.').first()).toBeVisible()
})

const open = (page: Page, name: string) => page.getByRole('link', { name }).click()
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
