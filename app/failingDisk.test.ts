import { tmpdir } from 'node:os'
import type { ActionFunction, ServerBuild } from '@remix-run/node'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStudio, pageOf, paragraph, type Studio } from '~/modules/authoring/testAuthoring.server'
import { answerFailingDisk } from './failingDisk.server'
import { action } from './routes/modules/page'

let studio: Studio
const logged: unknown[] = []
beforeEach(async () => {
  studio = await openStudio(tmpdir())
})
afterEach(() => studio.close())

async function save(revision: number, words: string): Promise<Response> {
  const build = { routes: { page: { module: { action } } } } as unknown as ServerBuild
  const answering = answerFailingDisk(build, { error: (entry: unknown) => logged.push(entry) })
  const { db, anouk, moduleId, pageId } = studio
  const text = { title: 'Vol', kind: 'lesson', document: pageOf(paragraph(words)) }
  const body = JSON.stringify({ ...text, revision, saveId: `save000${revision}`, personId: anouk.id })
  const request = new Request('http://localhost/', { method: 'POST', body })
  const args = { request, params: { moduleId, pageId }, context: { db, person: anouk, language: 'nl' } }
  return (answering.routes.page!.module.action as ActionFunction)(args as never) as Promise<Response>
}

const stored = () => studio.db.selectFrom('modulePage').selectAll().where('id', '=', studio.pageId).executeTakeFirst()

test('on a full disk a save is answered with 507 and one sentence, nothing changes, and later it is kept', async () => {
  const { sqlite } = studio
  const before = await stored()
  sqlite.pragma(`max_page_count = ${sqlite.pragma('page_count', { simple: true })}`)
  const long = 'Een lange tekst. '.repeat(4000)
  const answer = await save(1, long).catch((thrown: Response) => thrown)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([507, '5'])
  expect(await answer.json()).toEqual({ refused: 'full', sentence: expect.stringContaining('vol') })
  expect(logged).toHaveLength(1)
  expect(sqlite.inTransaction).toBe(false)
  expect(await stored()).toEqual(before)
  sqlite.pragma('max_page_count = 1000000')
  expect(await (await save(1, long)).json()).toMatchObject({ revision: 2 })
})

test('the text of one person is not saved by another who is signed in by now', async () => {
  const { anouk } = studio
  studio.anouk = { ...anouk, id: 'carla' }
  const carla = studio.anouk
  const { db, moduleId, pageId } = studio
  const text = { title: 'Van Anouk', kind: 'lesson', document: pageOf(paragraph('Van Anouk')) }
  const body = JSON.stringify({ ...text, revision: 1, personId: 'anouk' })
  const request = new Request('http://localhost/', { method: 'POST', body })
  const args = { request, params: { moduleId, pageId }, context: { db, person: carla, language: 'nl' } }
  const answer = (await action(args as never)) as Response
  expect(answer.status).toBe(403)
  expect(await stored()).toMatchObject({ revision: 1 })
})
