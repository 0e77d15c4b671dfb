import type { Editor } from '@tiptap/core'
import type { Language } from '~/db/tables'
import { type Insertable, insertGroups } from './insertable'

/** What fits at the cursor and answers to the words typed, in either language; best matches first, then in menu order. */
export function findInsertables(all: Insertable[], typed: string, language: Language, editor?: Editor) {
  const wanted = folded(typed)
  const ranked = all
    .filter((one) => !editor || !one.fits || one.fits(editor))
    .map((one) => ({ one, rank: rankOf(one, wanted, language) }))
    .filter(({ rank }) => rank < none)
  const place = ({ one, rank }: (typeof ranked)[number]) => (wanted ? rank * 10 : 0) + insertGroups.indexOf(one.group)
  return ranked.toSorted((a, b) => place(a) - place(b)).map(({ one }) => one)
}

const none = 4

// The name in the author's language first, then the name in the other, then other words, then anywhere in a word.
function rankOf({ name, words }: Insertable, wanted: string, language: Language) {
  const other = language === 'nl' ? name.en : name.nl
  if (folded(name[language]).startsWith(wanted)) return 0
  if (begins(name[language], wanted) || begins(other, wanted)) return 1
  if (begins(words, wanted)) return 2
  return folded(`${name.nl} ${name.en} ${words}`).includes(wanted) ? 3 : none
}

function begins(text: string, wanted: string) {
  return folded(text)
    .split(' ')
    .some((word) => word.startsWith(wanted))
}

function folded(text: string) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
