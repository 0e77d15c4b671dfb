import type { AppLoadContext } from '@remix-run/node'
import { z } from 'zod'
import { valuesOf } from '~/app/form.server'
import { formTexts } from '~/app/texts/forms'
import { intakeSettingsTexts } from '~/app/texts/intakeSettings'
import { newId } from '~/db/id'
import { skippable } from '~/modules/intake/pipeline/intakeOf.server'
import { mostQuestions, questionSchema } from '~/modules/intake/pipeline/questions'
import { intakeSchema } from '~/modules/intake/pipeline/settings/intakeSchema'
import { saveIntake, saveTemplate } from '~/modules/intake/pipeline/settings/saveIntake.server'
import { unknownPlaceholders } from '~/modules/intake/pipeline/templates/fill'
import { templateWords } from '~/modules/intake/pipeline/templates/texts'
import { emailSchema } from '~/modules/people/personSchema'
import { line, lines } from '~/modules/people/typedText'

export type SettingsAnswer = { errors: Record<string, string>; values: Record<string, string>; status: number }
type Answer = Promise<SettingsAnswer | { to: string } | undefined>

/** What a form of the settings asks; what is wrong is said beside its field. Undefined is what is not there. */
export function doInSettings(context: AppLoadContext, offeringId: string, form: FormData): Answer {
  return form.get('do') === 'intake' ? intake(context, offeringId, form) : template(context, offeringId, form)
}

async function intake({ db, person, language }: AppLoadContext, offeringId: string, form: FormData): Answer {
  const values = valuesOf(form)
  const t = intakeSettingsTexts[language]
  const errors: Record<string, string> = {}
  const used = form.getAll('step')
  const told = (values.told ?? '').split(/[\s,;]+/).filter(Boolean)
  const wrong = told.find((one) => !emailSchema.safeParse(one).success)
  if (wrong) errors.told = t.email(wrong)
  const typed = typedQuestions(values)
  for (const [place, question] of typed.entries())
    if (!questionSchema.safeParse(question).success) errors[`label${place}`] = t.needsOptions
  const targets = Object.entries(values).flatMap(([name, value]) => {
    const year = name.match(/^target(\d{4})$/)?.[1]
    return year ? [{ studyYear: Number(year), starters: value.trim() === '' ? null : Number(value) }] : []
  })
  for (const { studyYear, starters } of targets)
    if (starters !== null && !(Number.isInteger(starters) && starters >= 0 && starters <= 10_000))
      errors[`target${studyYear}`] = formTexts[language].number
  const skipped = skippable.filter((state) => !used.includes(state))
  const parsed = intakeSchema.safeParse({ skipped, told, questions: typed, targets })
  if (Object.keys(errors).length > 0 || !parsed.success)
    return {
      errors: { ...errors, ...(Object.keys(errors).length === 0 && { told: formTexts[language].other }) },
      values,
      status: 400,
    }
  const saved = await saveIntake(db, person!, offeringId, { ...parsed.data, revision: Number(values.revision) })
  if (!saved) return undefined
  if ('refused' in saved) return { errors: { form: t.changed }, values, status: 409 }
  return { to: '' }
}

function typedQuestions(values: Record<string, string>) {
  return Array.from({ length: mostQuestions }, (_, place) => place).flatMap((place) => {
    const label = values[`label${place}`]?.trim() ?? ''
    if (label === '') return []
    const options = (values[`options${place}`] ?? '').split(',').map((one) => one.trim())
    const kind = values[`kind${place}`]
    return [
      { id: values[`id${place}`] || newId(8), kind, label, options: kind === 'choice' ? options.filter(Boolean) : [] },
    ]
  })
}

const templateSchema = z.object({
  subject: line(200).pipe(z.string().min(1)),
  text: lines(5000).pipe(z.string().min(1)),
})
const whichSchema = z.object({ word: z.enum(templateWords), language: z.enum(['nl', 'en']) })

async function template({ db, person, language }: AppLoadContext, offeringId: string, form: FormData): Answer {
  const values = valuesOf(form)
  const t = intakeSettingsTexts[language]
  const which = whichSchema.safeParse(values)
  if (!which.success) return undefined
  const to = `#${which.data.word}-${which.data.language}`
  if (form.get('do') === 'restore') {
    const saved = await saveTemplate(db, person!, offeringId, { ...which.data, template: null })
    return saved && { to }
  }
  const parsed = templateSchema.safeParse(values)
  if (!parsed.success) return { errors: { text: t.needed }, values, status: 400 }
  const unknown = unknownPlaceholders(`${parsed.data.subject} ${parsed.data.text}`)
  if (unknown.length > 0)
    return { errors: { text: t.unknown(unknown.map((name) => `{${name}}`).join(', ')) }, values, status: 400 }
  const saved = await saveTemplate(db, person!, offeringId, { ...which.data, template: parsed.data })
  return saved && { to }
}
