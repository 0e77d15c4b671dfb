import type { Page } from '@playwright/test'
import { manifest12, rawZip } from '~/modules/packages/reading/testArchives.server'
import { expect, expectNoBarriers, test } from './leerbank'

// Two parts and a bit, of bytes that do not pack.
const film = Buffer.alloc(9_000_000)
for (let at = 0; at < film.length; at += 4) film.writeUInt32LE(Math.imul(at + 1, 2654435761) >>> 0, at)
const zip = rawZip([
  { name: 'imsmanifest.xml', content: manifest12() },
  { name: 'index.html', content: '<h1>Les</h1><script src="https://cdn.voorbeeld.nl/a.js"></script>' },
  { name: 'film.bin', content: film, method: 0 },
])

test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource|ERR_ABORTED/] })

// The same file each time: the browser tells it by its name, its size, and when it was changed.
async function choose(page: Page, name = 'cobot.zip', buffer = zip) {
  await page.evaluate(
    ({ name, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(new File([bytes], name, { lastModified: 1_700_000_000_000 }))
      const input = document.querySelector<HTMLInputElement>('input[type=file]')!
      input.files = transfer.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    { name, base64: buffer.toString('base64') },
  )
}

test('a package goes on after a lost connection and a reload, is checked, and becomes a module', async ({ as }) => {
  const page = await as('anouk')
  await page.goto('/modules')
  await page.getByRole('link', { name: 'Haal een pakket binnen' }).click()
  await expect(page.getByRole('button', { name: 'Kies een zip-bestand' })).toBeVisible()
  await expectNoBarriers(page)

  await choose(page, 'brief.zip', Buffer.from('Beste collega'))
  await expect(page.getByRole('alert')).toContainText('geen zip-bestand')

  // The second part finds no connection.
  let parts = 0
  await page.route('**/modules/packages/uploads/*?offset=*', (route) => {
    parts += 1
    return parts === 2
      ? page
          .context()
          .setOffline(true)
          .then(() => route.abort('internetdisconnected'))
      : route.continue()
  })
  await choose(page)
  await expect(page.getByText('Er is geen verbinding. Wat binnen is, blijft.')).toBeVisible()
  await expectNoBarriers(page)
  await page.unrouteAll()

  await page.context().setOffline(false)
  await page.reload()
  await expect(page.getByText(/Nog niet helemaal binnen \(\d+%\)/)).toBeVisible()
  await page.getByRole('link', { name: 'Ga verder met cobot.zip' }).click()
  await expect(page.getByText('Kies cobot.zip opnieuw.')).toBeVisible()
  const asked: number[] = []
  page.on('request', (request) => {
    const offset = new URL(request.url()).searchParams.get('offset')
    if (offset !== null) asked.push(Number(offset))
  })
  await choose(page)
  await expect(page.getByRole('heading', { name: 'Kijk na wat er komt' })).toBeVisible()
  expect(asked[0]).toBeGreaterThan(4_000_000)
  await expect(page.getByText('SCORM 1.2', { exact: true })).toBeVisible()
  await page.getByLabel('Sta cdn.voorbeeld.nl toe').check()
  await expectNoBarriers(page)

  // Leaving the page loses nothing.
  await page.goto('/modules')
  await page.getByRole('link', { name: 'Kijk cobot.zip na' }).click()
  await page.getByLabel('Sta cdn.voorbeeld.nl toe').check()
  await page.getByLabel('Titel van de module').fill('Cobot uit een pakket')
  await page.getByRole('button', { name: 'Publiceer als versie 1' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Cobot uit een pakket' })).toBeVisible()
  await expect(page.getByLabel('Sta cdn.voorbeeld.nl toe')).toBeChecked()
  await expectNoBarriers(page)
  await page.getByLabel('Sta cdn.voorbeeld.nl toe').uncheck()
  await page.getByRole('button', { name: 'Bewaar deze keuze' }).click()
  await expect(page.getByText('Bewaard. Het geldt vanaf')).toBeVisible()
  await expect(page.getByLabel('Sta cdn.voorbeeld.nl toe')).not.toBeChecked()
  await page.getByRole('link', { name: 'Haal een nieuwe versie binnen' }).click()
  await expect(page.getByText('Het pakket wordt een nieuwe versie van “Cobot uit een pakket”.')).toBeVisible()
})

test('a package that was made here comes back as a module that is written further, with its questions', async ({
  as,
}) => {
  const page = await as('anouk')
  await page.goto('/modules')
  const formats = page.getByRole('listitem').filter({ hasText: 'Assemblagerobotisering' })
  await formats.locator('summary').click()
  const address = await formats.getByRole('link', { name: /SCORM 2004, 4e editie/ }).getAttribute('href')
  const bytes = await (await page.request.get(address!)).body()
  await page.goto('/modules/packages')
  await choose(page, 'ssomq.zip', bytes)
  await expect(page.getByRole('heading', { name: 'Dit pakket is met Leerbank gemaakt' })).toBeVisible()
  await expect(page.getByRole('radio', { name: /Een module die je verder schrijft/ })).toBeChecked()
  await expectNoBarriers(page)
  await page.getByLabel('Titel van de module').fill('')
  await page.getByRole('button', { name: 'Haal het binnen' }).click()
  await expect(page.getByLabel('Titel van de module')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Titel van de module').fill('SSOMQ, verder geschreven')
  await page.getByRole('button', { name: 'Haal het binnen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'SSOMQ, verder geschreven' })).toBeVisible()
  await page.goto('/modules')
  await expect(page.getByText('Pakketten die wachten')).toHaveCount(0)
  await expect(page.getByRole('row').filter({ hasText: 'SSOMQ, verder geschreven' })).toContainText('Concept')
})
