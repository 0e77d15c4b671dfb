import type { KeptAnswer, LearnerState, Sureness, TestRecord } from './state'

/**
 * The state as one short line of plain characters, for `suspend_data`: SCORM 1.2 holds 4,096 of them. Five parts with
 * `~` between: format, seed, pages seen, answers (`id=packed` checked, `id-packed` not yet), tests (page, tries, score,
 * handed in, and when the clock was started, to the base of 36). Before the sign of an answer may stand `+3` for three tries (to the base of 36), `!` for one that was shown and `*2` for
 * somebody who was sure. What else a text holds is written as `%` and four hexadecimal digits.
 */
export const stateFormat = 1

export function packState({ seed, seen, answers, tests }: LearnerState): string {
  const answered = Object.entries(answers).map(([id, answer]) => encode(id) + marksOf(answer) + encode(answer.packed))
  const handedIn = Object.entries(tests).map(
    ([id, { tries, score, isIn, startedAt }]) =>
      `${encode(id)}-${tries}-${score}-${isIn ? 1 : 0}${startedAt === undefined ? '' : `-${startedAt.toString(36)}`}`,
  )
  return [stateFormat, encode(seed), list(seen.map(encode)), list(answered), list(handedIn)].join('~')
}

/** `newer` is a state that a later runtime wrote: it is left alone. Undefined is no state, or none of ours. */
export function unpackState(text: string): LearnerState | 'newer' | undefined {
  const [written, seed = '', seen = '', answers = '', tests = ''] = text.split('~')
  if (!/^\d{1,4}$/.test(written!)) return undefined
  if (Number(written) > stateFormat) return 'newer'
  return {
    seed: decode(seed),
    seen: items(seen).map(decode),
    answers: Object.fromEntries(items(answers).flatMap(answerFrom)),
    tests: Object.fromEntries(items(tests).flatMap(testFrom)),
  }
}

/** The pages a learner has opened, from `cmi.suspend_data`; undefined when there is no state that can be read. */
export function readProgress(suspendData: string): { pagesSeen: string[] } | undefined {
  // Asked with every commit, so the answers are not unpacked.
  const [written, , seen = ''] = suspendData.split('~', 3)
  return canRead(written!) ? { pagesSeen: items(seen).map(decode) } : undefined
}

/** What the state says of its tests, as it stands there: it changes when one is handed in, and seldom else. */
export function handedInOf(suspendData: string) {
  const place = suspendData.lastIndexOf('~')
  return place < 0 ? '' : suspendData.slice(place + 1)
}

function canRead(written: string) {
  return /^\d{1,4}$/.test(written) && Number(written) <= stateFormat
}

function marksOf({ isChecked, tries, isShown, sure }: KeptAnswer) {
  return `${tries ? `+${tries.toString(36)}` : ''}${isShown ? '!' : ''}${sure === undefined ? '' : `*${sure}`}${isChecked ? '=' : '-'}`
}

function answerFrom(item: string): [string, KeptAnswer][] {
  const match = /^([^=+!*-]+)(?:\+([0-9a-z]))?(!)?(?:\*([0-2]))?([=-])(.*)$/.exec(item)
  if (!match) return []
  const [, id, tries, shown, sure, sign, packed] = match
  const answer: KeptAnswer = {
    packed: decode(packed!),
    isChecked: sign === '=',
    ...(tries ? { tries: Number.parseInt(tries, 36) } : {}),
    ...(shown ? { isShown: true as const } : {}),
    ...(sure ? { sure: Number(sure) as Sureness } : {}),
  }
  return [[decode(id!), answer]]
}

function testFrom(item: string): [string, TestRecord][] {
  const match = /^([^-]+)-(\d+)-(\d+)-([01])(?:-([0-9a-z]{1,8}))?$/.exec(item)
  if (!match) return []
  const [, id, tries, score, isIn, started] = match
  const record = { tries: Number(tries), score: Number(score), isIn: isIn === '1' }
  return [[decode(id!), started ? { ...record, startedAt: Number.parseInt(started, 36) } : record]]
}

function list(parts: string[]) {
  return parts.join('.')
}

function items(text: string) {
  return text === '' ? [] : text.split('.')
}

function encode(text: string) {
  return text.replace(/[^0-9A-Za-z:]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function decode(text: string) {
  return text.replace(/%([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
