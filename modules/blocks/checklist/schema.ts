import { z } from 'zod'
import { filled, idSchema, idsFit, line, say } from '../problem'
import { linesOf } from './checklist'

export const mostLines = 10

const lines = z
  .array(z.strictObject({ id: idSchema, text: line(200) }), say('broken'))
  .max(mostLines, say('checklistTooLong'))
const fullLines = z
  .array(z.strictObject({ id: idSchema, text: filled('checklistLineMissing', 200) }))
  .max(mostLines, say('checklistTooLong'))

const draft = z
  .strictObject({
    title: line(200),
    before: lines,
    during: lines,
    after: lines,
    linesMade: z.int(say('broken')).min(0).max(1000),
  })
  .refine((content) => idsFit(linesOf(content), content.linesMade), say('broken'))

const complete = draft
  .safeExtend({ title: filled('titleMissing', 200), before: fullLines, during: fullLines, after: fullLines })
  .refine((content) => linesOf(content).length > 0, { ...say('checklistEmpty'), path: ['before'] })

export const checklistSchemas = { draft, complete }
