import type { Db } from '~/db/connection.server'
import type { PracticeQuestion } from '~/db/practiceTables'
import type { Person } from '~/modules/people/person'
import { agreementOn } from './agreement.server'
import { chainOf, possibleSteps } from './chain'
import { questionOfLink } from './links.server'
import { photosOf } from './photos.server'
import { type Standpoint, sideOf } from './sideOf.server'
import { stepsOf, type ToldStep } from './steps.server'

export type QuestionPage = Awaited<ReturnType<typeof pageOf>>

/** A question with all that happened to it, as far as it is this person's; undefined when it is not there for them. */
export async function readQuestion(db: Db, person: Person, questionId: string) {
  const known = await sideOf(db, person, questionId)
  return known && pageOf(db, known.question, known.side)
}

/** The same for who has a link; of a link that is over only that it is. */
export async function readByLink(db: Db, secret: string, now = Date.now()) {
  const found = await questionOfLink(db, secret, now)
  if (!found) return undefined
  return found.isExpired
    ? { isExpired: true as const }
    : { isExpired: false as const, page: await pageOf(db, found.question, 'company') }
}

async function pageOf(db: Db, row: PracticeQuestion, side: Standpoint) {
  const hub = await db
    .selectFrom('organisation')
    .where('id', '=', row.hubId)
    .select(['name', 'slug', 'colour', 'email', 'phone'])
    .executeTakeFirstOrThrow()
  const steps = (await stepsOf(db, [row.id])).get(row.id) ?? []
  const chain = chainOf(row.askedAt, steps)
  const isErased = row.contactEmail === ''
  const { id, hubId, companyName, title, happens, machine, tried, askedAt, language } = row
  return {
    question: { id, hubId, companyName, title, happens, machine, tried, askedAt, language },
    contact: contactFor(side, row),
    hub,
    side,
    chain,
    isErased,
    agreedAt: (await agreementOn(db, row.id))?.agreedAt,
    photos: await photosOf(db, row.id),
    steps: side === 'case' ? steps.filter(isResult).map(asCase(row)) : steps,
    possible: side === 'hub' || side === 'company' ? possibleSteps(side, chain.standing, isErased) : [],
  }
}

// A colleague knows who asked; how to reach them is for who has to.
function contactFor(
  side: Standpoint,
  { contactName: name, contactEmail: email, contactPhone: phone }: PracticeQuestion,
) {
  if (side === 'case' || !email) return undefined
  return side === 'colleague' ? { name, email: '', phone: '' } : { name, email, phone }
}

function isResult({ kind }: ToldStep) {
  return kind === 'takenOn' || kind === 'linked' || kind === 'applied'
}

/** What other hubs read: what came of it, without who said so, and without companies that did not agree. */
function asCase({ companyName }: PracticeQuestion) {
  return (step: ToldStep): ToldStep => {
    const text = step.kind === 'takenOn' ? '' : step.text
    const mayBeNamed = step.isNamed === 1 || step.companyName.toLowerCase() === companyName.toLowerCase()
    return { ...step, text, personName: '', companyId: null, companyName: mayBeNamed ? step.companyName : '' }
  }
}
