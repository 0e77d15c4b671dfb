import { type Insertable, sql } from 'kysely'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { PracticeQuestion, PracticeTables } from '~/db/practiceTables'
import { dutchDay } from '~/modules/people/dutchDay'
import type { Person } from '~/modules/people/person'
import { chainOf, possibleSteps, type Side } from './chain'
import { questionOfLink } from './links.server'
import { outcomeOf } from './outcome.server'
import { sideOf } from './sideOf.server'
import { type CompanyStep, companyStepSchema, type HubStep, hubStepSchema } from './stepSchema'
import { stepsOf } from './steps.server'
import { tellCompany, tellHub } from './tell.server'

type Step = HubStep | CompanyStep
type By = { side: Side; personId: string | null; personName: string }
/** `order`: not in this state; `future`: it cannot be in use yet; `offering`, `outcome`: there is nothing to link. */
export type Refused = 'order' | 'future' | 'offering' | 'outcome' | 'tooMany'
type Taken = { id: string } | { refused: Refused }

const mostSteps = 300

/** Adds what somebody did with a question; undefined when it is not there for them, or is for the other side to do. */
export function takeStep(db: Db, person: Person, questionId: string, step: Step, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const known = await sideOf(tx, person, questionId)
    if (known?.side !== 'hub' && known?.side !== 'company') return undefined
    return addStep(tx, known.question, { side: known.side, personId: person.id, personName: person.name }, step, now)
  })
}

/** The same for who has no account and a link that still works. */
export function takeStepByLink(db: Db, secret: string, step: Step, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const found = await questionOfLink(tx, secret, now)
    if (!found || found.isExpired) return undefined
    const by = { side: 'company' as const, personId: null, personName: found.question.contactName }
    return addStep(tx, found.question, by, step, now)
  })
}

async function addStep(
  tx: Db,
  question: PracticeQuestion,
  by: By,
  step: Step,
  now: number,
): Promise<Taken | undefined> {
  const { success } = (by.side === 'hub' ? hubStepSchema : companyStepSchema).safeParse(step)
  if (!success) return undefined
  const known = step.formId && (await sentBefore(tx, question.id, step.formId))
  if (known) return known
  const steps = (await stepsOf(tx, [question.id])).get(question.id) ?? []
  if (steps.length >= mostSteps) return { refused: 'tooMany' }
  const { standing } = chainOf(question.askedAt, steps)
  const isErased = question.contactEmail === ''
  if (!possibleSteps(by.side, standing, isErased).includes(step.kind)) return { refused: 'order' }
  const facts = await factsOf(tx, question, step, now)
  if (facts.refused) return { refused: facts.refused }
  const id = newId()
  const { kind, text, formId } = step
  const { refused: _, ...told } = facts
  const row = { id, questionId: question.id, kind, at: now, ...by, text, formId, ...told }
  await tx.insertInto('practiceStep').values(row).execute()
  const news = { key: `question-step:${id}`, questionId: question.id, word: kind, text }
  if (by.side === 'company') await tellHub(tx, news, now)
  else if (!isErased) await tellCompany(tx, news, now)
  return { id }
}

function sentBefore(tx: Db, questionId: string, formId: string) {
  return tx
    .selectFrom('practiceStep')
    .where('questionId', '=', questionId)
    .where('formId', '=', formId)
    .select('id')
    .executeTakeFirst()
}

type Facts = { refused: Refused } | ({ refused?: undefined } & Partial<Insertable<PracticeTables['practiceStep']>>)

async function factsOf(tx: Db, question: PracticeQuestion, step: Step, now: number): Promise<Facts> {
  if (step.kind === 'linked') return outcomeOf(tx, step)
  if (step.kind !== 'applied') return {}
  const { appliedOn } = step
  if (appliedOn > dutchDay(now)) return { refused: 'future' as const }
  if (!('companyName' in step)) return { ...ownCompany(question), appliedOn, isNamed: 1 }
  const { companyName, isNamed } = step
  if (companyName.toLowerCase() === question.companyName.toLowerCase())
    return { ...ownCompany(question), appliedOn, isNamed: 1 }
  return { companyName, companyId: await companyCalled(tx, companyName), appliedOn, isNamed: isNamed ? 1 : 0 }
}

function ownCompany({ companyName, companyId }: PracticeQuestion) {
  return { companyName, companyId }
}

/** A company that is known here, so that it counts as one however its name is written. */
async function companyCalled(tx: Db, name: string) {
  const found = await tx
    .selectFrom('organisation')
    .where('kind', '=', 'company')
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .select('id')
    .executeTakeFirst()
  return found?.id ?? null
}
