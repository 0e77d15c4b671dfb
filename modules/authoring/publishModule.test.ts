import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildWhenStale } from '~/bin/build.js'
import { blocks } from '~/modules/blocks/blocks'
import { publishModule } from './publishModule.server'
import { savePage } from './savePage.server'
import { complete, openStudio, pageOf, paragraph, type Studio } from './testAuthoring.server'
import { visibleVersions } from './visibleVersions.server'

let studio: Studio
let folder: string
beforeAll(buildWhenStale)
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leerbank-publish-'))
  studio = await openStudio(folder)
})
afterEach(() => {
  studio.close()
  rmSync(folder, { recursive: true })
})

const publish = () => publishModule(studio.db, studio.files, studio.anouk, studio.moduleId)

function question() {
  const content = blocks.singleChoice.empty()
  const options = content.options.map((option, place) => ({
    ...option,
    text: `Antwoord ${place}`,
    feedback: `Geheime uitleg ${place}`,
    isRight: place === 1,
  }))
  const attrs = {
    id: 'vraag1',
    type: 'singleChoice',
    version: 1,
    content: { ...content, question: 'Wat eerst?', options },
  }
  return { type: 'block', attrs }
}

test('what is missing is named with its place, and nothing is published', async () => {
  const answer = await publish()
  expect(answer).toMatchObject({ refused: 'incomplete' })
  const problems = 'problems' in answer ? answer.problems : []
  expect(problems).toContainEqual({ code: 'settings', isBlocking: true, field: 'summary' })
  expect(problems).toContainEqual({ code: 'pageEmpty', isBlocking: true, pageId: studio.pageId })
  expect(await studio.db.selectFrom('moduleVersion').selectAll().execute()).toEqual([])
})

test('an image without a description is named at the image', async () => {
  const image = { type: 'image', attrs: { mediaId: 'nergens', alt: '', decorative: false, caption: '' } }
  await complete(studio, pageOf(paragraph('Tekst.'), image))
  expect(await publish()).toMatchObject({
    problems: [{ code: 'imageGone', pageId: studio.pageId, nodeId: 'nergens', isBlocking: true }],
  })
})

test('a published version is in the catalogue, has its files, and every author of another hub finds it', async () => {
  await complete(studio, pageOf(paragraph('Loop de cel na.'), question()))
  expect(await publish()).toMatchObject({ number: 1, slug: 'veilig-starten' })
  const versions = await visibleVersions(studio.db, studio.bram).select('moduleVersion.number').execute()
  expect(versions).toEqual([{ number: 1 }])
  const offerings = await studio.db.selectFrom('publishedOffering').select('title').execute()
  expect(offerings).toEqual([{ title: 'Veilig starten' }])
  const page = await fileNamed('index.html')
  expect(page).toContain('Loop de cel na.')
  expect(page).toContain('Antwoord 1')
  expect(page).not.toContain('Geheime uitleg')
})

test('a version never changes: what is written afterwards is in the next one only', async () => {
  await complete(studio, pageOf(paragraph('Eerste tekst.')))
  await publish()
  const first = await fileNamed('index.html')
  const { db, anouk, pageId } = studio
  await savePage(db, anouk, {
    pageId,
    revision: 2,
    title: 'Voor je begint',
    document: pageOf(paragraph('Tweede tekst.')),
  })
  expect(await fileNamed('index.html')).toBe(first)
  expect(await publish()).toMatchObject({ number: 2 })
  expect(await fileNamed('index.html', 1)).toBe(first)
  expect(await fileNamed('index.html', 2)).toContain('Tweede tekst.')
  await expect(db.updateTable('moduleVersion').set({ title: 'anders' }).execute()).rejects.toThrow('never changes')
  await expect(db.deleteFrom('versionFile').execute()).rejects.toThrow('never changes')
})

test('two who publish at once make two versions, or one is asked to look again', async () => {
  await complete(studio, pageOf(paragraph('Tekst.')))
  const answers = await Promise.all([publish(), publish()])
  const numbers = answers.flatMap((answer) => ('number' in answer ? [answer.number] : []))
  expect(numbers).toContain(1)
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('an author of another hub cannot publish it', async () => {
  await complete(studio, pageOf(paragraph('Tekst.')))
  const { db, files, bram, moduleId } = studio
  expect(await publishModule(db, files, bram, moduleId)).toEqual({ refused: 'absent' })
})

async function fileNamed(path: string, number = 1) {
  const file = await studio.db
    .selectFrom('versionFile')
    .innerJoin('moduleVersion', 'moduleVersion.id', 'versionFile.versionId')
    .where('moduleVersion.number', '=', number)
    .where('path', '=', path)
    .select('sha256')
    .executeTakeFirstOrThrow()
  return (await studio.files.read(file.sha256)).toString('utf8')
}
