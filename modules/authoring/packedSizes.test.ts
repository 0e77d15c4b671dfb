import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftPackage } from './draftPackage.server'
import { mediaFiles } from './library/libraryItems.server'
import { receiveMedia } from './library/receiveMedia.server'
import { savePage } from './savePage.server'
import { openStudio, pageOf, type Studio } from './testAuthoring.server'

let studio: Studio
const folder = mkdtempSync(join(tmpdir(), 'leerbank-sizes-'))
beforeAll(async () => {
  studio = await openStudio(folder)
})
afterAll(() => {
  studio.close()
  rmSync(folder, { recursive: true })
})

/** Something with as much in it as a photograph, so that its sizes differ as those of a photograph do. */
function photo(width: number, height = Math.round(width / 2)) {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 30 }
  return sharp({ create: { width: 200, height: 100, channels: 3, background: '#888', noise } }).resize(width, height)
}

async function put(bytes: Buffer) {
  const { db, files, anouk } = studio
  const body = (async function* () {
    yield bytes
  })()
  const upload = { hubId: 'mira', name: 'robot.jpg', body, length: bytes.length }
  const kept = await receiveMedia(db, files, anouk, upload)
  if ('refused' in kept) throw new Error(kept.refused)
  return kept
}

/** The pictures in the package of a page that shows this one, and how the page names them. */
async function packed(mediaId: string) {
  const { db, anouk, moduleId, pageId } = studio
  const { revision } = await db
    .selectFrom('modulePage')
    .where('id', '=', pageId)
    .select('revision')
    .executeTakeFirstOrThrow()
  const image = { type: 'image', attrs: { mediaId, alt: 'Een robot', decorative: false, caption: 'Zes assen' } }
  await savePage(db, anouk, { pageId, revision, title: 'Beeld', document: pageOf(image) })
  const files = await draftPackage(db, moduleId)
  const index = files.find(({ path }) => path === 'index.html') as { bytes: Uint8Array }
  const figure = /<figure.*<\/figure>/.exec(Buffer.from(index.bytes).toString())![0]
  return { figure, pictures: files.filter(({ path }) => path.startsWith('media/')) }
}

test('a photograph is in a package twice: as wide as it is, and small; both as WebP, and the page names them all', async () => {
  const { mediaId, file } = await put(await photo(2400).jpeg({ quality: 95 }).toBuffer())
  expect(file).toMatchObject({ width: 1600, small: `/media/${mediaId}?width=960` })
  expect((await mediaFiles(studio.db, 'mira', [mediaId]))[mediaId]).toEqual(file)
  const { figure, pictures } = await packed(mediaId)
  expect(pictures.map(({ mediaType }) => mediaType)).toEqual(['image/webp', 'image/webp'])
  const [small, whole] = pictures.toSorted((one, other) => Number(one.bytes) - Number(other.bytes))
  expect(figure).toContain(`<source media="(max-width: 40rem)" srcSet="${small!.path}"/>`)
  expect(figure).toContain(`src="${whole!.path}"`)
  expect(figure).toContain(`srcSet="${small!.path} 960w, ${whole!.path} 1600w"`)
  for (const part of ['alt="Een robot"', 'width="1600" height="800"', '<figcaption>Zes assen</figcaption>'])
    expect(figure).toContain(part)
})

test('a picture that is hardly wider than a small one is in it once', async () => {
  const { mediaId, file } = await put(await photo(1100).png().toBuffer())
  expect(file.small).toBeUndefined()
  const { figure, pictures } = await packed(mediaId)
  expect(pictures).toHaveLength(1)
  expect(figure).toContain(` src="${pictures[0]!.path}"`)
  expect(figure).not.toMatch(/srcset|<picture/i)
})

test('a drawing stays a drawing', async () => {
  const { mediaId } = await put(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"/>'))
  const { pictures } = await packed(mediaId)
  expect(pictures.map(({ mediaType }) => mediaType)).toEqual(['image/svg+xml'])
})
