import type { Commit } from '~/modules/progress/applyCommit'
import { elementsOf } from './elementsOf'
import { mostOwnBytes } from './mostBytes'
import { ownElementOf } from './ownElements'
import { type FindElement, isOfPackage, type Standard } from './stateNames'

export type SentCommit = Commit & { attempt: string; launch: number }
/** `errorCode` is SCORM 1.2's (RTE section 3.3.6). */
export type Malformed = { status: 400; errorCode: 201 | 401 | 402 | 403 | 405 }
/** Of the version that a commit is of; undefined when it was written here. Asked for only when the names are a package's. */
export type AskStandard = () => Standard | undefined

const malformed = (errorCode: Malformed['errorCode']): Malformed => ({ status: 400, errorCode })

/** Reads a commit; only elements and values that content may write under its standard get through. */
export function parseCommit(text: string, standard: AskStandard): SentCommit | Malformed {
  return readCommit(jsonOf(text), standard)
}

export function readCommit(body: unknown, standard: AskStandard): SentCommit | Malformed {
  if (!isRecord(body) || !isRecord(body.cmi)) return malformed(201)
  const { attempt, launch, sequence, base, final } = body
  if (typeof attempt !== 'string' || !isCount(launch) || !isCount(sequence) || typeof final !== 'boolean')
    return malformed(201)
  if (base !== undefined && !isCount(base)) return malformed(201)
  const cmi = body.cmi as Record<string, string>
  const find = findFor(cmi, standard)
  if (!find) return malformed(201)
  for (const name of Object.keys(cmi)) {
    const wrong = faultOf(find, name, cmi[name])
    if (wrong) return malformed(wrong)
  }
  return { attempt, launch, sequence, final, cmi, ...(base === undefined ? {} : { base }) }
}

/** Whether a commit is larger than its kind may be. */
export function isTooLarge({ cmi }: SentCommit, bytes: number) {
  return bytes > mostOwnBytes && !isOfPackage(cmi)
}

function findFor(cmi: Record<string, unknown>, standard: AskStandard): FindElement | undefined {
  if (!isOfPackage(cmi)) return ownElementOf
  const asked = standard()
  return asked && elementsOf(asked)
}

function faultOf(find: FindElement, name: string, value: unknown): Malformed['errorCode'] | undefined {
  const element = find(name)
  if (!element) return /^(?:\d+:)?cmi\./.test(name) ? 401 : 201
  if (element.access === 'keyword') return 402
  if (element.access === 'readOnly') return 403
  return typeof value === 'string' && element.accepts(value) ? undefined : 405
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
