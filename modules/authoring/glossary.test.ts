import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildWhenStale } from '~/bin/build.js'
import { type DocumentNode, type Term, termIdsOf } from '~/modules/blocks/document'
import { bringTermsById } from './bringTerms.server'
import { checkDocument } from './checkDocument.server'
import { readingsOf } from './checklist/level'
import { createModule } from './createModule.server'
import { documentDifferences } from './differences/documentDifferences'
import { draftOf } from './draft.server'
import { draftPackage } from './draftPackage.server'
import { replaceInPage } from './find/replaceInPage'
import { changesOf } from './history/changesOf.server'
import { openModule } from './openModule.server'
import { publishModule } from './publishModule.server'
import { removeTerm } from './removeTerm.server'
import { renderPage } from './renderPage.server'
import { saveSettings } from './saveSettings.server'
import { saveTerm } from './saveTerm.server'
import { addTemplatePages } from './templates/addTemplatePages.server'
import { saveTemplate } from './templates/saveTemplate.server'
import { mostTerms } from './terms'
import { complete, openStudio, pageOf, paragraph, type Studio } from './testAuthoring.server'

let studio: Studio
let folder: string
beforeAll(buildWhenStale)
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leerbank-glossary-'))
  studio = await openStudio(folder)
})
afterEach(() => {
  studio.close()
  rmSync(folder, { recursive: true })
})

const plc: Term = { id: 'plc1', term: 'PLC', meaning: 'Een kleine computer die een machine aanstuurt.' }
const save = (term: Term, before?: Omit<Term, 'id'>) =>
  saveTerm(studio.db, studio.anouk, { moduleId: studio.moduleId, term, before })
const termsNow = async () => (await draftOf(studio.db, studio.moduleId)).settings.terms

function marked(text: string, id: unknown, ...more: object[]): DocumentNode {
  return { type: 'text', text, marks: [...more, { type: 'term', attrs: { id } }] } as DocumentNode
}
function line(...content: DocumentNode[]): DocumentNode {
  return { type: 'paragraph', content }
}
const words = (text: string): DocumentNode => ({ type: 'text', text })
const aboutPlc = pageOf(line(words('De '), marked('PLC', 'plc1'), words(' stuurt de klep aan.')))

describe('a term', () => {
  test('is put in by the alphabet, changed and taken out, and its module tells so in its history', async () => {
    await save(plc)
    await save({ id: 'aaaa', term: 'Actuator', meaning: 'Een deel dat beweegt.' })
    expect((await termsNow()).map(({ term }) => term)).toEqual(['Actuator', 'PLC'])
    await save({ ...plc, meaning: 'Een besturing.' }, plc)
    expect(await removeTerm(studio.db, studio.anouk, { moduleId: studio.moduleId, termId: 'aaaa' })).toHaveProperty(
      'removed.term',
      'Actuator',
    )
    expect(await termsNow()).toEqual([{ ...plc, meaning: 'Een besturing.' }])
    const [change] = (await changesOf(studio.db, studio.moduleId)).filter(({ is }) => is === 'settings')
    expect(change?.is === 'settings' && change.fields.map(({ path }) => path)).toContain('terms.0.meaning')
  })

  test('is not changed over what somebody else made of it meanwhile', async () => {
    await save(plc)
    await save({ ...plc, meaning: 'Nieuw.' }, plc)
    expect(await save({ ...plc, meaning: 'Ook nieuw.' }, plc)).toMatchObject({
      refused: 'changed',
      term: { meaning: 'Nieuw.' },
    })
    await removeTerm(studio.db, studio.anouk, { moduleId: studio.moduleId, termId: 'plc1' })
    expect(await save({ ...plc, meaning: 'Ook nieuw.' }, plc)).toEqual({ refused: 'changed', term: undefined })
    expect(await termsNow()).toEqual([])
  })

  test('is there once, whatever its capitals, and a glossary has an end', async () => {
    await save(plc)
    expect(await save(plc)).toEqual({ term: plc })
    expect(await save({ ...plc, id: 'plc2', term: ' plc' })).toMatchObject({ refused: 'taken', term: plc })
    for (let count = 1; count < mostTerms; count++)
      await save({ id: `term${count}`, term: `Woord ${count}`, meaning: 'x' })
    expect(await save({ id: 'nietmeer', term: 'Te veel', meaning: 'x' })).toEqual({ refused: 'tooMany' })
  })

  test('is nothing to who does not write here', async () => {
    const asked = { moduleId: studio.moduleId, term: plc }
    expect(await saveTerm(studio.db, studio.bram, asked)).toEqual({ refused: 'absent' })
    expect(await removeTerm(studio.db, studio.bram, { ...asked, termId: 'plc1' })).toEqual({ refused: 'absent' })
  })

  test('stays when the form of the other settings is saved, and does not stand in its way', async () => {
    await save(plc)
    const { title, revision, settings } = (await openModule(studio.db, studio.anouk, studio.moduleId))!
    await save({ id: 'aaaa', term: 'Actuator', meaning: 'Een deel dat beweegt.' })
    const form = { ...settings, summary: 'Kort', terms: [] }
    const answer = await saveSettings(studio.db, studio.anouk, {
      moduleId: studio.moduleId,
      revision,
      title,
      settings: form,
    })
    expect(answer).toHaveProperty('revision')
    expect((await termsNow()).map(({ id }) => id)).toEqual(['aaaa', 'plc1'])
  })
})

