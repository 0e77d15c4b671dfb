import { parseForm } from '~/app/form.server'
import { formTexts } from '~/app/texts/forms'
import { offeringFormTexts } from '~/app/texts/offeringForm'
import type { Language } from '~/db/tables'
import type { EditableOffering } from '~/modules/catalogue/editing/editableOffering.server'
import { asksFor } from '~/modules/catalogue/editing/fields'
import { allFields, type FormValues } from '~/modules/catalogue/editing/formValues'
import { offeringSchema } from '~/modules/catalogue/editing/offeringSchema'

/** What was typed, of the fields that this kind asks; the others as they are stored. */
export function typedIn(form: FormData, { kind, values }: EditableOffering): FormValues {
  const typed = allFields.map((field) => {
    if (!asksFor(kind, field)) return [field, values[field]]
    const isSeveral = field === 'funding' || field === 'developmentPaths'
    const given = form.getAll(field).filter((value): value is string => typeof value === 'string')
    return [field, isSeveral ? [...new Set(given)].sort().join(' ') : (given[0] ?? '')]
  })
  return Object.fromEntries(typed)
}

/** Reads what was typed; what is wrong in a line of a list is told at its field. */
export function parseTyped(typed: FormValues, language: Language) {
  const form = new FormData()
  for (const [field, value] of Object.entries(typed)) form.set(field, value)
  const parsed = parseForm(offeringSchema, form, language)
  if (parsed.ok) return parsed
  const errors: Record<string, string> = {}
  for (const [path, sentence] of Object.entries(parsed.errors)) {
    const field = path.split('.')[0]!
    errors[field] ??= ownSentence(path, language) ?? sentence
  }
  return { ok: false as const, errors }
}

function ownSentence(path: string, language: Language) {
  const t = offeringFormTexts[language]
  const sentences: Record<string, string> = {
    price: t.notAnAmount,
    durationHours: t.notHours,
    outcomes: t.tooMany,
    skills: t.tooMany,
    contactPhone: t.notAPhone,
    vatPercent: formTexts[language].other,
  }
  return path.includes('.') ? t.notALine : sentences[path]
}
