import { mkdtempSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStudio, type Studio } from '../testAuthoring.server'
import { bringIn } from './bringIn.server'
import { docx, wordLine, wordPicture } from './testFiles.server'
import { pixel, read } from './testReading.server'
import { forgetUpload, keepUpload, openUpload, sweepUploads, type Upload } from './uploads.server'

let studio: Studio
let root: string
let folder: string
let upload: Upload
let id: string

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'leerbank-imports-'))
  folder = join(root, 'imports')
  studio = await openStudio(join(root, 'files'))
  const file = await docx(
    wordLine('Een', { style: 'Kop1' }) +
      wordLine(wordPicture('i', 'Een cobot')) +
      wordLine('Twee', { style: 'Kop1' }) +
      wordLine('Tekst.'),
    { links: [['i', 'image', 'media/image1.png']], extra: { 'word/media/image1.png': pixel } },
  )
  id = keepUpload(folder, studio.anouk, { ...(await read(file)), fileName: 'les.docx' })
  upload = openUpload(folder, studio.anouk, id)!
})
afterEach(() => {
  studio.close()
  rmSync(root, { recursive: true })
})

const bring = (target: Parameters<typeof bringIn>[3]['target'], pages: number[], who = studio.anouk) =>
  bringIn(studio.db, studio.files, who, { target, upload, pages, withNotes: true, language: 'nl' })
const titles = async (moduleId: string) =>
  (
    await studio.db
      .selectFrom('presentPage')
      .where('moduleId', '=', moduleId)
      .orderBy('position')
      .select('title')
      .execute()
  ).map((page) => page.title)
const media = () => studio.db.selectFrom('media').select(['hubId', 'id']).execute()

test('a new module has the chosen pages and no empty one; its images are the hub’s', async () => {
  const made = await bring({ hubId: 'mira', title: 'Uit Word' }, [0, 1])
  if ('refused' in made) throw new Error(made.refused)
  expect(await titles(made.moduleId)).toEqual(['Een', 'Twee'])
  const [image] = await media()
  expect(image).toMatchObject({ hubId: 'mira' })
  const page = await studio.db
    .selectFrom('presentPage')
    .where('id', '=', made.pageId)
    .select('document')
    .executeTakeFirstOrThrow()
  expect(JSON.parse(page.document).content[0].attrs).toMatchObject({ mediaId: image!.id, alt: 'Een cobot' })
})

test('pages come after the page that was asked for, and only those that were chosen', async () => {
  const { moduleId, pageId } = studio
  await bring({ moduleId }, [1])
  await bring({ moduleId, after: pageId }, [0])
  expect(await titles(moduleId)).toEqual(['', 'Een', 'Twee'])
})

test('nobody brings pages into a module or a hub for which they do not write, and nothing is kept of the try', async () => {
  expect(await bring({ moduleId: studio.moduleId }, [0], studio.bram)).toEqual({ refused: 'absent' })
  expect(await bring({ hubId: 'smn', title: 'x' }, [0])).toEqual({ refused: 'absent' })
  expect(await bring({ hubId: 'mira', title: 'x' }, [])).toEqual({ refused: 'nothingChosen' })
  expect(await media()).toEqual([])
})

test('a module that would get too many pages gets none', async () => {
  const { moduleId } = studio
  upload = { ...upload, pages: Array.from({ length: 100 }, () => upload.pages[0]!) }
  expect(await bring({ moduleId }, [...upload.pages.keys()])).toEqual({ refused: 'tooMany' })
  expect([await titles(moduleId), await media()]).toEqual([[''], []])
})

test('what was uploaded is for one person, until it is pages or a day is over', async () => {
  expect(openUpload(folder, studio.bram, id)).toBeUndefined()
  expect(openUpload(folder, studio.anouk, '../anouk')).toBeUndefined()
  await sweepUploads(folder)
  expect(openUpload(folder, studio.anouk, id)).toBeDefined()
  utimesSync(join(folder, 'anouk', id), 0, 0)
  await sweepUploads(folder)
  expect(openUpload(folder, studio.anouk, id)).toBeUndefined()
  forgetUpload(folder, studio.anouk, id)
})
