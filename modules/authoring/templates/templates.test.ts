import { tmpdir } from 'node:os'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { folderStore } from '~/db/files.server'
import { blocksOf, type DocumentNode } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'
import { mostPages } from '../addPage.server'
import { checkDocument } from '../checkDocument.server'
import { fillIn } from '../checklist/fillIns'
import { checkModule } from '../checkModule.server'
import { createModule } from '../createModule.server'
import { draftOf } from '../draft.server'
import { outlineOf } from '../openModule.server'
import { publishModule } from '../publishModule.server'
import { savePage } from '../savePage.server'
import { emptySettings } from '../settings'
import { openStudio, type Studio } from '../testAuthoring.server'
import { addTemplatePages } from './addTemplatePages.server'
import { builtInPages } from './builtIn.server'
import { removeTemplate, renameTemplate } from './changeTemplate.server'
import { openTemplate } from './openTemplate.server'
import { saveTemplate } from './saveTemplate.server'
import { templateList } from './templateList.server'
import type { BuiltInId } from './texts'

let studio: Studio
beforeEach(async () => {
  studio = await openStudio(tmpdir())
})
afterEach(() => studio.close())

const ids = Object.keys(builtInPages) as BuiltInId[]
const each = ids.flatMap((id) => (['nl', 'en'] as const).map((language) => ({ id, language })))

async function make(person: Person, templateId: string, title = 'Uit een sjabloon') {
  const made = await createModule(studio.db, person, { hubId: 'mira', title, templateId })
  if ('refused' in made) throw new Error(made.refused)
  return made.moduleId
}

describe.each(each)('the template $id in $language', ({ id, language }) => {
  test('fits the schema, and asks in its own language for what is missing', () => {
    const pages = builtInPages[id][language]
    expect(pages.length).toBeGreaterThanOrEqual(5)
    expect(pages.at(-1)!.kind).toBe('test')
    for (const { document } of pages) expect(checkDocument(document)).toHaveProperty('document')
    const [own, other] = language === 'nl' ? ['[vul in:', '[fill in:'] : ['[fill in:', '[vul in:']
    expect(JSON.stringify(pages)).toContain(own)
    expect(JSON.stringify(pages)).not.toContain(other)
  })

  test('gives a module that misses only what its author has to fill in, and then is published', async () => {
    const { db, anouk } = studio
    const moduleId = await make({ ...anouk, language }, id)
    const problems = await checkModule(db, moduleId)
    expect(problems.filter(({ code, isBlocking }) => isBlocking && !['fillIn', 'settings'].includes(code))).toEqual([])
    expect(problems.some(({ code }) => code === 'fillIn')).toBe(true)
    // What is left as advice is about the module as a whole.
    expect(problems.filter((one) => !one.isBlocking && 'pageId' in one)).toEqual([])

    const settings = {
      ...(await draftOf(db, moduleId)).settings,
      summary: 'Kort.',
      goals: [{ id: 'doel1', text: 'Iets kunnen' }],
      minutes: 60,
    }
    await db
      .updateTable('learningModule')
      .set({ settings: JSON.stringify(settings) })
      .where('id', '=', moduleId)
      .execute()
    for (const page of (await draftOf(db, moduleId)).pages) {
      const document = filledIn(page.document)
      await savePage(db, anouk, { pageId: page.id, revision: 1, title: page.title, document })
    }
    expect((await checkModule(db, moduleId)).filter(({ isBlocking }) => isBlocking)).toEqual([])
    expect(await publishModule(db, folderStore(tmpdir()), anouk, moduleId)).toMatchObject({ number: 1 })
  })
})

test('modules from one template ask questions of their own', async () => {
  const { db, anouk } = studio
  const [one, two] = [await make(anouk, 'measuring', 'Een'), await make(anouk, 'measuring', 'Twee')]
  const blocks = [one, two].map(async (id) =>
    (await draftOf(db, id)).pages.flatMap(({ document }) => blocksOf(document)),
  )
  const known = (await Promise.all(blocks)).flat().map(({ id }) => id)
  expect(new Set(known).size).toBe(known.length)
})

