import { offeringFormTexts } from '~/app/texts/offeringForm'
import { offeringsTexts } from '~/app/texts/offerings'
import { momentText } from '~/app/ui/dates'
import type { Db } from '~/db/connection.server'
import type { Language } from '~/db/tables'
import type { EditableOffering } from '~/modules/catalogue/editing/editableOffering.server'
import type { FieldName } from '~/modules/catalogue/editing/fields'
import { saveOffering } from '~/modules/catalogue/editing/saveOffering.server'
import type { Person } from '~/modules/people/person'
import type { FormState } from './OfferingForm'
import { parseTyped, typedIn } from './typed.server'

export type Refused = { refused: 'wrong' | 'missing' | 'changed'; sentence: string; state: FormState }

/** Saves what was typed, or says why not: a sentence, one at each field, and all that was typed. */
export async function saved(
  db: Db,
  person: Person,
  offering: EditableOffering,
  form: FormData,
  language: Language,
): Promise<Refused | { revision: number }> {
  const t = offeringsTexts[language]
  const values = typedIn(form, offering)
  const revision = Number(form.get('revision'))
  const refused = (errors: Record<string, string>): Refused => ({
    refused: 'wrong',
    sentence: t.notSaved,
    state: { values, revision, errors, changes: [] },
  })
  const parsed = parseTyped(values, language)
  if (!parsed.ok) return refused(parsed.errors)
  const answer = await saveOffering(db, person, {
    offeringId: offering.id,
    revision,
    fields: parsed.value,
    typed: values,
  })
  if (!('refused' in answer)) return answer
  if (answer.refused === 'absent') return refused({})
  if (answer.refused === 'choices')
    return refused(Object.fromEntries(answer.fields.map((field) => [field, offeringFormTexts[language].notInList])))
  if (answer.refused === 'missing')
    return { ...refused(missingErrors(answer.fields, language)), refused: 'missing', sentence: t.mustStayComplete }
  const by = answer.by ?? t.somebody
  return {
    refused: 'changed',
    sentence: t.changed(by, momentText(answer.at, language)),
    state: { values: answer.values, revision: answer.revision, errors: {}, changes: answer.changes, by },
  }
}

export function missingErrors(fields: FieldName[], language: Language): Record<string, string> {
  const { missing } = offeringFormTexts[language]
  return Object.fromEntries(fields.map((field) => [field, missing[field]!]))
}
