import { mkdtemp, readdir, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { drawPicture, type PictureWords } from './drawPicture.server'
import { keptPicture, pictureHash, sweepPictures } from './keptPicture.server'

const words: PictureWords = {
  kind: 'Masterclass',
  title: 'Cobots voor kleine series',
  hub: 'Smart Makers Network',
  colour: '#8a4b08',
  facts: [
    ['Start', 'di 3 maart 2027'],
    ['Duur', '1 dag'],
    ['Prijs', '€ 250'],
  ],
}

const newFolder = () => mkdtemp(join(tmpdir(), 'leerbank-pictures-'))

describe('a picture of a page', () => {
  test.each<[string, Partial<PictureWords>]>([
    ['as it mostly is', {}],
    ['with a title that is too long for any picture', { title: 'Donaudampfschifffahrtsgesellschaft '.repeat(40) }],
    ['with one long word', { title: 'x'.repeat(400) }],
    ['with nothing in it', { kind: '', title: '', hub: '', facts: [] }],
    [
      'with signs of its own language',
      { title: '<span foreground="red">&amp;</span> \u0000 "Lassen" & <b>', kind: '<' },
    ],
    ['in another script', { title: '机器人 العربية 🔩', hub: 'Ž'.repeat(90) }],
    [
      'with long facts',
      {
        facts: [
          ['Start', 'x'.repeat(300)],
          ['b', 'c'],
          ['d', 'e'],
          ['f', 'g'],
        ],
      },
    ],
  ])('is 1200 by 630 and small: %s', async (_name, some) => {
    const picture = await drawPicture({ ...words, ...some })
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(picture.length).toBeLessThan(100_000)
  })

  test('has the colour of the hub in it, and another one when a word differs', async () => {
    const [one, other] = [await drawPicture(words), await drawPicture({ ...words, title: 'Cobots' })]
    expect(one.equals(other)).toBe(false)
    const { data, info } = await sharp(one).removeAlpha().raw().toBuffer({ resolveWithObject: true })
    const place = (420 * info.width + 95) * info.channels
    const wanted = [0x8a, 0x4b, 0x08]
    for (const [at, part] of wanted.entries()) expect(Math.abs(data[place + at]! - part)).toBeLessThan(12)
  })
})

describe('pictures that are kept', () => {
  test('are drawn once, whoever asks, and called by what can be seen on them', async () => {
    const folder = await newFolder()
    const [one, other] = await Promise.all([keptPicture(folder, words), keptPicture(folder, words)])
    expect(one).toBe(other)
    expect(await readdir(folder)).toEqual([`${pictureHash(words)}.png`])
    expect((await keptPicture(folder, words)).equals(one)).toBe(true)
    expect(pictureHash({ ...words, colour: '#000000' })).not.toBe(pictureHash(words))
  })

  test('are there where nothing can be kept', async () => {
    const file = join(await newFolder(), 'no-folder')
    await writeFile(file, '')
    expect((await keptPicture(file, words)).length).toBeGreaterThan(1000)
  })

  test('go when they were drawn long ago', async () => {
    const folder = await newFolder()
    await keptPicture(folder, words)
    await sweepPictures(folder)
    expect(await readdir(folder)).toHaveLength(1)
    await utimes(join(folder, `${pictureHash(words)}.png`), 1, 1)
    await sweepPictures(folder)
    await sweepPictures(join(folder, 'none'))
    expect(await readdir(folder)).toEqual([])
  })
})
