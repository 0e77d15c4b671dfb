import type { ApplicationState } from '~/db/intakeTables'

/** For whom something waits; nobody when there is nothing to do now. */
export const waitedFor = ['us', 'candidate', 'company', 'school', 'parent', 'nobody'] as const
export type WaitedFor = (typeof waitedFor)[number]
export type WaitingWhy =
  | ApplicationState
  | 'message'
  | 'times'
  | 'noneFits'
  | 'talk'
  | 'report'
  | 'decide'
  | 'propose'
  | 'ask'
  | 'sign'
  | 'begin'
  | 'task'

export type WaitingFacts = {
  state: ApplicationState
  since: number
  /** The oldest message of the candidate that nobody answered. */
  askedAt: number | null
  /** The conversation that is open: proposed, chosen, or over and not written up. */
  talk: { proposedAt: number; startsAt: number | null; noneFitsAt: number | null } | null
  /** When the last conversation was held. */
  heldAt: number | null
  /** The first day of the place that they have. */
  startsOn: string | null
  /** Since when an answer or a signature of others is being waited for, by whose. */
  asked: { who: WaitedFor; since: number }[]
  /** The first day of a task that is still to be done. */
  taskDue: string | null
}
export type Waiting = { who: WaitedFor; why: WaitingWhy; since: number }

/** Who is to do something now, what, and since when: the one place where that is decided. */
export function waitingFor(facts: WaitingFacts, now: number): Waiting {
  if (facts.askedAt !== null) return { who: 'us', why: 'message', since: facts.askedAt }
  const found = fromTalk(facts, now) ?? fromState(facts, now)
  if (found.who !== 'nobody' || facts.taskDue === null) return found
  const due = Date.parse(`${facts.taskDue}T00:00:00Z`)
  return due <= now ? { who: 'us', why: 'task', since: due } : found
}

function fromTalk({ talk }: WaitingFacts, now: number): Waiting | undefined {
  if (!talk) return undefined
  const { proposedAt, startsAt, noneFitsAt } = talk
  if (noneFitsAt !== null) return { who: 'us', why: 'noneFits', since: noneFitsAt }
  if (startsAt === null) return { who: 'candidate', why: 'times', since: proposedAt }
  return startsAt > now
    ? { who: 'nobody', why: 'talk', since: startsAt }
    : { who: 'us', why: 'report', since: startsAt }
}

function fromState(facts: WaitingFacts, now: number): Waiting {
  const { state, since, heldAt, startsOn } = facts
  if (state === 'conversationPlanned') {
    return heldAt === null ? { who: 'us', why: 'propose', since } : { who: 'us', why: 'decide', since: heldAt }
  }
  if (state === 'seekingPlace' || state === 'signing') return firstAsked(facts) ?? { who: 'us', why: state, since }
  if (state === 'placed') {
    const starts = startsOn === null ? since : Date.parse(`${startsOn}T00:00:00Z`)
    return starts > now
      ? { who: 'nobody', why: 'placed', since }
      : { who: 'us', why: 'begin', since: Math.max(starts, since) }
  }
  const isOurs = state === 'applied' || state === 'admitted' || state === 'matched'
  return { who: isOurs ? 'us' : 'nobody', why: state, since }
}

function firstAsked({ state, asked }: WaitingFacts): Waiting | undefined {
  const [first] = asked.toSorted((one, other) => one.since - other.since)
  return first && { ...first, why: state === 'signing' ? 'sign' : 'ask' }
}

export const silentDays = 7
const day = 86_400_000
const heardOf: ApplicationState[] = [
  'applied',
  'conversationPlanned',
  'admitted',
  'seekingPlace',
  'matched',
  'signing',
  'placed',
]

/** Who is on their way here and heard nothing of us for so long. */
export function isSilent({ state, heardAt }: { state: ApplicationState; heardAt: number }, now: number) {
  return heardOf.includes(state) && now - heardAt >= silentDays * day
}

/** Whole days since a moment; of what is still to come none. */
export function daysSince(at: number, now: number) {
  return Math.max(0, Math.floor((now - at) / day))
}

type Ranked = { waiting: Waiting; isSilent: boolean; hasLateTask: boolean; number: number }

/** What presses most comes first: who asked, who heard nothing, a task whose day came; then who waits longest. */
export function byUrgency(one: Ranked, other: Ranked) {
  return (
    urgency(one) - urgency(other) ||
    placeOf(one) - placeOf(other) ||
    one.waiting.since - other.waiting.since ||
    one.number - other.number
  )
}

export function urgency({ waiting, isSilent: silent, hasLateTask }: Omit<Ranked, 'number'>) {
  if (waiting.why === 'message' || silent) return 0
  return hasLateTask ? 1 : 2
}

// Of who waits equally, those who wait for us.
function placeOf({ waiting }: Ranked) {
  return waiting.who === 'us' ? 0 : waiting.who === 'nobody' ? 2 : 1
}
