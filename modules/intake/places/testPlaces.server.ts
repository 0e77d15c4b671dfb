import type { Db } from '~/db/connection.server'
import { addOffering } from '~/modules/catalogue/testOfferings.server'
import { addApplication, addCrebo, addWorkPlace } from '../testIntake.server'
import { answerByLink } from './answer.server'
import { emptyPlace, type PlaceValues } from './placeFields'

/** For tests: a programme of Precisietechnologie, and Vos Fijnmechanica with a place for it that may be given. */
export async function addPlacesWorld(db: Db) {
  await addCrebo(db)
  await addCrebo(db, '25340', 'Eerste monteur mechatronica', 3)
  await addOffering(db, { id: 'bbl', hubId: 'precisie', kind: 'bbl', title: 'BBL Mechatronica', crebo: '25342' })
  await addWorkPlace(db, { id: 'plek', place: 'Zwolle', contactName: 'Esra Yılmaz' })
  await addCheck(db)
}

/** For tests: that somebody looked up the recognition of a company. */
export async function addCheck(
  db: Db,
  given: Partial<{ companyId: string; crebo: string; lapsesOn: string | null }> = {},
) {
  const row = { companyId: 'vos', companyName: 'Vos Fijnmechanica', crebo: '25342', lapsesOn: '2099-01-01' }
  const check = { checkedOn: '2026-01-05', recordedAt: 1, checkedBy: 'bram' }
  await db
    .insertInto('sbbRecognition')
    .values({ ...row, ...check, ...given })
    .execute()
}

/** For tests: somebody who seeks a place. */
export async function addSeeker(db: Db, id: string, wishes: object = {}) {
  await addApplication(db, { id, offeringId: 'bbl', wishes: JSON.stringify(wishes) }, ['admitted', 'seekingPlace'])
}

/** For tests: the newest link by which a side answers. */
export async function linkOf(db: Db, side: 'candidate' | 'company', proposalId?: string) {
  const { secret } = await db
    .selectFrom('answerLink')
    .where('side', '=', side)
    .where('replacedAt', 'is', null)
    .$if(proposalId !== undefined, (links) => links.where('proposalId', '=', proposalId!))
    .orderBy('sentAt', 'desc')
    .select('secret')
    .executeTakeFirstOrThrow()
  return secret
}

/** For tests: what a side answers by its newest link. */
export async function say(
  db: Db,
  side: 'candidate' | 'company',
  answer: 'yes' | 'no' | 'talk',
  now: number,
  id?: string,
) {
  return answerByLink(db, await linkOf(db, side, id), { answer, words: '', shares: ['phone'] }, now)
}

/** For tests: a form with all that a place needs. */
export const filledPlace: PlaceValues = {
  ...emptyPlace,
  ...{ companyName: 'Draaierij De Boer', contactName: 'Joris de Boer', contactEmail: 'joris@deboer.example' },
  ...{ title: 'Draaier in opleiding', crebo: '25342', description: 'Assen en bussen draaien op een CNC-bank.' },
  ...{ startsOn: '2027-02-01', endsOn: '2029-01-31', offeredUntil: '2027-05-01', postcode: '8011pv', place: 'Zwolle' },
  supervisorName: 'Joris de Boer',
}
