import type { Cmi5Unit } from '~/modules/packages/contents'
import { categories, contextNames, verbs, voided } from '~/modules/progress/cmi5Names'
import { type Agent, isActivity, listOf, momentOf, type Statement } from './statement'

/** What the server knows of the session in which a statement comes. */
export type Standing = {
  actor: { account: { homePage: string; name: string } }
  registration: string
  sessionId: string
  activityId: string
  launchMode: 'Normal' | 'Review'
  unit: Cmi5Unit
  /** The statements of the session that cmi5 defines, with their moments. */
  inSession: { verb: string; at: number }[]
  /** The verbs of the AU in the whole registration. */
  inRegistration: Set<string>
}

/** Why a statement is refused, in the words of its reader: who writes AUs. */
export type Fault = string | undefined

const ofAu = [verbs.initialized, verbs.completed, verbs.passed, verbs.failed, verbs.terminated]
const judgements = [verbs.passed, verbs.failed]
const withDuration = [verbs.terminated, verbs.completed, verbs.passed, verbs.failed]

export function isDefined({ context }: Statement) {
  return listOf(context?.contextActivities?.category).some(({ id }) => id === categories.cmi5)
}

/** Why a statement may not be kept; `at` is its moment. */
export function faultOf(statement: Statement, standing: Standing, at: number): Fault {
  return (
    foreignIn(statement, standing) ??
    outOfSession(statement, standing, at) ??
    (isDefined(statement) ? faultOfDefined(statement, standing) : undefined)
  )
}

/** Who, in which registration, in which session: sections 9.2, 9.6.1, 9.6.3.1; voiding is section 6.3. */
function foreignIn({ actor, verb, context }: Statement, standing: Standing): Fault {
  if (!isSameAgent(actor, standing.actor)) return 'the actor is not the one of this launch'
  const { registration, extensions } = context ?? {}
  if (registration !== undefined && registration.toLowerCase() !== standing.registration)
    return 'the registration is not the one of this launch'
  if (extensions?.[contextNames.sessionId] !== standing.sessionId)
    return 'the session id is not the one of the context template'
  if (verb.id === voided) return 'an AU may not void statements'
}

/**
 * Sections 7.1.3 and 9.3: `initialized` first, `terminated` last. Parallel requests may arrive in another order, so what
 * happened before `terminated` may still come; the order is that of the timestamps.
 */
function outOfSession(statement: Statement, { inSession }: Standing, at: number): Fault {
  const momentOfVerb = (verb: string) => inSession.find((one) => one.verb === verb)?.at
  const begun = momentOfVerb(verbs.initialized)
  const ended = momentOfVerb(verbs.terminated)
  if (ended !== undefined && at > ended) return 'terminated is the last statement of a session'
  const isInitialized = isDefined(statement) && statement.verb.id === verbs.initialized
  if (begun === undefined && !isInitialized) return 'initialized is the first statement of a session'
  if (begun !== undefined && at < begun) return 'it happened before initialized'
}

function faultOfDefined(statement: Statement, standing: Standing): Fault {
  const { verb, object } = statement
  if (!ofAu.includes(verb.id)) return 'an AU may not use this verb with the category of cmi5'
  if (!isActivity(object) || object.id !== standing.activityId) return 'the object is not the activity of this launch'
  return faultOfContext(statement, standing) ?? faultOfOrder(verb.id, standing) ?? faultOfResult(statement, standing)
}

/** Sections 9.6.1, 9.6.2.2 and 9.6.2.3. */
function faultOfContext({ context, result, timestamp }: Statement, { unit }: Standing): Fault {
  if (timestamp === undefined) return 'timestamp is missing'
  if (context?.registration === undefined) return 'context.registration is missing'
  const { grouping, category } = context.contextActivities ?? {}
  if (!listOf(grouping).some(({ id }) => id === unit.publisherId)) return 'the publisher id is not in grouping'
  const isJudged = result?.success !== undefined || result?.completion !== undefined
  const hasMoveOn = listOf(category).some(({ id }) => id === categories.moveOn)
  if (isJudged !== hasMoveOn) return 'the category of moveOn goes with success and completion, and with nothing else'
}

/** Section 9.3: each verb once in a session, completed and passed once in a registration; section 10.2.2 of Review. */
function faultOfOrder(verb: string, { inSession, inRegistration, launchMode }: Standing): Fault {
  const has = (one: string) => inSession.some(({ verb }) => verb === one)
  if (has(verb)) return 'this verb was used in this session'
  if (judgements.includes(verb) && judgements.some(has)) return 'this session was judged'
  if (verb !== verbs.initialized && verb !== verbs.terminated && launchMode !== 'Normal')
    return 'nothing is judged in a review'
  if (verb === verbs.completed && inRegistration.has(verb)) return 'this AU was completed in this registration'
  if (judgements.includes(verb) && inRegistration.has(verbs.passed)) return 'this AU was passed in this registration'
}

/** Section 9.5, and masteryScore of section 9.6.3.2. */
function faultOfResult({ verb, result, context }: Statement, { unit }: Standing): Fault {
  const { score, success, completion, duration } = result ?? {}
  const isJudgement = judgements.includes(verb.id)
  if (success !== (isJudgement ? verb.id === verbs.passed : undefined))
    return 'result.success does not go with the verb'
  if (completion !== (verb.id === verbs.completed ? true : undefined))
    return 'result.completion does not go with the verb'
  if (withDuration.includes(verb.id) && duration === undefined) return 'result.duration is missing'
  if (score && !isJudgement) return 'a score goes with passed and failed'
  if (score?.scaled !== undefined && score.scaled < 0) return 'score.scaled is between 0 and 1'
  if (score?.raw !== undefined && (score.min === undefined || score.max === undefined))
    return 'score.raw needs min and max'
  const { masteryScore } = unit
  const told = context?.extensions?.[contextNames.masteryScore]
  if (isJudgement && told !== undefined && told !== masteryScore) return 'the mastery score is another one'
  if (masteryScore === undefined || score?.scaled === undefined) return undefined
  if (score.scaled >= masteryScore !== (verb.id === verbs.passed)) return 'the verb does not go with the mastery score'
}

/** The same agent by its account, whatever it is called (xAPI 1.0.3, part 2, section 2.4.2). */
export function isSameAgent(actor: unknown, agent: Standing['actor']) {
  const { account, objectType } = Object(actor) as Agent & { objectType?: string }
  if (objectType !== undefined && objectType !== 'Agent') return false
  return account?.homePage === agent.account.homePage && account.name === agent.account.name
}

export function momentIn({ timestamp }: Statement, now: number) {
  return timestamp === undefined ? now : momentOf(timestamp)
}
