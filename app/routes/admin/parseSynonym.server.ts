import { parseForm } from '~/app/form.server'
import { synonymTexts } from '~/app/texts/synonyms'
import type { Language } from '~/db/tables'
import { synonymSchema } from '~/modules/catalogue/search/saveSynonym.server'

/** Reads the form of a word; what is wrong in one word of a list is told at its field. */
export function parseSynonym(form: FormData, language: Language) {
  const parsed = parseForm(synonymSchema, form, language)
  if (parsed.ok) return parsed
  const errors: Record<string, string> = {}
  for (const [name, sentence] of Object.entries(parsed.errors)) errors[name.split('.')[0]!] ??= sentence
  return { ...parsed, errors }
}

export function takenAnswer(language: Language) {
  return { word: synonymTexts[language].taken }
}
