import { workPlacesTexts } from '~/app/texts/workPlaces'
import { momentText } from '~/app/ui/dates'
import type { Language } from '~/db/tables'
import type { OthersChange } from '~/modules/catalogue/editing/merge'
import { type PlaceField, type PlaceValues, placeFields } from '~/modules/intake/places/placeFields'
import type { SaveRefused } from '~/modules/intake/places/placeRevisions.server'

export type PlaceFormState = {
  values: PlaceValues
  revision: number
  errors: Partial<Record<PlaceField, string>>
  changes: OthersChange<PlaceField>[]
  by?: string
}
export type PlaceRefused = { sentence: string; status: number; state: PlaceFormState }

const longestTyped = 5000

/** What was typed in the form of a place; several days are one text with spaces between. */
export function typedPlace(form: FormData): { typed: PlaceValues; revision: number } {
  const typed = placeFields.map((field) => {
    const given = form.getAll(field).filter((value): value is string => typeof value === 'string')
    return [field, (field === 'days' ? given.slice(0, 7).join(' ') : (given[0] ?? '')).slice(0, longestTyped)]
  })
  return { typed: Object.fromEntries(typed), revision: Number(form.get('revision')) }
}

export function errorsAt(fields: PlaceField[], language: Language): PlaceFormState['errors'] {
  return Object.fromEntries(fields.map((field) => [field, workPlacesTexts[language].wrong[field]]))
}

/** What a refusal says, with the form as it was typed; undefined where there is nothing to save. */
export function refusedPlace(
  answer: SaveRefused,
  { typed, revision }: { typed: PlaceValues; revision: number },
  language: Language,
  isOffered: boolean,
): PlaceRefused | undefined {
  const t = workPlacesTexts[language]
  if ('fields' in answer) {
    const state = { values: typed, revision: isOffered ? revision : revision + 1, changes: [] }
    const sentence = isOffered ? t.mustStayComplete : t.savedLacking
    return { sentence, status: 400, state: { ...state, errors: errorsAt(answer.fields, language) } }
  }
  if (!('changes' in answer)) return undefined
  const by = answer.by ?? t.somebody
  const { values, changes } = answer
  const state = { values, revision: answer.revision, errors: {}, changes, by }
  return { sentence: t.changed(by, momentText(answer.at, language)), status: 409, state }
}
