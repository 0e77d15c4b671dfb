import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Term } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'
import { settingsWithTerms, writeTerms } from './glossary.server'
import { mostTerms, termNamed } from './terms'

/** `before` is what the author had on the screen when they changed it; without it the term is a new one. */
type TermSave = { moduleId: string; term: Term; before?: Pick<Term, 'term' | 'meaning'> }

type Answer =
  | { term: Term }
  | { refused: 'absent' | 'tooMany' }
  /** There is a term of that name, or somebody changed or removed this one meanwhile. */
  | { refused: 'taken'; term: Term }
  | { refused: 'changed'; term: Term | undefined }

/** Puts a term into the glossary of a module, or changes one. The marks in the text stay: they name it by its id. */
export async function saveTerm(db: Db, person: Person, { moduleId, term, before }: TermSave): Promise<Answer> {
  return inTransaction(db, async (tx) => {
    const settings = await settingsWithTerms(tx, person, moduleId)
    if (!settings) return { refused: 'absent' }
    const others = settings.terms.filter(({ id }) => id !== term.id)
    const stored = settings.terms.find(({ id }) => id === term.id)
    if (stored && isSame(stored, term)) return { term: stored }
    const isMet = before ? stored && isSame(stored, before) : !stored
    if (!isMet) return { refused: 'changed', term: stored }
    const named = termNamed(others, term.term)
    if (named) return { refused: 'taken', term: named }
    if (!stored && others.length >= mostTerms) return { refused: 'tooMany' }
    await writeTerms(tx, person, { moduleId, settings, terms: [...others, term] })
    return { term }
  })
}

function isSame(one: Pick<Term, 'term' | 'meaning'>, other: Pick<Term, 'term' | 'meaning'>) {
  return one.term === other.term && one.meaning === other.meaning
}
