import { packIds, unpackIds } from '../option'
import { packText, unpackText } from '../shortText'
import type { MeasurementReportContent, ReportAnswer } from './report'

// Enough for −1234,5678; what is longer is cut off.
const longest = 20
const between = ':z'
const parts = /^([a-z0-9:]*)I([a-z0-9:]*)O([ARN])(.*)$/s

/** Ids of what is in and out, the decision, then what was typed: `abceIdOR24:c988:z0:c011`. */
export function packReport({ inside, outside, decision, typed }: ReportAnswer) {
  const texts = typed.map((text) => packText(text, longest)).join(between)
  return `${packIds(inside)}I${packIds(outside)}O${decision ? (decision === 'accept' ? 'A' : 'R') : 'N'}${texts}`
}

export function unpackReport({ readings }: MeasurementReportContent, packed: string): ReportAnswer | undefined {
  const found = parts.exec(packed)
  if (!found) return undefined
  const [, inside, outside, letter, typed] = found
  const known = (ids = '') => unpackIds(ids).filter((id) => readings.some((reading) => reading.id === id))
  const answer = {
    inside: known(inside),
    outside: known(outside),
    typed: typed ? typed.split(between).map(unpackText) : [],
  }
  return letter !== 'N' ? { ...answer, decision: letter === 'A' ? 'accept' : 'reject' } : answer
}

export function roomOf({ readings, count }: MeasurementReportContent) {
  return packIds(readings.map(({ id }) => id)).length + 3 + Math.max(2, count) * (longest + between.length)
}
