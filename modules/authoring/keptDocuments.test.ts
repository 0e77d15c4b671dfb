import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import type { Db } from '~/db/connection.server'
import { createModule } from './createModule.server'
import { keptDocuments } from './keptDocuments.server'
import { openStudio, pageOf, paragraph } from './testAuthoring.server'

const rowsOf = (db: Db, moduleId: string) =>
  db.selectFrom('modulePage').where('moduleId', '=', moduleId).select(['id', 'revision', 'updatedAt']).execute()

test('pages that were kept are still there when reading the others of their module pushes them out', async () => {
  const studio = await openStudio(tmpdir())
  const { db, anouk } = studio
  const made = await createModule(db, anouk, { hubId: 'mira', title: 'Groot' })
  if ('refused' in made) throw new Error(made.refused)
  await keptDocuments(db, await rowsOf(db, made.moduleId))
  const document = JSON.stringify(pageOf(paragraph('x'.repeat(1_000_000))))
  const by = { moduleId: made.moduleId, title: '', kind: 'lesson' as const, document, updatedAt: 1, updatedBy: 'anouk' }
  for (let position = 1; position <= 40; position++)
    await db
      .insertInto('modulePage')
      .values({ id: `groot${position}`, position, ...by })
      .execute()
  const rows = await rowsOf(db, made.moduleId)
  const documents = await keptDocuments(db, rows)
  expect(rows.filter(({ id }) => !documents.get(id))).toEqual([])
  studio.close()
})
