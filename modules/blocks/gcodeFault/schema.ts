import { z } from 'zod'
import { lineSchema, linesOf, machineShape, problemOfProgram } from '../gcode/schema'
import { filled, idsFit, line, say } from '../problem'
import type { ProblemKey } from '../problemTexts'
import { countOf, type FaultLine, type GcodeFaultContent } from './gcodeFault'
import { mostFaults } from './limits'

const draft = z
  .strictObject({
    question: line(1000),
    ...machineShape,
    lines: linesOf(lineSchema.extend({ isWrong: z.boolean(), feedback: line(800), corrected: line(200) })),
    feedbackOther: line(800),
  })
  .refine(({ lines, linesMade }) => idsFit(lines, linesMade), say('broken'))

const complete = draft.safeExtend({ question: filled('questionMissing', 1000) }).superRefine((content, context) => {
  const tell = (message: ProblemKey, ...path: (string | number)[]) =>
    context.addIssue({ code: 'custom', path: ['lines', ...path], message })
  const problem = problemOfProgram(content) ?? problemOfFaults(content)
  if (problem) tell(problem)
  for (const [place, { isWrong, text, corrected }] of content.lines.entries())
    if (isWrong && corrected.trim() !== '' && corrected.trim() === text.trim())
      tell('gcodeSameLine', place, 'corrected')
})

export const gcodeFaultSchemas: { draft: z.ZodType<GcodeFaultContent>; complete: z.ZodType<GcodeFaultContent> } = {
  draft,
  complete,
}

function problemOfFaults(content: GcodeFaultContent): ProblemKey | undefined {
  const count = countOf(content)
  if (count === 0) return 'gcodeFaultMissing'
  if (count > mostFaults) return 'gcodeTooManyFaults'
  if (content.lines.some((one) => one.isWrong && isBlank(one))) return 'gcodeBlankFault'
  return content.lines.every((one) => one.isWrong || isBlank(one)) ? 'gcodeAllWrong' : undefined
}

function isBlank({ text }: FaultLine) {
  return text.trim() === ''
}
