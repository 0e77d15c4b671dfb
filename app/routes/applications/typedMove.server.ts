import { z } from 'zod'
import { type FormAnswer, parseForm } from '~/app/form.server'
import { intakeTexts } from '~/app/texts/intake'
import type { Language } from '~/db/tables'
import type { Move } from '~/modules/intake/pipeline/moveApplication.server'
import type { Reason } from '~/modules/intake/reasons'
import { applicationStates } from '~/modules/intake/states'
import { line, lines } from '~/modules/people/typedText'

const moveSchema = z.object({
  from: z.enum(applicationStates),
  to: z.enum(applicationStates),
  reason: z.string().max(40).optional(),
  crebo: z.string().max(20).optional(),
  note: lines(2000).default(''),
  tell: z.string().optional(),
  subject: line(200).default(''),
  text: lines(5000).default(''),
})

/** A step as a form asks for it: with the message that was left ticked, as it was edited. */
export function typedMove(form: FormData, language: Language): Move | FormAnswer {
  const parsed = parseForm(moveSchema, form, language)
  if (!parsed.ok) return parsed
  const { tell, subject, text, ...move } = parsed.value
  const message = tell && subject && text ? { subject, text } : undefined
  return { ...move, message, reasonInWords: reasonInWords(move.reason) }
}

export function reasonInWords(reason: string | undefined) {
  return (language: Language) => intakeTexts[language].reasons[reason as Reason] ?? ''
}
