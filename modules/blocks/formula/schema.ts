import { z } from 'zod'
import { idSchema, idsFit, line, repeated, say } from '../problem'
import type { ProblemKey } from '../problemTexts'
import { hasHole, mathTree } from './mathTree'

const term = z.strictObject({ id: idSchema, symbol: line(40), meaning: line(200), unit: line(40) })

const draft = z
  .strictObject({
    formula: line(400),
    spoken: line(600),
    terms: z.array(term).max(12, say('formulaTooManyTerms')),
    termsMade: z.int(say('broken')).min(0).max(1000),
  })
  .refine(({ terms, termsMade }) => idsFit(terms, termsMade), say('broken'))

const complete = draft.superRefine(({ formula, terms }, context) => {
  const tell = (message: ProblemKey | undefined, ...path: (string | number)[]) =>
    message && context.addIssue({ code: 'custom', path, message })
  tell(formula.trim() === '' ? 'formulaMissing' : problemOf(formula), 'formula')
  for (const [place, { symbol, meaning }] of terms.entries()) {
    tell(symbol.trim() === '' ? 'formulaSymbolMissing' : problemOf(symbol), 'terms', place, 'symbol')
    tell(meaning.trim() === '' ? 'formulaMeaningMissing' : undefined, 'terms', place, 'meaning')
  }
  for (const place of repeated(terms.map(({ symbol }) => symbol))) tell('repeated', 'terms', place, 'symbol')
})

export const formulaSchemas = { draft, complete }

const closing: Record<string, string> = { ')': '(', ']': '[', '}': '{' }

/** Why what was typed is no formula. */
export function problemOf(typed: string): ProblemKey | undefined {
  if ((typed.match(/"/g)?.length ?? 0) % 2 === 1) return 'formulaQuote'
  const bare = typed.replace(/"[^"]*"/g, 'w')
  if (!isBalanced(bare)) return 'formulaBracket'
  if (/^\s*[*/^_=]|[-+*/^_=<>]\s*$/.test(bare)) return 'formulaHole'
  const tree = mathTree(typed, 'nl')
  return tree ? (hasHole(tree) ? 'formulaHole' : undefined) : 'formulaUnread'
}

function isBalanced(text: string) {
  const open: string[] = []
  for (const sign of text) {
    if ('([{'.includes(sign)) open.push(sign)
    else if (sign in closing && open.pop() !== closing[sign]) return false
  }
  return open.length === 0
}
