import { fieldNames, type Typed } from '~/modules/intake/applying/steps'

/** What a page of the form says; several days of the week as one text. */
export function typedOf(form: FormData): Typed {
  const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const typed = Object.fromEntries(texts.filter(([name]) => fieldNames.includes(name)))
  if (form.has('hasDays')) typed.days = form.getAll('days').join(',')
  if (form.has('hasConsent')) typed.keepLonger = form.get('keepLonger') === 'yes' ? 'yes' : ''
  return typed
}
