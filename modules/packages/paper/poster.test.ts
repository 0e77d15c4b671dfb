import readCode from 'jsqr'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { fixtureModule } from '~/modules/learner/fixture.server'
import { letters, lettersIn, sheetsIn } from './pdfText.server'
import { posterOf } from './posterPdf.server'
import { qrCode } from './qrCode'
import { setInType } from './setInType.server'

const address = 'https://leren.technohubs.example/catalogue/assemblagerobotisering-het-ssomq-principe'

test('a camera reads the address from the code, also when a fifth of a side is dirty', async () => {
  expect(await seen(qrCode(address))).toBe(address)
  const size = Number(/viewBox="0 0 (\d+)/.exec(qrCode(address))![1])
  const [at, wide] = [size * 0.55, size * 0.12]
  const stain = `<rect x="${at}" y="${at}" width="${wide}" height="${wide}" fill="#aaa"/></svg>`
  expect(await seen(qrCode(address).replace('</svg>', stain))).toBe(address)
})

test('a poster is one sheet with the title, one sentence, the minutes and the address in letters', async () => {
  const module = { ...fixtureModule(), title: 'Een titel van zestig letters over robots die samen bouwen' }
  const about = { publishedAt: 1, slug: 'meten', name: 'Precisietechnologie', colour: '#0f5d63' }
  const poster = posterOf({ document: JSON.stringify(module), ...about }, address)
  const pdf = await setInType(poster)
  const text = await lettersIn(pdf)
  for (const words of [
    module.title,
    module.settings.summary,
    '10 minuten',
    'Scan met je telefoon',
    'Precisietechnologie',
  ])
    expect(text).toContain(letters(words))
  expect(text).toContain(letters(address.replace('https://', '')))
  expect(await sheetsIn(pdf)).toBe(1)
})

/** What a camera makes of it from a metre away, where the code is some three hundred dots wide. */
async function seen(svg: string) {
  const image = sharp(Buffer.from(svg)).resize(300).flatten({ background: '#fff' }).ensureAlpha()
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true })
  return readCode(new Uint8ClampedArray(data), info.width, info.height)?.data
}
