import { type AnswerOnPaper, saidToAll } from '../paperAnswer'
import { boundsOf } from './judge'
import type { NumberContent } from './number'
import { shownNumber, withUnit } from './shown'
import { numberTexts } from './texts'

/** From the least to the most that is right, and what is said of the mistakes that people make. */
export const numberOnPaper: AnswerOnPaper<NumberContent> = (content, { language }) => {
  const right = boundsOf(content)
  if (!right) return undefined
  const t = numberTexts[language]
  const [least, most] = [right.least, right.most].map((one) => withUnit(shownNumber(one, language), content, language))
  return {
    right: [least === most ? t.rightOne(least!) : t.rightRange(least!, most!)],
    said: [
      ...saidToAll(content.feedbackRight),
      ...content.mistakes
        .filter(({ feedback }) => feedback.trim() !== '')
        .map(({ value, feedback }) => ({ about: withUnit(value, content, language), text: feedback, isRight: false })),
    ],
  }
}
