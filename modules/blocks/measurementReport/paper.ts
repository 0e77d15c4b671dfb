import { type AnswerOnPaper, saidToAll } from '../paperAnswer'
import { writeNumber } from '../typedNumber'
import { figuresOf, isBench, type MeasurementReportContent } from './report'
import { mm, reportTexts } from './texts'

/** Nothing of a report at the bench: every learner measures a part of their own. */
export const reportOnPaper: AnswerOnPaper<MeasurementReportContent> = (content, { language }) => {
  const right = isBench(content) ? undefined : figuresOf(content)
  if (!right) return undefined
  const t = reportTexts[language]
  const size = (value: number) => `${writeNumber(value, right.digits, language)} ${mm}`
  return {
    right: [
      ...right.outs.map((isOut, at) => `${t.reading} ${at + 1}: ${isOut ? t.out : t.in}`),
      `${t.mean}: ${size(right.mean)}`,
      `${t.range}: ${size(right.range)}`,
      `${t.decision}: ${t[right.decision]}`,
    ],
    said: [...saidToAll(t.decidedOther[right.decision]), ...saidToAll(content.feedbackRight)],
  }
}
