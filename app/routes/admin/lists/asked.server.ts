import { data } from '@remix-run/node'
import { parseForm } from '~/app/form.server'
import { listTexts } from '~/app/texts/lists'
import type { Language } from '~/db/tables'
import { type AdminList, listNames } from '~/modules/catalogue/lists/adminList'
import { lists } from '~/modules/catalogue/lists/lists.server'

/** The list that an address names, else a 404. */
export function listOf(params: { list?: string }): AdminList {
  const name = listNames.find((one) => one === params.list)
  if (!name) throw data(null, { status: 404 })
  return lists[name]
}

/** Reads the form of an entry; what is wrong in one word of several is told at its field. */
export function parseEntry(list: AdminList, form: FormData, language: Language) {
  const parsed = parseForm(list.schema, form, language)
  if (parsed.ok) return parsed
  const t = listTexts[language]
  const errors: Record<string, string> = {}
  for (const [path, sentence] of Object.entries(parsed.errors)) {
    const name = path.split('.')[0]!
    const isDate = list.columns.some((column) => column.name === name && column.kind === 'date')
    errors[name] ??= isDate && parsed.values[name]?.trim() ? dateSentence(name, t) : sentence
  }
  return { ...parsed, errors }
}

function dateSentence(name: string, t: { wrongDate: string; wrongUntil: string }) {
  return name === 'validUntil' ? t.wrongUntil : t.wrongDate
}

export function takenAnswer(list: AdminList, language: Language) {
  return { [list.columns[0]!.name]: listTexts[language].taken }
}
