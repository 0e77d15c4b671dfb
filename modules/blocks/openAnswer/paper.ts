import type { AnswerOnPaper } from '../paperAnswer'
import type { OpenAnswerContent } from './openAnswer'
import { openAnswerTexts } from './texts'

export const openAnswerOnPaper: AnswerOnPaper<OpenAnswerContent> = ({ model, criteria }, { language }) => {
  const asked = criteria.map(({ text }) => text).filter((text) => text.trim() !== '')
  return {
    right: [model],
    said: asked.length > 0 ? [{ about: openAnswerTexts[language].judge, text: asked.join('; ') }] : [],
  }
}
