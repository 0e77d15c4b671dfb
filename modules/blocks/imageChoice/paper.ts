import { type AnswerOnPaper, choicesOnPaper } from '../paperAnswer'
import type { ImageChoiceContent } from './imageChoice'

export const imageChoiceOnPaper: AnswerOnPaper<ImageChoiceContent> = ({ options }) =>
  choicesOnPaper(
    options.map(({ caption, alt, isRight, feedback }) => ({ about: caption.trim() || alt, text: feedback, isRight })),
  )
