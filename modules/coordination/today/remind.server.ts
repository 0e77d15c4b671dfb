import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { rateLimit } from '~/modules/people/rateLimit.server'
import { ownDueDate } from '~/modules/progress/assigning/dueDate.server'
import { followedBy } from '~/modules/progress/followed'
import { visibleEnrolments } from '~/modules/progress/visibleEnrolments.server'
import { askedPaths } from '../notices/aboutPaths.server'
import { openOrders, titleOfOrder } from '../notices/aboutWorkOrders.server'
import { type NewNotice, postNotice } from '../notices/postNotice.server'

const perPerson = rateLimit(600, 3600)

/** Reminds somebody of what they are behind with; a second time on one day is the same time. Undefined when it is not theirs to follow. */
export async function remind(db: Db, person: Person, about: { kind: string; id: string }, now = Date.now()) {
  if (!(await perPerson.spend(person.id))) return { refused: 'tooMany' as const }
  return inTransaction(db, async (tx) => {
    const notice = await noticeOf(tx, person, about, dutchDay(now))
    if (!notice) return undefined
    await postNotice(tx, notice, now)
    return { organisationId: notice.organisationId, personId: notice.personId }
  })
}

async function noticeOf(tx: Db, person: Person, { kind, id }: { kind: string; id: string }, today: string) {
  const found = kind === 'module' ? await ofModule(tx, person, id) : await ofRow(tx, person, kind, id)
  if (!found) return undefined
  const { personId, organisationId, title, dueOn, to } = found
  const key = `nudge:${id}:${today}`
  const notice: NewNotice = {
    key,
    kind: 'nudge',
    personId,
    organisationId,
    about: { title, dueOn, who: person.name, to },
  }
  return notice
}

async function ofModule(tx: Db, person: Person, enrolmentId: string) {
  const row = await visibleEnrolments(tx, person)
    .where('enrolment.id', '=', enrolmentId)
    .select(['enrolment.personId', 'enrolment.organisationId', 'offering.hubId', 'offering.title'])
    .select(ownDueDate(person).as('dueOn'))
    .executeTakeFirst()
  const all = followedBy(person).map((followed) => followed.organisationId)
  const organisationId = [row?.organisationId, row?.hubId].find((id) => id && all.includes(id))
  return row && organisationId ? { ...row, organisationId, to: '/learning' } : undefined
}

async function ofRow(tx: Db, person: Person, kind: string, id: string) {
  const all = followedBy(person).map(({ organisationId }) => organisationId)
  const organisations = all.length ? all : ['']
  if (kind === 'order') {
    const orders = openOrders(tx).where('workOrderAssignment.organisationId', 'in', organisations)
    const row = await orders.where('workOrderAssignment.id', '=', id).executeTakeFirst()
    return row && { ...row, title: titleOfOrder(row), to: `/paths/${row.slug}` }
  }
  const paths = askedPaths(tx).where('pathAssignment.organisationId', 'in', organisations)
  const row = await paths.where('pathAssignment.id', '=', kind === 'path' ? id : '').executeTakeFirst()
  return row && { ...row, to: `/paths/${row.slug}` }
}
