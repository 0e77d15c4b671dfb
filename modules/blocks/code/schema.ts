import { z } from 'zod'
import { filled, line, say } from '../problem'

const mostLines = 300

const draft = z.strictObject({
  title: line(200),
  language: line(40),
  text: line(20_000).refine((text) => text.split('\n').length <= mostLines, say('codeTooLong')),
})
const complete = draft
  .extend({ title: filled('titleMissing', 200) })
  .refine(({ text }) => text.trim() !== '', { ...say('codeMissing'), path: ['text'] })

export const codeSchemas = { draft, complete }
