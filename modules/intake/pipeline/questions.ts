import { z } from 'zod'
import { line } from '~/modules/people/typedText'

export const mostQuestions = 20

/** A question of the small form of a conversation; its answers keep the words in which it was asked. */
export const questionSchema = z
  .object({
    id: z.string().min(1).max(20),
    kind: z.enum(['text', 'yesNo', 'choice']),
    label: line(200).pipe(z.string().min(1)),
    options: z
      .array(line(80).pipe(z.string().min(1)))
      .max(10)
      .default([]),
  })
  .refine(({ kind, options }) => kind !== 'choice' || options.length >= 2, { path: ['options'] })
export const questionsSchema = z.array(questionSchema).max(mostQuestions)
export type Question = z.output<typeof questionSchema>
export type QuestionKind = Question['kind']

export const answersSchema = z.array(z.object({ id: z.string(), label: z.string(), value: z.string() }))
export type ConversationAnswer = z.output<typeof answersSchema>[number]

/** What was filled in, by the questions that were asked; what is no answer to its question is left out. */
export function answersFrom(questions: Question[], values: Record<string, string>): ConversationAnswer[] {
  return questions.flatMap(({ id, kind, label, options }) => {
    const value = (values[id] ?? '').trim().slice(0, 2000)
    const allowed = kind === 'yesNo' ? ['yes', 'no'] : options
    if (value === '' || (kind !== 'text' && !allowed.includes(value))) return []
    return [{ id, label, value }]
  })
}
