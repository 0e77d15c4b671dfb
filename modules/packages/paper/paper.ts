/**
 * What is set in type, without how it looks: that is the templates' work (`*.typ`). It is plain data, so that no word of an
 * author is ever read as the language of a template.
 */
export type Inline =
  | string
  /** A `piece` is words to choose from a text. */
  | { is: 'strong' | 'em' | 'quiet' | 'piece'; of: Inline[] }
  | { is: 'code'; text: string }
  | { is: 'link'; to: string; of: Inline[] }
  | { is: 'break' }
  /** Room to write on, in the width of so many letters. */
  | { is: 'line'; wide: number }
  | { is: 'box'; shape: BoxShape }
  | { is: 'formula'; math: Formula[]; spoken: string }
  /** A small drawing in a line, of a kind of line that a larger one has. */
  | { is: 'sample'; file: string }

/** To tick one, to tick more, to write a number or a letter in. */
export type BoxShape = 'round' | 'square' | 'number'

/** A formula as the elements of MathML, which the template draws. */
export type Formula = string | { tag: string; of: Formula[] }

/** A number that stands on a picture, in hundredths of its width and height. */
export type Spot = { x: number; y: number; number: string }

export type Part =
  | { is: 'heading'; level: number; of: Inline[] }
  | { is: 'text'; of: Inline[]; look?: 'quiet' | 'strong' | 'large' }
  | { is: 'list'; marker: ListMarker; start: number; items: Part[][] }
  | { is: 'table'; rows: Cell[][]; columns: number; headRows: number }
  /** `file` names one of the pictures; `wide` is its width in pixels on a screen. Without `alt` it only decorates. */
  | { is: 'picture'; file: string; alt: string; wide: number; spots: Spot[] }
  | { is: 'figure'; of: Part[]; caption: Inline[] }
  | { is: 'note'; kind: string; name: string; of: Part[] }
  | { is: 'code'; lines: string[] }
  | { is: 'question'; number: string; title: Inline[]; of: Part[] }
  | { is: 'choice'; shape: BoxShape; of: Part[] }
  | { is: 'lines'; count: number }
  | { is: 'terms'; items: { term: Inline[]; of: Part[] }[] }
  /** Parts that belong together, beside each other where `beside` is more than 1. */
  | { is: 'group'; of: Part[]; beside: number }

export type ListMarker = 'dot' | 'number' | 'letter' | 'none'

export type Cell = { of: Part[]; isHead: boolean; across: number; down: number }
