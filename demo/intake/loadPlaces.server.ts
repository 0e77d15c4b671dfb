import type { Db } from '~/db/connection.server'
import { answerByLink, answerSchema } from '~/modules/intake/places/answer.server'
import { beginPlace } from '~/modules/intake/places/draftPlace.server'
import { inviteCompany } from '~/modules/intake/places/invite.server'
import { keepPlaces } from '~/modules/intake/places/keepPlaces.server'
import { whyNot } from '~/modules/intake/places/place.server'
import { readPlaceValues } from '~/modules/intake/places/placeFields'
import { propose } from '~/modules/intake/places/propose.server'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { personOf } from '../personOf.server'
import { companyDetails, type DemoProposal, proposals, recognitions, workWished } from './recognitions'

const day = 86_400_000

/** What was found at SBB, what companies say of themselves, and who was proposed for which place with what they answered. */
export async function loadPlaces(db: Db, now: number) {
  for (const { companyId, crebo, ago, lapses } of recognitions) {
    const found = {
      checkedOn: dutchDay(now - ago * day),
      lapsesOn: lapses === null ? null : dutchDay(now + lapses * day),
    }
    const { name: companyName } = await db
      .selectFrom('organisation')
      .where('id', '=', companyId)
      .select('name')
      .executeTakeFirstOrThrow()
    const check = { companyId, companyName, crebo, ...found, recordedAt: now - ago * day, checkedBy: 'bram' }
    await db.insertInto('sbbRecognition').values(check).execute()
  }
  for (const [companyId, details] of Object.entries(companyDetails))
    await db.updateTable('workPlace').set(details).where('companyId', '=', companyId).execute()
  for (const [name, { work, from }] of Object.entries(workWished))
    await wish(db, name, work, dutchDay(now + from * day))
  const bram = await personOf(db, 'bram')
  await loadForms(db, bram, now)
  for (const proposal of proposals) await loadProposal(db, bram, proposal, now)
  await keepPlaces(db, now)
}

/** A form that Bram began for a company without an account, and one that a company was asked to fill in. */
async function loadForms(db: Db, bram: Person, now: number) {
  const begun = (await beginPlace(db, bram, { companyName: 'Spoorzicht Techniek' }, now - 3 * day))!
  const draft = await db
    .selectFrom('placeDraft')
    .where('id', '=', begun.draftId)
    .select('fields')
    .executeTakeFirstOrThrow()
  const fields = {
    ...readPlaceValues(draft.fields),
    title: 'Onderhoudsmonteur in opleiding',
    place: 'Meppel',
    crebo: '25342',
  }
  await db
    .updateTable('placeDraft')
    .set({ fields: JSON.stringify(fields) })
    .where('id', '=', begun.draftId)
    .execute()
  const asked = { companyName: 'Draaierij De Boer', contactName: 'Joris de Boer', contactEmail: 'joris@deboer.example' }
  await inviteCompany(db, bram, { ...asked, language: 'nl' }, now - 2 * day)
}

async function loadProposal(db: Db, bram: Person, { name, place, ago, note = '', said }: DemoProposal, now: number) {
  const who = await seekerNamed(db, name)
  const at = now - ago * day
  // Where the demo's people were brought elsewhere, there is one proposal less.
  if (!who || (await whyNot(db, { applicationId: who.id, workPlaceId: place, at }))) return
  const proposed = await propose(db, bram, { applicationId: who.id, workPlaceIds: [place], note }, at)
  const proposalId = proposed?.proposalIds[0]
  if (!proposalId) return
  for (const { ago: answeredAgo, ...answer } of said) {
    const side = (await isWithCompany(db, proposalId)) ? 'company' : 'candidate'
    const { secret } = await db
      .selectFrom('answerLink')
      .where('proposalId', '=', proposalId)
      .where('side', '=', side)
      .where('replacedAt', 'is', null)
      .select('secret')
      .executeTakeFirstOrThrow()
    await answerByLink(db, secret, answerSchema.parse(answer), now - answeredAgo * day)
  }
}

async function isWithCompany(db: Db, proposalId: string) {
  const { state } = await db
    .selectFrom('matchProposal')
    .where('id', '=', proposalId)
    .select('state')
    .executeTakeFirstOrThrow()
  return state !== 'askedCandidate'
}

function seekerNamed(db: Db, name: string) {
  return db
    .selectFrom('application')
    .innerJoin('candidate', 'candidate.id', 'application.candidateId')
    .where('candidate.name', '=', name)
    .where('state', '=', 'seekingPlace')
    .select(['application.id', 'application.wishes'])
    .executeTakeFirst()
}

async function wish(db: Db, name: string, work: string, from: string) {
  const who = await seekerNamed(db, name)
  if (!who) return
  const wishes = JSON.stringify({ ...JSON.parse(who.wishes), work, from })
  await db.updateTable('application').set({ wishes }).where('id', '=', who.id).execute()
}
