import type { Page } from '@playwright/test'
import { expect, expectNoBarriers, test } from './leerbank'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const offering = 'Bagagedragersessie: robots in de assemblage'

test('somebody without an account finds a date and enrols without JavaScript, changes their mind, and is told what is wrong', async ({
  visitor,
}) => {
  const page = await visitor({ ...phone, javaScriptEnabled: false })
  await page.goto('/catalogue?q=bagagedragersessie')
  await page
    .getByRole('link', { name: new RegExp(offering) })
    .first()
    .click()
  await page
    .getByRole('link', { name: /^Meld je aan voor/ })
    .first()
    .click()
  await page.getByLabel('Je naam').fill('Noor Peters')
  await page.getByLabel('Je e-mailadres').fill('noor')
  await page.getByRole('button', { name: 'Meld je aan' }).click()
  await expect(page.getByText('Dit is geen e-mailadres.', { exact: false })).toBeVisible()
  await expect(page.getByLabel('Je naam')).toHaveValue('Noor Peters')
  await page.getByLabel('Je e-mailadres').fill('noor@peters.example')
  await page.getByRole('button', { name: 'Meld je aan' }).click()
  await expect(page).toHaveURL(/\/bookings\/[\w-]{32}$/)
  await expect(page.getByText('Je hebt een plaats')).toBeVisible()
  const own = page.url()
  const calendar = await page.request.get(`${own}/calendar.ics`)
  expect(await calendar.text()).toMatch(/METHOD:PUBLISH[\s\S]*SUMMARY:Bagagedragersessie/)
  await page.getByText('Je gegevens').click()
  await page.getByLabel('Telefoon (hoeft niet)').fill('06 12345678')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByText('Bewaard.')).toBeVisible()
  await page.getByRole('button', { name: 'Zeg af' }).click()
  await expect(page.getByText('Afgezegd', { exact: true })).toBeVisible()
  await page.goto(own.replace(/.{4}$/, 'xxxx'))
  await expect(page.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()
})

test('a hub makes a date that clashes, two people take its one seat in turn, and who is there is ticked on a phone', async ({
  as,
  visitor,
}) => {
  const carla = await as('carla')
  await carla.goto('/sessions')
  await carla.getByRole('link', { name: /uur$/ }).first().click()
  await carla.getByRole('link', { name: 'Alle datums van dit aanbod' }).click()
  const dates = carla.url()
  await carla.getByRole('link', { name: 'Voeg een datum toe' }).click()
  await fillDate(carla, inDays(40), '')
  await carla.getByRole('button', { name: 'Bewaar de datum' }).click()
  await expect(carla.getByText('Vul een tijd in, zoals 13:30.')).toBeVisible()
  await fillDate(carla, inDays(40), '09:00')
  await carla.getByRole('button', { name: 'Bewaar de datum' }).click()
  await expect(carla.getByRole('heading', { name: offering })).toBeVisible()
  const session = carla.url().replace('?saved', '')
  await expectNoBarriers(carla, 'a date without people')

  // The same room at the same time is told while it is being typed, and saving asks whether one knows.
  await carla.goto(`${dates}/new`)
  await fillDate(carla, inDays(40), '10:00')
  await expect(carla.getByText('Dit botst')).toBeVisible()
  await carla.getByRole('button', { name: 'Bewaar de datum' }).click()
  await expect(carla.getByLabel('Ik weet het. Bewaar het toch.')).toBeVisible()

  const own = await enrol(await visitor(), session, 'Ans Kok')
  const waiting = await enrol(await visitor(phone), session, 'Bas Kok')
  await expect(waiting.getByText('Op de wachtlijst')).toBeVisible()
  await expect(waiting.getByText('Je bent als eerste aan de beurt.')).toBeVisible()
  await own.getByRole('button', { name: 'Zeg af' }).click()
  await expect(own.getByText('Afgezegd', { exact: true })).toBeVisible()
  await waiting.reload()
  await expect(waiting.getByText('Er is een plaats voor je vrij')).toBeVisible()
  await expectNoBarriers(waiting, 'a seat on offer')
  await waiting.getByRole('button', { name: 'Ja, ik kom' }).click()
  await expect(waiting.getByText('Je hebt een plaats')).toBeVisible()

  const teacher = await as('carla', phone)
  await teacher.goto(`${session}/attendance?view=phone`)
  await teacher.getByRole('button', { name: 'Bas Kok' }).tap()
  await expect(teacher.getByText('1 van de 1 aanwezig')).toBeVisible()
  await expect(teacher.getByRole('button', { name: /Bas Kok/ })).toHaveAttribute('aria-pressed', 'true')
  await expectNoBarriers(teacher, 'ticking on a phone')
  const csv = await carla.request.get(`${session}/people.csv`)
  expect(await csv.text()).toMatch(/Bas Kok;bas@kok\.example;.*Was erbij/)
})

test('a team lead enrols somebody and keeps a seat, names it later, and the employee finds the date at Mijn leren', async ({
  as,
}) => {
  const esra = await as('esra', { javaScriptEnabled: false })
  await esra.goto('/participants')
  await esra.getByRole('link', { name: 'Datums van je mensen' }).click()
  await expect(esra.getByText('Nog zonder naam').first()).toBeVisible()
  const date = esra.locator('section').filter({ hasText: 'Nog zonder naam' })
  await date.getByRole('link', { name: 'Bekijk en vul namen in' }).click()
  await esra.getByText('Wie komt er?').first().click()
  await esra.getByLabel('Naam', { exact: true }).first().fill('Lotte')
  await esra.getByRole('button', { name: 'Bewaar de naam' }).first().click()
  await expect(esra.getByText('Vul een naam en een e-mailadres in.')).toBeVisible()
  await esra.getByLabel('E-mailadres').first().fill('lotte.hendriks@vos.example')
  await esra.getByRole('button', { name: 'Bewaar de naam' }).first().click()
  await expect(esra.getByText('lotte.hendriks@vos.example')).toBeVisible()
  await esra.getByRole('checkbox', { name: 'Mehmet Kaya' }).check()
  await esra.getByLabel('Hoeveel plaatsen zonder naam erbij?').fill('1')
  await esra.getByRole('button', { name: 'Meld aan' }).click()
  await expect(esra.getByText('Mehmet Kaya')).toBeVisible()
  const looking = await as('esra')
  await looking.goto(esra.url())
  await expectNoBarriers(looking, 'seats of a company')
  const daan = await as('daan', phone)
  await daan.goto('/learning')
  await expect(daan.getByRole('heading', { name: 'Datums' })).toBeVisible()
  await daan.getByRole('link', { name: `Bekijk: ${offering}` }).tap()
  await expect(daan.getByText('Je hebt een plaats')).toBeVisible()
})

async function fillDate(page: Page, day: string, from: string) {
  await page.getByLabel('Dag', { exact: true }).fill(day)
  await page.getByLabel('Van', { exact: true }).fill(from)
  await page.getByLabel('Ruimte').fill('Meetkamer')
  await page.getByLabel('Hoeveel plaatsen?').fill('1')
}

async function enrol(page: Page, session: string, name: string) {
  await page.goto(`${session}/booking`)
  await page.getByLabel('Je naam').fill(name)
  await page.getByLabel('Je e-mailadres').fill(`${name.toLowerCase().replace(' ', '@')}.example`)
  await page.getByRole('button', { name: /Meld je aan|Zet me op de wachtlijst/ }).click()
  await expect(page).toHaveURL(/\/bookings\//)
  return page
}

function inDays(days: number) {
  const then = new Date(Date.now() + days * 86_400_000)
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' }).format(then)
}
