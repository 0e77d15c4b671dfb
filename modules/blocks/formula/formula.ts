import type { Block } from '../block'

/** What a letter of the formula means; its unit may be empty. */
export type Term = { id: string; symbol: string; meaning: string; unit: string }

/** `spoken` is how the formula is read aloud, when its author knows better than a screen reader. */
export type FormulaContent = { formula: string; spoken: string; terms: Term[]; termsMade: number }

/** A formula, with what its letters mean; it asks nothing. */
export const formula: Block<FormulaContent, never> = {
  type: 'formula',
  version: 1,
  upgrade: (content) => content as FormulaContent,
  empty: () => ({ formula: '', spoken: '', terms: [], termsMade: 0 }),
  texts: ({ formula, spoken, terms }) => [
    { path: 'formula', text: formula, isCode: true },
    { path: 'spoken', text: spoken },
    ...terms.flatMap(({ symbol, meaning, unit }, place) => [
      { path: `terms.${place}.symbol`, text: symbol, isCode: true },
      { path: `terms.${place}.meaning`, text: meaning },
      { path: `terms.${place}.unit`, text: unit, isCode: true },
    ]),
  ],
}
