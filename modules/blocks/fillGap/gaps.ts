import { type Fitting, fitted, gapSigns, stretchesIn } from '../markedText'
import type { FillGapContent, Gap } from './fillGap'

/** `right` are the right answers; `options` what to choose from, the right one first, empty when the learner types. */
export type OpenGap = Gap & { right: string[]; options: string[] }

export function emptyGap(id: string, inside: string): Gap {
  return { id, inside, others: '', hint: '' }
}

export function fitting({ gaps, gapsMade }: FillGapContent): Fitting<Gap> {
  return { known: gaps, made: gapsMade, fresh: emptyGap }
}

/** The gaps of a text, in its order. */
export function gapsOf(content: FillGapContent): OpenGap[] {
  return fitted(stretchesIn(content.text, gapSigns), fitting(content)).map((gap) => {
    const right = answersIn(gap.inside)
    const others = answersIn(gap.others)
    return { ...gap, right, options: others.length > 0 ? [...right.slice(0, 1), ...others] : [] }
  })
}

/** Answers that an author wrote with `|` between them. */
export function answersIn(written: string) {
  return written
    .split('|')
    .map((answer) => answer.trim())
    .filter((answer) => answer !== '')
}
