import { z } from 'zod'
import { fold } from '../fold'
import { gapSigns, stretchesIn } from '../markedText'
import { packText } from '../packText'
import { filled, idSchema, idsFit, line, say } from '../problem'
import type { ProblemKey } from '../problemTexts'
import type { FillGapContent } from './fillGap'
import { gapsOf, type OpenGap } from './gaps'
import { longestRight } from './pack'

const mostGaps = 12

const gapSchema = z.strictObject({ id: idSchema, inside: z.string().max(4000), others: line(300), hint: line(400) })

const draft = z
  .strictObject({
    question: line(1000),
    text: line(4000),
    gaps: z.array(gapSchema).max(200, say('tooManyGaps')),
    gapsMade: z.int().min(0).max(900),
    mayMistype: z.boolean(),
    feedbackRight: line(800),
    feedbackWrong: line(800),
  })
  .refine((content) => idsFit(content.gaps, content.gapsMade), say('broken'))

const complete = draft.safeExtend({ question: filled('questionMissing', 1000) }).superRefine((content, context) => {
  const ofText = problemOfText(content)
  if (ofText) context.addIssue({ code: 'custom', path: ['text'], message: ofText })
  for (const [place, gap] of gapsOf(content).entries()) {
    const ofOthers = problemOfOthers(gap)
    if (ofOthers) context.addIssue({ code: 'custom', path: ['gaps', place, 'others'], message: ofOthers })
  }
})

export const fillGapSchemas = { draft, complete }

function problemOfText(content: FillGapContent): ProblemKey | undefined {
  const gaps = gapsOf(content)
  if (stretchesIn(content.text, gapSigns).length === 0) return 'gapMissing'
  if (gaps.length > mostGaps) return 'tooManyGaps'
  if (gaps.some(({ right }) => right.length === 0)) return 'gapEmpty'
  return gaps.some(isTooLong) ? 'gapTooLong' : undefined
}

function isTooLong({ right, options }: OpenGap) {
  return [...right, ...options].some((answer) => packText(fold(answer)).length > longestRight)
}

function problemOfOthers({ right, options }: OpenGap): ProblemKey | undefined {
  const others = options.slice(1).map(fold)
  if (others.length > 9) return 'tooManyOptions'
  if (right.some((answer) => others.includes(fold(answer)))) return 'otherIsRight'
  return new Set(others).size < others.length ? 'repeated' : undefined
}
