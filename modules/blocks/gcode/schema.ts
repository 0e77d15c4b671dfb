import { z } from 'zod'
import { filled, idSchema, idsFit, line, say } from '../problem'
import type { ProblemKey } from '../problemTexts'
import type { GcodeContent } from './gcode'
import { lengthUnits, type Machine, machines, readContent } from './program'

export const mostLines = 200
/** The ids that one or two letters can make. */
const mostMade = 36 * 37

export const lineSchema = z.strictObject({ id: idSchema, text: line(200) })
export const machineShape = {
  machine: z.enum(machines, say('broken')),
  unit: z.enum(lengthUnits, say('broken')),
  isDiameter: z.boolean(say('broken')),
  linesMade: z.int(say('broken')).min(0).max(mostMade, say('gcodeWornOut')),
}

/** More lines than may be published may be there while somebody writes: nothing that was pasted is lost. */
export function linesOf<Line extends z.ZodType>(schema: Line) {
  return z.array(schema, say('broken')).max(mostMade, say('gcodeTooLong'))
}

const draft = z
  .strictObject({ title: line(200), ...machineShape, lines: linesOf(lineSchema.extend({ note: line(600) })) })
  .refine(({ lines, linesMade }) => idsFit(lines, linesMade), say('broken'))

const complete = draft.safeExtend({ title: filled('titleMissing', 200) }).superRefine((content, context) => {
  const message = problemOfProgram(content)
  if (message) context.addIssue({ code: 'custom', path: ['lines'], message })
})

export const gcodeSchemas: { draft: z.ZodType<GcodeContent>; complete: z.ZodType<GcodeContent> } = { draft, complete }

/** What keeps a program from being published. */
export function problemOfProgram(content: Machine & { lines: { text: string }[] }): ProblemKey | undefined {
  const { lines } = content
  if (lines.every(({ text }) => text.trim() === '')) return 'gcodeMissing'
  if (lines.length > mostLines) return 'gcodeTooLong'
  return readContent(content).moves.length === 0 ? 'gcodeNoMoves' : undefined
}
