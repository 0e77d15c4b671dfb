import type { Page } from '@playwright/test'
import sharp from 'sharp'
import {
  docx,
  pptx,
  slidePicture,
  slideTable,
  slideText,
  wordLine,
  wordPicture,
  wordRun,
  wordTable,
} from '~/modules/authoring/imports/testFiles.server'
import { expect, expectNoBarriers, test } from './leerbank'

const editor = (page: Page) => page.getByRole('textbox', { name: 'De tekst van deze pagina' })
const photo = () =>
  sharp({ create: { width: 640, height: 360, channels: 3, background: '#577' } })
    .png()
    .toBuffer()

async function send(page: Page, name: string, buffer: Buffer) {
  await page.getByLabel('Kies een bestand').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  await page.getByRole('button', { name: 'Lees het bestand' }).click()
}

async function lesson() {
  const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="Bram">${wordLine('Klopt dit nog?')}</w:comment></w:comments>`
  return docx(
    [
      wordLine('Werken met een cobot', { style: 'Title' }),
      wordLine('Voor je begint', { style: 'Kop1' }),
      wordLine(
        `${wordRun('Kijk ')}${wordRun('altijd', '<w:b/>')}${wordRun(' rond.')}<w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      wordLine('Deur dicht', { list: [2, 0] }),
      wordLine('Noodstop vrij', { list: [2, 0] }),
      wordTable([
        ['Stand', 'Snelheid'],
        ['Handmatig', '250 mm/s'],
      ]),
      wordLine(wordPicture('img', 'Een cobot achter een tafel')),
      wordLine('Starten', { style: 'Kop1' }),
      wordLine('Druk op start.'),
    ].join(''),
    {
      links: [
        ['img', 'image', 'media/image1.png'],
        ['c', 'comments', 'comments.xml'],
      ],
      extra: { 'word/media/image1.png': await photo(), 'word/comments.xml': comments },
    },
  )
}

test('Anouk makes a module of a Word file, and saw before what did not come across', async ({ as }) => {
  const page = await as('anouk')
  await page.goto('/modules')
  await page.getByRole('link', { name: 'Haal binnen uit Word, PowerPoint of Markdown' }).click()
  await page.getByRole('button', { name: 'Lees het bestand' }).click()
  await expect(page.getByText('Kies eerst een bestand.')).toBeVisible()
  await expectNoBarriers(page)
  await send(page, 'cobot.docx', await lesson())

  await expect(page.getByRole('heading', { name: 'Kijk na wat er komt' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /Voor je begint/ })).toBeChecked()
  const lost = page.getByRole('listitem').filter({ hasText: 'Opmerking: pagina 1' })
  await expect(lost).toContainText('Bram: Klopt dit nog?')
  await expectNoBarriers(page)
  await expect(page.getByLabel('Titel van de nieuwe module')).toHaveValue('Werken met een cobot')
  await page.getByRole('button', { name: 'Maak deze pagina’s' }).click()

  await expect(page.getByLabel('Titel van de pagina')).toHaveValue('Voor je begint')
  await expect(editor(page)).toContainText('Kijk altijd rond.')
  await expect(editor(page).getByRole('columnheader', { name: 'Snelheid' })).toBeVisible()
  await expect(editor(page).locator('ol > li')).toHaveText(['Deur dicht', 'Noodstop vrij'])
  const image = editor(page).getByRole('img', { name: 'Een cobot achter een tafel' })
  await expect(image).toBeVisible()
  expect(await image.evaluate((one: HTMLImageElement) => one.decode().then(() => one.naturalWidth))).toBe(640)
  await page.getByRole('link', { name: /Starten/ }).click()
  await expect(editor(page)).toContainText('Druk op start.')
})

test('slides become pages of a module that is there, with the notes of the speaker when she wants them', async ({
  as,
}) => {
  const page = await as('anouk')
  await page.goto('/modules/new')
  await page.getByLabel('Titel').fill('Grijpers')
  await page.getByRole('button', { name: 'Begin met schrijven' }).click()
  await expect(editor(page)).toBeVisible()
  await page.getByRole('link', { name: 'Haal binnen', exact: true }).click()
  const timing = '<p:timing><p:tnLst><p:par><p:cTn id="1" presetClass="entr"/></p:par></p:tnLst></p:timing>'
  const slides = [
    {
      shapes: slideText('Drie grijpers', 'type="title"') + slideText('vinger\nvacuüm', 'idx="1"'),
      notes: 'Laat ze voelen.',
    },
    {
      shapes:
        slideText('Kracht', 'type="title"') +
        slideTable([
          ['Soort', 'Kracht'],
          ['Vinger', '20 N'],
        ]) +
        slidePicture('img', 'Een grijper'),
      links: [['img', 'image', '../media/image1.png']] as [string, string, string][],
      after: timing,
    },
    { shapes: slideText('Voor later', 'type="title"'), attributes: 'show="0"' },
  ]
  await send(page, 'grijpers.pptx', await pptx(slides, { 'ppt/media/image1.png': await photo() }))

  await expect(page.getByText('De pagina’s komen in de module “Grijpers”.')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Animatie: dia 2' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /Voor later/ })).not.toBeChecked()
  await expect(page.getByRole('checkbox', { name: /Neem de notities van de spreker mee/ })).toBeChecked()
  await page.getByRole('button', { name: 'Maak deze pagina’s' }).click()

  await expect(page.getByLabel('Titel van de pagina')).toHaveValue('Drie grijpers')
  await expect(editor(page).locator('ul > li')).toHaveText(['vinger', 'vacuüm'])
  await expect(editor(page).getByRole('heading', { name: 'Notities van de spreker' })).toBeVisible()
  await expect(editor(page)).toContainText('Laat ze voelen.')
  await page.getByRole('link', { name: /Kracht/ }).click()
  await expect(editor(page).getByRole('img', { name: 'Een grijper' })).toBeVisible()
  await expect(
    page.getByRole('navigation', { name: 'Pagina’s' }).getByRole('link', { name: /Voor later/ }),
  ).toHaveCount(0)
})

test('a file that cannot be read is refused with one sentence, also without scripts', async ({ as }) => {
  const page = await as('anouk', { javaScriptEnabled: false })
  await page.goto('/modules/import')
  await send(page, 'les.docx', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1200, '0'), 'hex'))
  await expect(page.getByText('Dit is een oud soort bestand.')).toBeVisible()
  await send(page, 'les.pptx', (await lesson()).subarray(0, 900))
  await expect(page.getByText('Dit bestand is beschadigd.')).toBeVisible()
})
