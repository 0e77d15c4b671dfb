import { type AnswerOnPaper, saidToAll } from '../paperAnswer'
import type { FillGapContent } from './fillGap'
import { gapsOf } from './gaps'

/** All that is right in a gap, with slashes between, as people write it. */
export const fillGapOnPaper: AnswerOnPaper<FillGapContent> = (content) => {
  const gaps = gapsOf(content)
  const number = (place: number) => (gaps.length > 1 ? `${place + 1}. ` : '')
  return {
    right: gaps.map(({ right }, place) => number(place) + right.join(' / ')),
    said: [
      ...saidToAll(content.feedbackRight),
      ...gaps
        .filter(({ hint }) => hint.trim() !== '')
        .map(({ right, hint }) => ({ about: right[0] ?? '', text: hint })),
    ],
  }
}
