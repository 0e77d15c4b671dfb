import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'
import { outlineOf } from '../openModule.server'
import { visibleModules } from '../visibleModules.server'
import { arrive, depart, othersHere, type Present } from './whoIsHere'

const tabId = z.string().regex(/^[0-9a-z]{4,40}$/)

export const attendSchema = z.union([
  z.object({ tabId, isLeaving: z.literal(true) }),
  z.object({
    tabId,
    pageId: z.string().max(40),
    node: z.object({ index: z.int().min(0).max(10_000), id: z.string().max(40).optional() }).nullable(),
    isWriting: z.boolean(),
  }),
])

/** What a screen learns each time it says that it is there: who else is, and how new each page is on the server. */
export type Attendance = { others: Present[]; pages: { id: string; title: string; kind: string; revision: number }[] }

type Attending = z.infer<typeof attendSchema> & { moduleId: string }

/** Notes where a person is in a module that they may see. Who may not see it any more is gone from it at once. */
export async function attend(
  db: Db,
  person: Person,
  { moduleId, ...told }: Attending,
  now = Date.now(),
): Promise<Attendance | { refused: 'absent' }> {
  const module = await visibleModules(db, person)
    .where('learningModule.id', '=', moduleId)
    .select('learningModule.id')
    .executeTakeFirst()
  if (!module) {
    depart(moduleId, ({ personId }) => personId === person.id)
    return { refused: 'absent' }
  }
  if ('isLeaving' in told) depart(moduleId, (seen) => seen.tabId === told.tabId && seen.personId === person.id)
  else arrive(moduleId, { ...told, personId: person.id, name: person.name, seenAt: now })
  return { others: othersHere(moduleId, person.id, now), pages: await outlineOf(db, moduleId) }
}
