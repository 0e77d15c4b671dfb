import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { freeSlug } from '~/db/freeSlug.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import { rolesIn } from './granting'
import { nameSchema } from './personSchema'
import { isLegiblePlate } from './plateColour'

const text = (longest: number) => z.string().trim().max(longest).default('')

export const organisationSchema = z.object({
  kind: z.enum(['hub', 'company', 'school', 'sector']),
  name: nameSchema,
  hubType: z.enum(['systeemhub', 'groeihub']).nullable().default(null),
  trait: z.enum(['innovatie', 'ecosysteemfunctie', 'onderwijsvernieuwing']).nullable().default(null),
  place: text(80),
  summary: text(600),
  website: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .default(''),
  email: z.email().max(254).default(''),
  phone: text(40),
  colour: z
    .string()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/)
    .default('#1f4e79'),
})
type Input = z.output<typeof organisationSchema>

/** Makes an organisation, for an administrator. Refused when its plate would be illegible. */
export async function createOrganisation(
  db: Db,
  input: Input,
  now = Date.now(),
): Promise<{ organisationId: string } | { refused: 'colour' }> {
  if (!isLegiblePlate(input.colour)) return { refused: 'colour' }
  return inTransaction(db, async (tx) => {
    const id = newId()
    const slug = await freeSlug(tx, 'organisation', input.name)
    await tx
      .insertInto('organisation')
      .values({ id, slug, ...fitting(input), createdAt: now })
      .execute()
    return { organisationId: id }
  })
}

/** Changes an organisation, for an administrator; its address stays. Undefined when there is none. */
export async function changeOrganisation(
  db: Db,
  organisationId: string,
  input: Input,
): Promise<{ organisationId: string } | { refused: 'colour' | 'kind' } | undefined> {
  if (!isLegiblePlate(input.colour)) return { refused: 'colour' }
  return inTransaction(db, async (tx) => {
    const known = await tx.selectFrom('organisation').where('id', '=', organisationId).select('kind').executeTakeFirst()
    if (!known) return undefined
    if (known.kind !== input.kind && (await holdsToItsKind(tx, organisationId, input.kind))) return { refused: 'kind' }
    await tx
      .updateTable('organisation')
      .set((row) => ({ ...fitting(input), revision: row('revision', '+', 1) }))
      .where('id', '=', organisationId)
      .execute()
    return { organisationId }
  })
}

// Only a hub has a type and a trait.
function fitting(input: Input): Input {
  return input.kind === 'hub' ? input : { ...input, hubType: null, trait: null }
}

/** Whether people or modules of an organisation would mean nothing when it became of another kind. */
async function holdsToItsKind(tx: Db, organisationId: string, kind: Input['kind']) {
  const misfit = await tx
    .selectFrom('membership')
    .where('organisationId', '=', organisationId)
    .where('role', 'not in', rolesIn(kind))
    .select('role')
    .executeTakeFirst()
  const [module, offering] = await Promise.all([
    tx.selectFrom('learningModule').where('hubId', '=', organisationId).select('id').executeTakeFirst(),
    tx.selectFrom('offering').where('hubId', '=', organisationId).select('id').executeTakeFirst(),
  ])
  return Boolean(misfit || module || offering)
}
