import type { Bounds } from '../interaction'
import { readNumber, readTyped, type TypedNumber } from '../typedNumber'
import { isSameUnit, isUnit, piecesWritten, unitSigns } from '../units'
import type { Mistake, NumberContent } from './number'

export type Verdict = 'right' | 'low' | 'high' | 'otherUnit'
export type Unread = Extract<TypedNumber, { unread: string }>['unread'] | 'unitMissing' | 'unitOther'

type Judgement = { verdict: Verdict; isClose: boolean; mistake: Mistake | undefined; value: number }

/** What is right, with both ends; undefined while its author has not written it. */
export function boundsOf({ given, nominal, minus, plus, least, most }: NumberContent): Bounds | undefined {
  const [from, to] = given === 'limits' ? [readNumber(least), readNumber(most)] : around(nominal, minus, plus)
  return from === undefined || to === undefined ? undefined : { least: exact(from), most: exact(to) }
}

/** The wider bounds that still earn half; undefined when nothing outside the right ones does. */
export function closeBoundsOf(content: NumberContent): Bounds | undefined {
  const right = boundsOf(content)
  if (!right || content.close <= 1) return undefined
  const more = ((right.most - right.least) / 2) * (content.close - 1)
  return more === 0 ? undefined : { least: exact(right.least - more), most: exact(right.most + more) }
}

export function judge(content: NumberContent, answer: string): Judgement {
  const typed = typedIn(content, answer)
  const right = boundsOf(content)
  if (!right || 'unread' in typed) return { verdict: 'low', isClose: false, mistake: undefined, value: 0 }
  const { value, unit } = typed
  if (unit !== '' && !fitsUnit(content, unit))
    return { verdict: 'otherUnit', isClose: false, mistake: undefined, value }
  if (isWithin(value, right)) return { verdict: 'right', isClose: true, mistake: undefined, value }
  const wider = closeBoundsOf(content)
  return {
    verdict: value < right.least ? 'low' : 'high',
    isClose: wider !== undefined && isWithin(value, wider),
    mistake: content.mistakes.find((mistake) => isMistake(mistake, value)),
    value,
  }
}

/** Why an answer cannot be judged yet: it is asked again, and costs no try. */
export function whyUnread(content: NumberContent, answer: string): Unread | undefined {
  const typed = typedIn(content, answer)
  if ('unread' in typed) return typed.unread
  if (content.unit === 'none') return undefined
  if (content.typeUnit) return typed.unit === '' ? 'unitMissing' : undefined
  return typed.unit === '' || fitsUnit(content, typed.unit) ? undefined : 'unitOther'
}

/** The sign of the unit; empty for pieces, which is a word. */
export function signOf({ unit, ownUnit }: NumberContent) {
  if (unit === 'own') return ownUnit.trim()
  return unit === 'none' || unit === 'pieces' ? '' : unitSigns[unit]
}

/** A mistake as bounds, for a form that tells an author where it lies. */
export function boundsOfMistake({ value, tolerance }: Mistake): Bounds | undefined {
  const [least, most] = around(value, tolerance, tolerance)
  return least === undefined || most === undefined ? undefined : { least, most }
}

/** Numbers that are kept in the binary system are a hair off: 12.5 + 0.1 is to be 12.6. */
export function isWithin(value: number, { least, most }: Bounds) {
  const hair = 1e-9 * Math.max(1, Math.abs(least), Math.abs(most))
  return value >= least - hair && value <= most + hair
}

function isMistake(mistake: Mistake, value: number) {
  const bounds = boundsOfMistake(mistake)
  return bounds !== undefined && isWithin(value, bounds)
}

function typedIn(content: NumberContent, answer: string) {
  const right = boundsOf(content)
  const meant = [right?.least, right?.most, ...content.mistakes.map(({ value }) => readNumber(value))]
  return readTyped(answer, Math.max(0, ...meant.map((value) => Math.abs(value ?? 0))))
}

function fitsUnit({ unit, ownUnit }: NumberContent, typed: string) {
  if (unit === 'none') return true
  if (unit === 'own') return isSameUnit(typed, ownUnit)
  return unit === 'pieces' ? piecesWritten.some((word) => isSameUnit(typed, word)) : isUnit(typed, unit)
}

function around(nominal: string, minus: string, plus: string): [number | undefined, number | undefined] {
  const middle = readNumber(nominal)
  const [below, above] = [deviation(minus), deviation(plus)]
  if (middle === undefined || below === undefined || above === undefined) return [undefined, undefined]
  return [middle - below, middle + above]
}

// Nothing typed is no tolerance.
function deviation(text: string) {
  return text.trim() === '' ? 0 : readNumber(text)
}

function exact(value: number) {
  return Number(value.toFixed(9))
}
