import { tmpdir } from 'node:os'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import type { Person } from '~/modules/people/person'
import { removeRole } from '~/modules/people/removeRole.server'
import { createModule } from '../createModule.server'
import { moduleHistory } from '../history/moduleHistory.server'
import { moduleList } from '../moduleList.server'
import { openModule } from '../openModule.server'
import { publishModule } from '../publishModule.server'
import { savePage } from '../savePage.server'
import { openStudio, pageOf, paragraph, type Studio } from '../testAuthoring.server'
import { uploadMedia } from '../uploadMedia.server'
import { visibleMedia } from '../visibleModules.server'
import { contactsOf } from './contactsOf.server'
import { endCoAuthor } from './endCoAuthor.server'
import { handOver } from './handOver.server'
import { inviteCoAuthor } from './inviteCoAuthor.server'
import { moduleTeam } from './moduleTeam.server'

let studio: Studio
let carla: Person
let ines: Person
beforeEach(async () => {
  studio = await openStudio(tmpdir())
  carla = await personNamed(studio.db, 'carla')
  ines = { ...(await personNamed(studio.db, 'ines')), isAdministrator: true }
})
afterEach(() => studio.close())

const names = async () => (await contactsOf(studio.db, [studio.moduleId])).get(studio.moduleId)!.map(({ name }) => name)
const give = (by: Person, personId: string, isExtra = false) =>
  handOver(studio.db, by, { moduleId: studio.moduleId, personId, isExtra })
const invite = (by: Person, email = 'bram@precisie.example') =>
  inviteCoAuthor(studio.db, by, { moduleId: studio.moduleId, email })
const write = (by: Person, text: string, revision: number) =>
  savePage(studio.db, by, { pageId: studio.pageId, revision, title: text, document: pageOf(paragraph(text)) })
const anoukLeaves = () => removeRole(studio.db, ines, 'mira', { personId: 'anouk', role: 'author' })

describe('a module belongs to its hub', () => {
  test('who makes it is whom one asks about it', async () => expect(await names()).toEqual(['Anouk Visser']))

  test('its coordinator hands it over, and learners then ask the new contact', async () => {
    expect(await give(carla, 'carla')).toEqual({ contact: 'Carla Jansen' })
    expect(await names()).toEqual(['Carla Jansen'])
    const { settings } = (await openModule(studio.db, studio.anouk, studio.moduleId))!
    expect(settings).toMatchObject({ contactName: 'Carla Jansen', contactEmail: 'carla@mira.example' })
  })

  test('two people can be asked about it', async () => {
    await give(studio.anouk, 'carla', true)
    expect(await names()).toEqual(['Anouk Visser', 'Carla Jansen'])
  })

  test('nobody of another hub gets it or gives it away', async () => {
    expect(await give(studio.anouk, 'bram')).toEqual({ refused: 'notOfHub' })
    expect(await give(studio.bram, 'bram')).toEqual({ refused: 'absent' })
    expect(await names()).toEqual(['Anouk Visser'])
  })

  test('when its contact leaves, the hub is told to choose another, and the name stays in the history', async () => {
    const { db, moduleId } = studio
    await write(studio.anouk, 'van Anouk', 1)
    await anoukLeaves()
    const [module] = await moduleList(db, carla)
    expect(module!.contacts).toMatchObject([{ name: 'Anouk Visser', isThere: false }])
    expect((await moduleTeam(db, { id: moduleId, hubId: 'mira' })).authors).toEqual([])
    await give(carla, 'carla')
    expect((await moduleList(db, carla))[0]!.contacts).toMatchObject([{ name: 'Carla Jansen', isThere: true }])
    const { entries } = (await moduleHistory(db, carla, { moduleId, place: 1 }))!
    expect(entries.map(({ by }) => by)).toContain('Anouk Visser')
  })

  test('a person who has left changes nothing any more', async () => {
    await anoukLeaves()
    const former = await personNamed(studio.db, 'anouk')
    expect(await write(former, 'toch', 1)).toEqual({ refused: 'absent' })
    expect(await openModule(studio.db, former, studio.moduleId)).toBeUndefined()
  })
})

