import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import { findPlace, placeIndex } from '~/modules/catalogue/places/placeIndex.server'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { newSecret } from '~/modules/people/secret.server'
import { tellNewApplication } from '../pipeline/tellNewApplication.server'
import { openStates } from '../states'
import { writeStep } from '../takeStep.server'
import { checkAll, type Filled, type Problems } from './applicationSchema'
import { isMinor } from './birthDate'
import { giveConsent } from './consent.server'
import { type Draft, openDraft } from './draft.server'
import { surelySame } from './likeCandidates.server'
import { type Programme, type ProgrammeClosed, programmeAt } from './programmeAt.server'
import type { FormStep } from './steps'
import { tellApplied } from './tellApplied.server'

export type Applied =
  | { applicationId: string; secret: string; isNew: boolean }
  | { refused: ProgrammeClosed | 'known' }
  | { refused: 'wrong'; step: FormStep; problems: Problems }

/**
 * Makes an application of a draft: of who is surely known it joins what they have, with the mail as the only way to their page.
 * Undefined when the draft is over, sent already, or waits for the yes of an employee.
 */
export function apply(
  db: Db,
  draftSecret: string,
  person: Person | undefined,
  now = Date.now(),
): Promise<Applied | undefined> {
  return inTransaction(db, async (tx) => {
    const draft = await openDraft(tx, draftSecret, now)
    if (!draft || (draft.startedBy !== null && draft.acceptedAt === null)) return undefined
    const programme = await programmeAt(tx, { id: draft.offeringId }, now)
    if (!programme) return undefined
    if (programme.closed) return { refused: programme.closed }
    const checked = checkAll(draft.typed, dutchDay(now))
    if ('problems' in checked) return { refused: 'wrong', ...checked }
    const filled = { ...checked.value, personId: personOf(checked.value, draft, person) }
    const known = await surelySame(tx, filled)
    if (known && (await appliesAlready(tx, known.id, draft.offeringId))) {
      await takePapers(tx, draft.id, known.id)
      await tellApplied(tx, known.id, programme.id, 'appliedAgain', now)
      await spend(tx, draft.id, null, now)
      return { refused: 'known' }
    }
    const candidate = known ?? (await addCandidate(tx, filled, draft, now))
    if (known) await fillBlanks(tx, known.id, filled)
    const applicationId = await addApplication(tx, candidate.id, filled, draft, now)
    await takePapers(tx, draft.id, candidate.id)
    if (filled.keepLonger) await giveConsent(tx, candidate.id, programme.term.monthsWithConsent, now)
    await spend(tx, draft.id, applicationId, now)
    await tellNewApplication(tx, applicationId, now)
    await tellParent(tx, candidate.id, filled, programme, now)
    return { applicationId, secret: candidate.secret, isNew: known === undefined }
  })
}

type Who = Filled & { personId: string | null }

function personOf({ email }: Filled, draft: Draft, person: Person | undefined) {
  if (person && person.email.toLowerCase() === email) return person.id
  return draft.employeeId
}

function appliesAlready(tx: Db, candidateId: string, offeringId: string) {
  return tx
    .selectFrom('application')
    .where('candidateId', '=', candidateId)
    .where('offeringId', '=', offeringId)
    .where('state', 'in', openStates)
    .select('id')
    .executeTakeFirst()
}

async function addCandidate(tx: Db, filled: Who, { language }: Draft, now: number) {
  const [id, { secret }] = [newId(), newSecret()]
  const { name, birthDate, email, phone, postcode, parentName, parentEmail, personId } = filled
  const row = { name, birthDate, email, phone, postcode, place: await placeAt(tx, postcode) }
  await tx
    .insertInto('candidate')
    .values({ id, secret, ...row, parentName, parentEmail, personId, language, createdAt: now })
    .execute()
  return { id, secret }
}

export async function placeAt(db: Db, postcode: string) {
  const found = findPlace(await placeIndex(db), postcode)
  return 'unknown' in found ? '' : found.name
}

/** What somebody now says who is known: only what we did not have, since nobody proved yet that it is them. */
async function fillBlanks(tx: Db, candidateId: string, { phone, postcode, parentName, parentEmail, personId }: Who) {
  const now = await tx.selectFrom('candidate').where('id', '=', candidateId).selectAll().executeTakeFirstOrThrow()
  await tx
    .updateTable('candidate')
    .set({
      phone: now.phone || phone,
      postcode: now.postcode || postcode,
      place: now.place || (await placeAt(tx, postcode)),
      ...(now.parentEmail ? {} : { parentName, parentEmail }),
      personId: now.personId ?? personId,
    })
    .where('id', '=', candidateId)
    .execute()
}

async function addApplication(tx: Db, candidateId: string, filled: Filled, draft: Draft, now: number) {
  const last = tx.selectFrom('application').select((eb) => eb.fn.max('number').as('number'))
  const number = ((await last.executeTakeFirst())?.number ?? 0) + 1
  const { education, motivation, works, days, furthest, from, work } = filled
  const id = newId()
  const employer = {
    employerId: draft.companyId,
    employerName: works === 'yes' ? (draft.companyName ?? filled.employerName) : '',
  }
  await tx
    .insertInto('application')
    .values({
      id,
      number,
      offeringId: draft.offeringId,
      candidateId,
      ...employer,
      appliedBy: draft.startedBy,
      answers: JSON.stringify({ education, motivation }),
      wishes: JSON.stringify({ days, furthest, from, work }),
      ...{ appliedAt: now, since: now, heardAt: now },
    })
    .execute()
  await writeStep(tx, id, { state: 'applied', at: now, by: null })
  return id
}

function takePapers(tx: Db, draftId: string, candidateId: string) {
  return tx
    .updateTable('candidateDocument')
    .set({ candidateId, draftId: null })
    .where('draftId', '=', draftId)
    .execute()
}

/** Of a draft that was sent stays where its link leads. */
function spend(tx: Db, draftId: string, applicationId: string | null, now: number) {
  return tx
    .updateTable('applicationDraft')
    .set({ typed: '{}', email: '', employeeId: null, applicationId, erasedAt: now })
    .where('id', '=', draftId)
    .execute()
}

async function tellParent(tx: Db, candidateId: string, filled: Filled, programme: Programme, now: number) {
  if (isMinor(filled.birthDate, dutchDay(now))) await tellApplied(tx, candidateId, programme.id, 'parent', now)
}
