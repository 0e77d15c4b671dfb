import type { Page } from '@playwright/test'
import { expect, test } from './leerbank'

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const text = (page: Page) => page.getByRole('textbox', { name: 'De tekst van deze pagina' })
const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Opgeslagen / })).toBeVisible()
const menuOf = (page: Page, name: string) => page.getByRole('button', { name: `Menu van dit blok: ${name}` })

async function newModule(page: Page, title: string, hub?: string) {
  await page.goto('/modules/new')
  await page.getByLabel('Titel').fill(title)
  if (hub) await page.getByRole('combobox').selectOption({ label: hub })
  await page.getByRole('button', { name: 'Begin met schrijven' }).click()
  await expect(text(page)).toBeVisible()
  await text(page).click()
}

async function addQuestion(page: Page, words: string) {
  await page.keyboard.type('/meerkeuze')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Vraag', exact: true })).toBeFocused()
  await page.keyboard.type(words)
}

/** Image elements of the text, by address. */
const images = (page: Page) =>
  text(page)
    .locator('img')
    .evaluateAll((all) =>
      all.map((one) => ({ src: one.getAttribute('src'), width: (one as HTMLImageElement).naturalWidth })),
    )

test.describe('to a module of another hub', () => {
  test.use({ expectedErrors: [/status of 404 .*\/media\//] })

  test('a question is cut and put down, an image is copied and pasted and is of that hub from then on', async ({
    as,
    server,
  }) => {
    const ines = await as('ines')
    const form = { do: 'add', name: 'Anouk Visser', email: 'anouk@mira.example', role: 'author' }
    const headers = { origin: server.origin }
    await ines.request.post('/organisations/precisie/people', { form, headers })

    const page = await as('anouk')
    await newModule(page, 'Van hier', 'MIRA')
    await addQuestion(page, 'Wat doe je eerst?')
    await page.getByRole('button', { name: 'Schrijf hier verder' }).click()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Afbeelding', exact: true }).click()
    await (await chooser).setFiles({ name: 'cel.png', mimeType: 'image/png', buffer: picture })
    await page.getByLabel('Wat is er te zien?').fill('Een cobot.')
    await saved(page)
    const [before] = await images(page)

    await menuOf(page, 'Vraag met één antwoord').click()
    await page.getByRole('menuitem', { name: 'Knip' }).click()
    await expect(page.getByRole('textbox', { name: 'Vraag', exact: true })).toHaveCount(0)
    await menuOf(page, 'Afbeelding').click()
    await page.getByRole('menuitem', { name: 'Kopieer' }).click()
    await saved(page)

    await newModule(page, 'Naar daar', 'Precisietechnologie')
    await page.keyboard.type('Eerst dit.')
    await expect(page.getByRole('region', { name: 'Geknipt: Vraag met één antwoord' })).toBeVisible()
    await page.getByRole('button', { name: 'Zet hier neer' }).click()
    await expect(page.getByRole('textbox', { name: 'Vraag', exact: true })).toHaveValue('Wat doe je eerst?')
    await expect(page.getByRole('region', { name: /^Geknipt/ })).toHaveCount(0)
    await page.keyboard.press('Control+v')
    await expect(text(page).locator('img')).toHaveAttribute('alt', 'Een cobot.')
    await expect.poll(async () => (await images(page))[0]!.src).not.toBe(before!.src)
    await saved(page)
    await page.reload()
    await expect(text(page)).toContainText('Eerst dit.')
    await expect(page.getByRole('textbox', { name: 'Vraag', exact: true })).toHaveValue('Wat doe je eerst?')
    await expect.poll(async () => (await images(page))[0]).toMatchObject({ width: 1 })
  })

  test('an image that one may not see becomes a box that says so, and a broken question is left out', async ({
    as,
  }) => {
    const page = await as('anouk')
    await newModule(page, 'Van een vreemde')
    await page.keyboard.type('Begin.')
    await page.evaluate(() => {
      const image = JSON.stringify({ mediaId: 'vaneenanderehub0', alt: 'Geheim', decorative: false, caption: '' })
      const block = JSON.stringify({ id: 'vreemd000001', type: 'singleChoice', version: 1, content: { question: 5 } })
      const data = new DataTransfer()
      const figure = document.createElement('figure')
      figure.setAttribute('data-image', image)
      // As an editor of Leerbank marks what it copies; what comes from elsewhere is cleaned of such things before.
      figure.setAttribute('data-pm-slice', '0 0 []')
      const question = document.createElement('div')
      question.setAttribute('data-block', block)
      data.setData('text/html', figure.outerHTML + question.outerHTML)
      const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
      document.querySelector('.ProseMirror')!.dispatchEvent(paste)
    })
    await expect(page.getByText('Hier hoort een afbeelding die niet meekwam.')).toBeVisible()
    await expect(page.getByText(/van een hub waar jij niet bij hoort/)).toBeVisible()
    await expect(text(page).locator('img')).toHaveCount(0)
    await expect(text(page).getByRole('textbox', { name: 'Vraag', exact: true })).toHaveCount(0)
    await saved(page)
  })
})

test('a block moves by its arrows, by its grip and by undo, and a copy is a block of its own', async ({ as }) => {
  const page = await as('anouk')
  await newModule(page, 'Op volgorde')
  await page.keyboard.type('Eerste.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Tweede.')
  const lines = () => text(page).locator(':scope > p').allInnerTexts()
  await text(page).getByText('Eerste.').hover()
  await page.getByRole('button', { name: 'Zet lager: Alinea' }).click()
  await expect.poll(lines).toEqual(['Tweede.', 'Eerste.'])
  await text(page).getByText('Eerste.').hover()
  await menuOf(page, 'Alinea').dragTo(text(page).getByText('Tweede.'), { targetPosition: { x: 4, y: 2 } })
  await expect.poll(lines).toEqual(['Eerste.', 'Tweede.'])
  await page.keyboard.press('Control+z')
  await expect.poll(lines).toEqual(['Tweede.', 'Eerste.'])
  await text(page).getByText('Tweede.').click()
  await page.keyboard.press('Control+d')
  await expect.poll(lines).toEqual(['Tweede.', 'Tweede.', 'Eerste.'])
})

test('undoing takes back one thing done with blocks, and not what was typed before it or after it', async ({ as }) => {
  const page = await as('anouk')
  await newModule(page, 'In één tel')
  // However slow the machine, all keys are pressed in the same moment: the history brings together what is near in time.
  await page.clock.setFixedTime(Date.now())
  const lines = async () => (await text(page).locator(':scope > *').allInnerTexts()).map((line) => line.trim())
  const shows = (...expected: string[]) => expect.poll(lines).toEqual(expected)
  const undo = () => page.keyboard.press('Control+z')
  await page.keyboard.type('Eerste.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Tweede.')
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await page.keyboard.type(' Meer.')
  await shows('Tweede. Meer.', 'Eerste.')
  await undo()
  await shows('Tweede.', 'Eerste.')
  await undo()
  await shows('Eerste.', 'Tweede.')
  await undo()
  await shows('')

  await page.keyboard.type('Eerste.')
  await page.keyboard.press('Control+d')
  await page.keyboard.type('Kopie. ')
  await shows('Eerste.', 'Kopie. Eerste.')
  await page.keyboard.press('Alt+Enter')
  await page.getByRole('menuitem', { name: 'Haal weg' }).click()
  await shows('Eerste.')
  await page.keyboard.type('X')
  await undo()
  await undo()
  await shows('Eerste.', 'Kopie. Eerste.')
  await undo()
  await shows('Eerste.', 'Eerste.')
  await undo()
  await shows('Eerste.')

  await page.keyboard.type(' En')
  await page.keyboard.press('Alt+Enter')
  await page.getByRole('menuitem', { name: 'Zet hieronder iets neer' }).click()
  await page.keyboard.type('gewone tekst')
  await shows('Eerste. En', '/gewone tekst')
  await undo()
  await undo()
  await shows('Eerste. En')

  await page.keyboard.press('Enter')
  await page.keyboard.type('/tip')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Let op.')
  await expect(text(page).locator('.callout')).toContainText('Let op.')
  await undo()
  await expect(text(page).locator('.callout')).not.toContainText('Let op.')
  await undo()
  await shows('Eerste. En', '')

  await addQuestion(page, 'Wat?')
  const question = page.getByRole('textbox', { name: 'Vraag', exact: true })
  await page.keyboard.press('Escape')
  await expect(text(page)).toBeFocused()
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Control+v')
  await expect(question).toHaveCount(2)
  await page.keyboard.press('Delete')
  await expect(question).toHaveCount(1)
  await undo()
  await expect(question).toHaveCount(2)
  await undo()
  await expect(question).toHaveCount(1)
  await expect(question).toHaveValue('Wat?')
  await page.keyboard.press('Control+x')
  await expect(question).toHaveCount(0)
  await undo()
  await expect(question).toHaveValue('Wat?')
  await undo()
  await expect(question).toHaveValue('')
  await undo()
  await shows('Eerste. En', '')

  await page.keyboard.type('Derde.')
  await text(page).getByText('Derde.').hover()
  await menuOf(page, 'Alinea').dragTo(text(page).getByText('Eerste.'), { targetPosition: { x: 4, y: 2 } })
  await shows('Derde.', 'Eerste. En')
  await undo()
  await shows('Eerste. En', 'Derde.')
})

test('on a touch screen one reads first, and chooses to write', async ({ as }) => {
  const page = await as('anouk', { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })
  await page.goto('/modules/new')
  await page.getByLabel('Titel').fill('Op de telefoon')
  await page.getByRole('button', { name: 'Begin met schrijven' }).click()
  const reads = page.getByRole('button', { name: 'Lezen' })
  await expect(reads).toHaveAttribute('aria-pressed', 'true')
  await expect(text(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Schrijven' }).tap()
  await expect(text(page)).toBeVisible()
  await page.reload()
  await expect(reads).toHaveAttribute('aria-pressed', 'false')
  await expect(text(page)).toBeVisible()
})
