import { type AnswerOnPaper, choicesOnPaper } from '../paperAnswer'
import { trueFalseTexts } from './texts'
import type { TrueFalseContent } from './trueFalse'

export const trueFalseOnPaper: AnswerOnPaper<TrueFalseContent> = (content, { language }) => {
  const t = trueFalseTexts[language]
  return choicesOnPaper([
    { about: t.true, text: content.feedbackTrue, isRight: content.isTrue === true },
    { about: t.false, text: content.feedbackFalse, isRight: content.isTrue === false },
  ])
}
