import type { AnswerOnPaper } from '../paperAnswer'
import type { GcodeFaultContent } from './gcodeFault'
import { gcodeFaultTexts } from './texts'

export const gcodeFaultOnPaper: AnswerOnPaper<GcodeFaultContent> = ({ lines }, { language }) => {
  const wrong = lines.filter(({ isWrong }) => isWrong)
  return {
    right: wrong.map(({ text }) => text.trim()),
    said: wrong.flatMap(({ text, feedback, corrected }) => [
      ...(corrected.trim() ? [{ about: text.trim(), text: gcodeFaultTexts[language].better(corrected.trim()) }] : []),
      ...(feedback.trim() ? [{ about: text.trim(), text: feedback }] : []),
    ]),
  }
}
