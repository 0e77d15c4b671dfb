import { type AnswerOnPaper, saidToAll } from '../paperAnswer'
import type { InstrumentContent } from './instrument'
import { inUnits, writeValue } from './kinds'
import { sumText } from './parts'
import { shownIn } from './reading'

/** What its printed form shows: that of the first round. */
export const instrumentOnPaper: AnswerOnPaper<InstrumentContent> = (content, { id, language }) => {
  const { kind } = content
  const shown = shownIn(content, id, 0)
  return {
    right: [`${sumText(kind, shown, language)} = ${writeValue(kind, inUnits(kind, shown), language)}`],
    said: saidToAll(content.explanation),
  }
}
