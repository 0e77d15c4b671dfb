import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { freeSlug } from '~/db/freeSlug.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import type { PathContent } from '../path'
import { makersOf } from './makers'

export const newPathSchema = z.object({
  title: z.string().trim().min(1).max(120),
  kind: z.enum(['finite', 'infinite']),
})

/** A path with nothing in it yet. Undefined when the person makes no paths for this organisation. */
export function createPath(
  db: Db,
  person: Person,
  organisationId: string,
  { title, kind }: z.output<typeof newPathSchema>,
  now = Date.now(),
) {
  return inTransaction(db, async (tx) => {
    if (!makersOf(person).some((maker) => maker.organisationId === organisationId)) return undefined
    const id = newId()
    const draft: PathContent = { levels: [{ id: newId(8), name: '', parts: [] }] }
    const by = { createdAt: now, createdBy: person.id, updatedAt: now, updatedBy: person.id }
    const slug = await freeSlug(tx, 'learningPath', title)
    await tx
      .insertInto('learningPath')
      .values({ id, organisationId, slug, title, kind, draft: JSON.stringify(draft), ...by })
      .execute()
    return { pathId: id }
  })
}