describe('a mark of a term', () => {
  test.each(['', 'kort'.slice(0, 3), 'PLC1', '"><script>', 'a'.repeat(17), null, 7, { id: 'plc1' }])(
    'is refused with the id %j',
    (id) => expect(checkDocument(pageOf(line(marked('PLC', id))))).toEqual({ problem: 'unknown' }),
  )

  test('is never also a link, and goes with bold words', () => {
    const link = { type: 'link', attrs: { href: 'https://technohub.nl' } }
    expect(checkDocument(pageOf(line(marked('PLC', 'plc1', link))))).toEqual({ problem: 'unknown' })
    expect(checkDocument(pageOf(line(marked('PLC', 'plc1', { type: 'bold' }))))).toHaveProperty('document')
  })

  test('is a button where the glossary has the term, and plain text where it has not', () => {
    expect(renderPage(aboutPlc, 'nl', new Map(), {}, new Set(['plc1']))).toBe(
      '<p>De <button type="button" class="term" popovertarget="term-plc1">PLC</button> stuurt de klep aan.</p>',
    )
    expect(renderPage(aboutPlc, 'nl', new Map())).toBe('<p>De PLC stuurt de klep aan.</p>')
  })

  test('stays when its words are replaced', () => {
    const page = { title: '', document: aboutPlc }
    const { document } = replaceInPage(page, { words: 'PLC', instead: 'besturing', isExact: true, isWhole: true })
    expect(document.content![0]!.content![1]).toEqual(marked('besturing', 'plc1'))
  })

  test('is a difference of its word only', () => {
    const [change] = documentDifferences(pageOf(paragraph('De PLC stuurt de klep aan.')), aboutPlc)
    expect(change).toMatchObject({ is: 'changed', inside: { in: 'text' } })
    const pieces = change?.is === 'changed' && change.inside.in === 'text' ? change.inside.pieces : []
    expect(pieces.find(({ is }) => is === 'added')?.nodes).toEqual([marked('PLC', 'plc1')])
  })
})

test('the meter knows the words of the glossary', async () => {
  await complete(studio, aboutPlc)
  const jargon = async () =>
    Object.values(readingsOf(await draftOf(studio.db, studio.moduleId))!.pages)
      .flatMap(({ sentences }) => sentences.flatMap(({ findings }) => findings))
      .filter(({ rule }) => rule === 'jargon').length
  expect(await jargon()).toBe(1)
  await save(plc)
  expect(await jargon()).toBe(0)
})

test('a version keeps the meaning that it was published with, and its package has it once, only of what is used', async () => {
  await complete(studio, pageOf(aboutPlc.content![0]!, aboutPlc.content![0]!))
  await save(plc)
  await save({ id: 'aaaa', term: 'Actuator', meaning: 'Staat nergens.' })
  const { db, files, anouk, moduleId } = studio
  const published = await publishModule(db, files, anouk, moduleId)
  if ('refused' in published) throw new Error(published.refused)
  await save({ ...plc, meaning: 'Later anders.' }, plc)
  const version = await db
    .selectFrom('moduleVersion')
    .where('id', '=', published.versionId)
    .selectAll()
    .executeTakeFirst()
  expect(JSON.parse(version!.document).settings.terms).toContainEqual(plc)
  const index = (await draftPackage(db, moduleId)).find(({ path }) => path === 'index.html')!
  const html = 'bytes' in index ? String(index.bytes) : ''
  expect(html.match(/popovertarget="term-plc1">PLC/g)).toHaveLength(2)
  expect(html.match(/id="term-plc1"/g)).toHaveLength(1)
  expect(html).toContain('<dt>PLC</dt><dd>Later anders.</dd>')
  expect(html).not.toContain('Actuator')
})

describe('terms come along', () => {
  const otherModule = async () => {
    const made = await createModule(studio.db, studio.anouk, { hubId: 'mira', title: 'Een andere module' })
    if ('refused' in made) throw new Error(made.refused)
    return made.moduleId
  }

  test('with pages of a template: under their own id, or as the term that is called the same', async () => {
    await complete(studio, pageOf(...aboutPlc.content!, line(marked('cobots', 'cobot1'))))
    await save(plc)
    await save({ id: 'cobot1', term: 'Cobot', meaning: 'Een robot naast mensen.' })
    const { db, anouk, moduleId } = studio
    const kept = await saveTemplate(db, anouk, { moduleId, name: 'Met begrippen' })
    if ('refused' in kept) throw new Error(kept.refused)
    const other = await otherModule()
    const own = { id: 'eigen', term: 'plc', meaning: 'Van hier.' }
    await saveTerm(db, anouk, { moduleId: other, term: own })
    await addTemplatePages(db, anouk, { moduleId: other, templateId: kept.templateId, places: [0] })
    const { pages, settings } = await draftOf(db, other)
    expect(settings.terms.map(({ id }) => id)).toEqual(['cobot1', 'eigen'])
    expect(termIdsOf(pages.at(-1)!.document)).toEqual(['eigen', 'cobot1'])
  })

  test('by their ids, as far as one may see the module that they are of', async () => {
    await save(plc)
    const { db, anouk, bram } = studio
    const other = await otherModule()
    expect(await bringTermsById(db, anouk, { moduleId: other, termIds: ['plc1', 'nergens'] })).toEqual({ plc1: 'plc1' })
    expect((await draftOf(db, other)).settings.terms).toEqual([plc])
    const made = await createModule(db, bram, { hubId: bram.memberships[0]!.organisationId, title: 'Van Bram' })
    if ('refused' in made) throw new Error(made.refused)
    expect(await bringTermsById(db, bram, { moduleId: made.moduleId, termIds: ['plc1'] })).toEqual({})
  })
})
