import { z } from 'zod'
import { filled, line, say } from '../problem'
import type { ProblemKey } from '../problemTexts'
import type { InstrumentContent } from './instrument'
import { kindNames, readValue, stepsOf } from './kinds'

const draft = z.strictObject({
  question: line(1000),
  kind: z.enum(kindNames, say('broken')),
  isFixed: z.boolean(),
  fixed: line(20),
  lowest: line(20),
  highest: line(20),
  isLenient: z.boolean(),
  inWords: z.boolean(),
  explanation: line(800),
})

const complete = draft.extend({ question: filled('questionMissing', 1000) }).superRefine((content, context) => {
  const add = (path: string, message: ProblemKey) => context.addIssue({ code: 'custom', path: [path], message })
  if (content.isFixed) {
    if (at(content, 'fixed') === undefined) add('fixed', 'readingOffScale')
    return
  }
  const [low, high] = [at(content, 'lowest'), at(content, 'highest')]
  if (low === undefined) add('lowest', 'readingOffScale')
  if (high === undefined) add('highest', 'readingOffScale')
  if (low !== undefined && high !== undefined && low >= high) add('highest', 'rangeUpsideDown')
})

export const instrumentSchemas = { draft, complete }

function at(content: InstrumentContent, which: 'fixed' | 'lowest' | 'highest') {
  return stepsOf(content.kind, readValue(content.kind, content[which]))
}
