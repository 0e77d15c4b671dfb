import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { checksOf } from '../places/recognise.server'
import { takeStep } from '../takeStep.server'
import { handledApplications } from '../visibleApplications.server'
import { draftSchema, type SheetValues } from './sheetValues'

type Begun = { agreementId: string } | { refused: 'notMatched' }

/**
 * Begins the agreement of the place that an applicant has, filled in with what is known, and takes the step to signing. Once it
 * was begun it is the same one. Undefined for who does not handle the application.
 */
export function beginAgreement(
  db: Db,
  person: Person,
  applicationId: string,
  now = Date.now(),
): Promise<Begun | undefined> {
  return inTransaction(db, async (tx) => {
    const application = await handledApplications(tx, person)
      .where('application.id', '=', applicationId)
      .select(['application.id', 'application.state'])
      .executeTakeFirst()
    if (!application) return undefined
    const placement = await tx
      .selectFrom('placement')
      .where('applicationId', '=', applicationId)
      .where('endedAt', 'is', null)
      .select('id')
      .executeTakeFirst()
    if (!placement) return { refused: 'notMatched' }
    const known = await tx
      .selectFrom('agreement')
      .where('placementId', '=', placement.id)
      .select('id')
      .executeTakeFirst()
    if (application.state === 'matched') await takeStep(tx, applicationId, { state: 'signing', at: now, by: person.id })
    if (known) return { agreementId: known.id }
    return { agreementId: await addAgreement(tx, placement.id, person.id, now) }
  })
}

async function addAgreement(tx: Db, placementId: string, by: string, now: number) {
  const id = newId()
  const last = tx.selectFrom('agreement').select((eb) => eb.fn.max('number').as('number'))
  const number = ((await last.executeTakeFirst())?.number ?? 0) + 1
  const values = await knownValues(tx, placementId)
  const row = { id, number, placementId, schoolId: values.schoolId || null, draft: JSON.stringify(values) }
  await tx
    .insertInto('agreement')
    .values({ ...row, begunAt: now, begunBy: by, since: now })
    .execute()
  return id
}

/** What is known of a placement already, so that the coordinator fills in the rest only. */
export async function knownValues(tx: Db, placementId: string): Promise<SheetValues> {
  const known = await tx
    .selectFrom('placement')
    .innerJoin('workPlace', 'workPlace.id', 'placement.workPlaceId')
    .innerJoin('candidate', 'candidate.id', 'placement.candidateId')
    .innerJoin('application', 'application.id', 'placement.applicationId')
    .innerJoin('offering', 'offering.id', 'application.offeringId')
    .leftJoin('studyYearRule', 'studyYearRule.offeringId', 'offering.id')
    .where('placement.id', '=', placementId)
    .select(['candidate.name', 'birthDate', 'candidate.email', 'candidate.place as home', 'parentName', 'parentEmail'])
    .select([
      'workPlace.companyId',
      'workPlace.companyName',
      'workPlace.address',
      'workPlace.postcode',
      'workPlace.place',
      'workPlace.contactName',
    ])
    .select([
      'workPlace.contactEmail',
      'workPlace.supervisorName',
      'workPlace.supervisorEmail',
      'workPlace.startsOn',
      'workPlace.endsOn',
      'workPlace.days',
      'workPlace.schoolDay',
    ])
    .select(['workPlace.crebo', 'offering.provider', 'guidedHours', 'practiceHours', 'totalHours'])
    .executeTakeFirstOrThrow()
  const school = await schoolCalled(tx, known.provider)
  const [check] = await checksOf(tx, known)
  // A company that SBB did not recognise has a check too, without a day on which it lapses.
  const recognised = check && check.lapsesOn !== null ? check : undefined
  const hours = (asked: number | null, law: number) => String(asked ?? law)
  return draftSchema.parse({
    studentName: known.name,
    birthDate: known.birthDate ?? '',
    studentEmail: known.email,
    studentPlace: known.home,
    parentName: known.parentName,
    parentEmail: known.parentEmail,
    schoolId: school?.id ?? '',
    schoolName: school?.name ?? known.provider,
    schoolPlace: school?.place ?? '',
    companyName: known.companyName,
    companyAddress: [known.address, [known.postcode, known.place].filter(Boolean).join(' ')].filter(Boolean).join(', '),
    companySigner: known.contactName,
    companyEmail: known.contactEmail,
    supervisorName: known.supervisorName,
    supervisorEmail: known.supervisorEmail,
    recognisedOn: recognised?.checkedOn ?? '',
    recognisedUntil: recognised?.lapsesOn ?? '',
    crebo: known.crebo,
    startsOn: known.startsOn,
    endsOn: known.endsOn,
    guidedHours: hours(known.guidedHours, 200),
    practiceHours: hours(known.practiceHours, 610),
    totalHours: hours(known.totalHours, 850),
    days: JSON.parse(known.days),
    schoolDay: known.schoolDay ? String(known.schoolDay) : '',
  })
}

function schoolCalled(tx: Db, provider: string) {
  return tx
    .selectFrom('organisation')
    .where('kind', '=', 'school')
    .where('name', '=', provider)
    .select(['id', 'name', 'place'])
    .executeTakeFirst()
}
