import { data } from '@remix-run/node'
import type { z } from 'zod'
import type { Language } from '~/db/tables'
import { formTexts } from './texts/forms'

/** What goes back to a form that was filled in wrongly: a sentence per field, and all that was typed. */
export type FormAnswer = { errors: Record<string, string>; values: Record<string, string> }
type Parsed<T> = { ok: true; value: T } | ({ ok: false } & FormAnswer)

/** Checks a form against a schema. Empty fields count as absent; the first wrong thing of each field is told. */
export function parseForm<S extends z.ZodType>(schema: S, form: FormData, language: Language): Parsed<z.output<S>> {
  const values = valuesOf(form)
  const parsed = schema.safeParse(Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== '')))
  if (parsed.success) return { ok: true, value: parsed.data }
  const errors: Record<string, string> = {}
  for (const issue of parsed.error.issues) errors[issue.path.join('.')] ??= sentenceFor(issue, language)
  return { ok: false, errors, values }
}

/** The 400 for a form, passwords left out. */
export function refuseForm({ errors, values }: FormAnswer) {
  const kept = Object.fromEntries(Object.entries(values).filter(([name]) => !/password/i.test(name)))
  return data({ errors, values: kept } as FormAnswer, { status: 400 })
}

export function valuesOf(form: FormData) {
  return Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

export function sentenceFor(issue: z.core.$ZodIssue, language: Language) {
  const t = formTexts[language]
  if (issue.code === 'too_small') {
    if (issue.origin !== 'string') return t.tooSmall(Number(issue.minimum))
    return Number(issue.minimum) <= 1 ? t.required : t.tooShort(Number(issue.minimum))
  }
  if (issue.code === 'too_big')
    return issue.origin === 'string' ? t.tooLong(Number(issue.maximum)) : t.tooBig(Number(issue.maximum))
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? t.required : issue.expected === 'number' ? t.number : t.required
  if (issue.code === 'invalid_format')
    return issue.format === 'email' ? t.email : issue.format === 'url' ? t.url : t.other
  if (issue.code === 'invalid_value') return t.choice
  return t.other
}
