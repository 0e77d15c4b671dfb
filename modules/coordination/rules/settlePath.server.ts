import { newId } from '~/db/id'
import { inPieces } from '~/modules/progress/assigning/inPieces'
import { changesOf, type Settling } from './changesOf'
import { dueFor } from './rule'

export async function settlePath(settling: Settling) {
  const { tx, rule, now, today } = settling
  const pathId = rule.pathId!
  const rows = await tx
    .selectFrom('pathAssignment')
    .where('ruleId', '=', rule.id)
    .select(['id', 'personId', 'withdrawnAt', 'withdrawnBy'])
    .execute()
  const others = await tx
    .selectFrom('pathAssignment')
    .where('organisationId', '=', rule.organisationId)
    .where('pathId', '=', pathId)
    .where('withdrawnAt', 'is', null)
    .where((eb) => eb.or([eb('ruleId', 'is', null), eb('ruleId', '!=', rule.id)]))
    .select('personId')
    .execute()
  const { wanted, ended } = changesOf(settling, rows, new Set(others.map(({ personId }) => personId)))
  for (const some of inPieces(ended.map(({ id }) => id)))
    await tx.updateTable('pathAssignment').set({ withdrawnAt: now }).where('id', 'in', some).execute()
  const offered = tx.selectFrom('offeredPath').where('id', '=', pathId).select('id')
  if (!(await offered.executeTakeFirst())) return
  const { organisationId, level, id: ruleId, createdBy: assignedBy } = rule
  const made = { batchId: rule.id, pathId, organisationId, level, ruleId, assignedBy, assignedAt: now }
  for (const some of inPieces(wanted))
    await tx
      .insertInto('pathAssignment')
      .values(
        some.map((member) => ({
          id: newId(),
          ...made,
          personId: member.personId,
          dueOn: dueFor(rule, member, today),
        })),
      )
      .execute()
}