describe('an author of another hub who writes along', () => {
  test('sees and changes that module, and no other of the hub', async () => {
    const { db, anouk, bram, moduleId } = studio
    const other = await createModule(db, anouk, { hubId: 'mira', title: 'Van ons alleen' })
    expect(await invite(anouk)).toEqual({ name: 'Bram de Wit' })
    expect(await write(bram, 'van Bram', 1)).toHaveProperty('savedAt')
    expect(await openModule(db, bram, moduleId)).toMatchObject({ isEditable: true, isManaged: false })
    expect((await moduleList(db, bram)).map(({ id }) => id)).toContain(moduleId)
    expect(await openModule(db, bram, 'moduleId' in other ? other.moduleId : '')).toBeUndefined()
  })

  test('neither publishes it, nor decides who work on it', async () => {
    const { db, files, anouk, bram, moduleId } = studio
    await invite(anouk)
    expect(await publishModule(db, files, bram, moduleId)).toEqual({ refused: 'absent' })
    expect(await give(bram, 'carla')).toEqual({ refused: 'absent' })
    expect(await invite(bram, 'carla@mira.example')).toEqual({ refused: 'absent' })
  })

  test('sees of the files of the hub what is in that module, and what they added', async () => {
    const { db, files, anouk, bram, pageId } = studio
    await invite(anouk)
    const add = async (by: Person, name: string) => {
      const bytes = new TextEncoder().encode(
        `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>${name}</title></svg>`,
      )
      const made = await uploadMedia(db, files, by, { hubId: 'mira', name: `${name}.svg`, bytes })
      if ('refused' in made) throw new Error(made.refused)
      return made.mediaId
    }
    const [inIt, notInIt] = [await add(anouk, 'erin'), await add(anouk, 'elders')]
    const image = { type: 'image', attrs: { mediaId: inIt, alt: 'x', decorative: false, caption: '' } }
    await savePage(db, anouk, { pageId, revision: 1, title: 'A', document: pageOf(image) })
    const own = await add(bram, 'van Bram')
    const seen = (await visibleMedia(db, bram).select('media.id').execute()).map(({ id }) => id)
    expect(seen.toSorted()).toEqual([inIt, own].toSorted())
    expect(seen).not.toContain(notInIt)
  })

  test('has no way in any more once it has ended, and can be invited again', async () => {
    const { db, anouk, bram, moduleId } = studio
    await invite(anouk)
    await write(bram, 'van Bram', 1)
    const [{ id: coAuthorId } = { id: '' }] = (await moduleTeam(db, { id: moduleId, hubId: 'mira' })).coAuthors
    expect(await endCoAuthor(db, bram, { moduleId, coAuthorId })).toEqual({ refused: 'absent' })
    expect(await endCoAuthor(db, carla, { moduleId, coAuthorId })).toEqual({ ended: coAuthorId })
    expect(await write(bram, 'nog iets', 2)).toEqual({ refused: 'absent' })
    expect(await moduleHistory(db, bram, { moduleId, place: 1 })).toBeUndefined()
    expect(await invite(anouk)).toEqual({ name: 'Bram de Wit' })
  })

  test('has no way in any more when they stop being an author anywhere', async () => {
    await invite(studio.anouk)
    await removeRole(studio.db, ines, 'precisie', { personId: 'bram', role: 'author' })
    expect(await write(await personNamed(studio.db, 'bram'), 'toch', 1)).toEqual({ refused: 'absent' })
  })

  test.each([
    ['who is no author anywhere', 'daan@vos.example', 'notAuthor'],
    ['who does not exist', 'niemand@nergens.example', 'notAuthor'],
    ['of the own hub', 'anouk@mira.example', 'ownHub'],
  ])('is not somebody %s', async (_who, email, refused) => {
    expect(await invite(carla, email)).toEqual({ refused })
  })

  test('is invited once', async () => {
    await invite(carla)
    expect(await invite(studio.anouk)).toEqual({ refused: 'already' })
  })
})
