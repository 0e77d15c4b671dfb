import type { Launch } from './launchIn'
import type { Report } from './lms'
import { idOnce } from './statementIds'
import type { statementQueue } from './statementQueue'
import type { statementsIn, Verb } from './statements'

type Visit = {
  launch: Launch
  say: ReturnType<typeof statementsIn>
  queue: ReturnType<typeof statementQueue>
  /** What the LRS has acknowledged in earlier sessions of this registration. */
  said: string[]
  secondsBefore: number
}

const progress = 'progressed '

/**
 * Says how far a learner is, and what came of it, each once (cmi5 section 9.3): `completed` and `passed` once in a
 * registration, one judgement in a session. A failure is told when there is nothing left to do, or when the learner goes.
 */
export function judgements({ launch, say, queue, said, secondsBefore }: Visit) {
  const told = new Map(said.map((word) => [word, '']))
  let isJudged = false

  /** False when it was said before. */
  function once(word: string, verb: Verb, more: object) {
    if (told.has(word)) return false
    const id = idOnce(launch.registration, `${launch.activityId} ${word}`)
    told.set(word, id)
    queue.add(say.defined(verb, { id, ...more }))
    return true
  }

  function judge({ status, score, progress: share, seconds }: Report, isLast = false) {
    const took = secondsBefore + seconds
    const isThrough = status === 'passed' || status === 'completed' || (status === 'failed' && share >= 1)
    if (isThrough) once('completed', 'completed', { result: { completion: true }, took })
    else progressed(Math.floor(share * 100))
    if (isJudged) return
    if (status === 'passed') isJudged = once('passed', 'passed', { result: { success: true }, score, took })
    if (status === 'failed' && (isThrough || isLast))
      isJudged = once(`failed ${score}`, 'failed', { result: { success: false }, score, took })
  }

  function progressed(percent: number) {
    const word = `${progress}${percent}`
    if (percent === 0 || told.has('completed') || told.has(word)) return
    for (const other of told.keys()) if (other.startsWith(progress)) told.delete(other)
    const statement = say.progressed(percent)
    told.set(word, statement.id)
    queue.add(statement, true)
  }

  return {
    judge,
    /** What need not be said again: of a judgement only once the LRS has it. */
    said: () =>
      [...told].filter(([word, id]) => word.startsWith(progress) || !queue.isWaiting(id)).map(([word]) => word),
  }
}
