import { z } from 'zod'
import { type DocumentNode, type ModuleSettings, type Term, termIdsOf } from '~/modules/blocks/document'
import { fold } from '~/modules/blocks/fold'

export const mostTerms = 80
export const termId = /^[0-9a-z]{4,16}$/

/** A term as its author fills it in: one or two sentences say what it means. */
export const termSchema = z.object({
  id: z.string().regex(termId),
  term: z.string().trim().min(1).max(60),
  meaning: z.string().trim().min(1).max(300),
})
export const termsSchema = z
  .array(termSchema)
  .max(mostTerms)
  .refine((terms) => new Set(terms.map(({ id }) => id)).size === terms.length)

/** The terms as they are stored, without those that a newer Leerbank wrote otherwise. */
export function termsIn(stored: unknown): Term[] {
  if (!Array.isArray(stored)) return []
  const terms = stored.flatMap((term) => termSchema.safeParse(term).data ?? [])
  return terms.filter(({ id }, place) => terms.findIndex((other) => other.id === id) === place)
}

export function byAlphabet(terms: Term[]): Term[] {
  return [...terms].sort((one, other) => one.term.localeCompare(other.term, 'nl'))
}

/** The term that is called so, whatever its capitals, accents and spaces. */
export function termNamed(terms: Term[], name: string): Term | undefined {
  return terms.find(({ term }) => fold(term) === fold(name))
}

/** The terms that stand marked somewhere in these documents, by the alphabet. */
export function termsUsed(terms: Term[], documents: DocumentNode[]): Term[] {
  const used = new Set(documents.flatMap(termIdsOf))
  return byAlphabet(terms.filter(({ id }) => used.has(id)))
}

/** The words that a glossary explains, as the meter takes them. */
export function termNames({ terms }: Pick<ModuleSettings, 'terms'>): Set<string> {
  return new Set(terms.map(({ term }) => term.toLowerCase()))
}

/** The same document with other terms in its marks; a mark whose term is not told becomes plain text. */
export function withTerms(node: DocumentNode, ids: ReadonlyMap<string, string>): DocumentNode {
  const marks = node.marks?.flatMap((mark) => {
    if (mark.type !== 'term') return mark
    const id = ids.get(String(mark.attrs?.id))
    return id ? { ...mark, attrs: { id } } : []
  })
  const { marks: _, ...bare } = node
  return {
    ...(marks?.length === 0 ? bare : node),
    ...(marks && marks.length > 0 && { marks }),
    ...(node.content && { content: node.content.map((child) => withTerms(child, ids)) }),
  }
}
