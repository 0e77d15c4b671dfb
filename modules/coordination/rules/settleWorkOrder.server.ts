import { newId } from '~/db/id'
import { inPieces } from '~/modules/progress/assigning/inPieces'
import { changesOf, type Settling } from './changesOf'
import { dueFor } from './rule'

export async function settleWorkOrder(settling: Settling) {
  const { tx, rule, now, today } = settling
  const { pathId, stepId } = rule as { pathId: string; stepId: string }
  const ofOrder = tx.selectFrom('workOrderAssignment').where('pathId', '=', pathId).where('stepId', '=', stepId)
  const rows = await ofOrder
    .where('ruleId', '=', rule.id)
    .select(['id', 'personId', 'withdrawnAt', 'withdrawnBy'])
    .execute()
  const others = await ofOrder
    .where('organisationId', '=', rule.organisationId)
    .where('ruleId', '!=', rule.id)
    .where('withdrawnAt', 'is', null)
    .select('personId')
    .execute()
  const { wanted, ended } = changesOf(settling, rows, new Set(others.map(({ personId }) => personId)))
  for (const some of inPieces(ended.map(({ id }) => id)))
    await tx.updateTable('workOrderAssignment').set({ withdrawnAt: now }).where('id', 'in', some).execute()
  const { organisationId, id: ruleId, createdBy: assignedBy } = rule
  const made = { pathId, stepId, organisationId, ruleId, assignedBy, assignedAt: now }
  for (const some of inPieces(wanted))
    await tx
      .insertInto('workOrderAssignment')
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