describe('a hub’s own template', () => {
  async function keep(name = 'Onze les') {
    const { db, anouk } = studio
    const answer = await saveTemplate(db, anouk, { moduleId: await make(anouk, 'safeStart'), name })
    if ('refused' in answer) throw new Error(answer.refused)
    return answer.templateId
  }
  const names = async (person: Person) =>
    (await templateList(studio.db, person, 'nl')).filter(({ hubId }) => hubId).map(({ name }) => name)

  test('is a copy of the pages, which does not follow its module', async () => {
    const { db, anouk } = studio
    const templateId = await keep()
    const template = await openTemplate(db, anouk, templateId, 'nl')
    expect(template).toMatchObject({ name: 'Onze les', hubName: 'MIRA' })
    expect(template!.pages.map(({ title }) => title)).toEqual(builtInPages.safeStart.nl.map(({ title }) => title))
    const moduleId = await make(anouk, templateId)
    expect((await outlineOf(db, moduleId)).map(({ title }) => title)).toEqual(template!.pages.map(({ title }) => title))
  })

  test('is there for the authors of its hub, and for nobody else', async () => {
    const { db, anouk, bram } = studio
    const templateId = await keep()
    expect(await names(anouk)).toEqual(['Onze les'])
    expect(await names(bram)).toEqual([])
    expect(await openTemplate(db, bram, templateId, 'nl')).toBeUndefined()
    expect(await renameTemplate(db, bram, { templateId, name: 'Van mij' })).toEqual({ refused: 'absent' })
    expect(await removeTemplate(db, bram, templateId)).toEqual({ refused: 'absent' })
    expect(await createModule(db, bram, { hubId: 'precisie', title: 'x', templateId })).toEqual({ refused: 'absent' })
    expect(await saveTemplate(db, bram, { moduleId: studio.moduleId, name: 'x' })).toEqual({ refused: 'absent' })
  })

  test('gets another name, and goes out of the list', async () => {
    const { db, anouk } = studio
    const templateId = await keep()
    await renameTemplate(db, anouk, { templateId, name: 'Veilig bij MIRA' })
    expect(await names(anouk)).toEqual(['Veilig bij MIRA'])
    await removeTemplate(db, anouk, templateId)
    expect(await names(anouk)).toEqual([])
    expect(await openTemplate(db, anouk, templateId, 'nl')).toBeUndefined()
  })

  test('keeps how such modules are, not what this one is about', async () => {
    const { db, anouk, moduleId } = studio
    const settings = emptySettings({
      level: 'mbo3',
      passMark: 80,
      summary: 'Van deze module',
      goals: [{ id: 'doel1', text: 'x' }],
      minutes: 9,
    })
    await db
      .updateTable('learningModule')
      .set({ settings: JSON.stringify(settings) })
      .where('id', '=', moduleId)
      .execute()
    const answer = await saveTemplate(db, anouk, { moduleId, name: 'x' })
    const template = await openTemplate(db, anouk, 'templateId' in answer ? answer.templateId : '', 'nl')
    expect(template!.settings).toMatchObject({ level: 'mbo3', passMark: 80, summary: '', goals: [], minutes: 0 })
  })
})

describe('pages of a template in a module that is there', () => {
  test('come after the open page, those that were chosen, in their order', async () => {
    const { db, anouk, moduleId, pageId } = studio
    const asked = { moduleId, templateId: 'measuring', after: pageId, places: [3, 1] }
    expect(await addTemplatePages(db, anouk, asked)).toMatchObject({ count: 2 })
    expect((await outlineOf(db, moduleId)).map(({ title }) => title)).toEqual([
      '',
      'Het goede meetmiddel',
      'De uitkomst beoordelen',
    ])
  })

  test('are not more than a module may have, and not none', async () => {
    const { db, anouk, moduleId } = studio
    const asked = { moduleId, templateId: 'measuring', places: [0, 1, 2, 3, 4, 5] }
    expect(await addTemplatePages(db, anouk, { ...asked, places: [17] })).toEqual({ refused: 'none' })
    for (let pages = 1; pages + 6 <= mostPages; pages += 6) await addTemplatePages(db, anouk, asked)
    expect(await addTemplatePages(db, anouk, asked)).toEqual({ refused: 'tooMany' })
  })
})

/** Every place that asks for something, with other words at each. */
function filledIn(document: DocumentNode): DocumentNode {
  let count = 0
  return JSON.parse(JSON.stringify(document).replace(fillIn, () => `Voorbeeld ${count++}`))
}
