import { attributeOf, type Element, elementsIn, findAll, findIn, hasClass, textOf } from './dom'
import type { Inline, Part } from './paper'
import { readInlines, trimmed } from './readInline'
import type { Reading } from './readParts'

/** The lines of a program, each with its number and perhaps what is said of it. */
export function readProgram(list: Element): Part {
  const rows = elementsIn(list).map((line, place) => {
    const note = elementsIn(line).find((one) => hasClass(one, 'gcode-note'))
    const code = findIn(line, isCode)
    return [`${place + 1}`, { is: 'code' as const, text: code ? textOf(code) : '' }, note ? textOf(note) : ''].map(
      asCell,
    )
  })
  return { is: 'table', columns: 3, headRows: 0, rows }
}

function asCell(of: Inline) {
  return { of: [{ is: 'text' as const, of: [of] }], isHead: false, across: 1, down: 1 }
}

/** Cards to sort as a table: a box for each group. */
export function readSorting(frame: Element): Part {
  const cards = elementsIn(frame)
  const groupsOf = (card: Element) =>
    findAll(card, ({ tagName }) => tagName === 'label').map((label) => textOf(label).trim())
  const groups = cards[0] ? groupsOf(cards[0]) : []
  const head = ['', ...groups].map((name) => ({ ...asCell(name), isHead: true }))
  const rows = cards.map((card) => {
    const legend = findIn(card, ({ tagName }) => tagName === 'legend')
    return [asCell(legend ? textOf(legend).trim() : ''), ...groups.map(() => asCell({ is: 'box', shape: 'round' }))]
  })
  return { is: 'table', columns: groups.length + 1, headRows: 1, rows: [head, ...rows] }
}

export function readSignatures(frame: Element): Part {
  const people = elementsIn(frame).map((person): Part => {
    const [who, ...asked] = elementsIn(person)
    const lines = asked.map((one): Part => ({ is: 'text', of: [textOf(one), ' ', { is: 'line', wide: 14 }] }))
    return { is: 'group', beside: 0, of: [{ is: 'text', look: 'strong', of: [who ? textOf(who) : ''] }, ...lines] }
  })
  return { is: 'group', beside: 2, of: people }
}

/** What the kinds of lines in a drawing mean, each with a sample. */
export function isLegend(element: Element) {
  return (
    element.tagName === 'p' &&
    findIn(element, ({ tagName }) => tagName === 'svg') !== undefined &&
    !hasClass(element, 'media-file')
  )
}

export function readLegend(element: Element, reading: Reading): Part {
  const kinds = elementsIn(element).map((kind): Inline[] => {
    const sample = findIn(kind, (one) => one.tagName === 'svg' && !hasClass(one, 'icon'))
    const words = readInlines(kind.childNodes)
    return [...(sample ? [{ is: 'sample' as const, file: reading.drawing(sample) }] : []), ...words, '   ']
  })
  return { is: 'text', look: 'quiet', of: kinds.flat() }
}

export function readLabel(label: Element): Inline[] {
  return [...readInlines([label]), ' ']
}

export function asText(element: Element): Part {
  return { is: 'text', of: trimmed(readInlines(element.childNodes)) }
}

/** A formula on a line of its own, read aloud as its author wants it. */
export function readFormulaAlone(frame: Element): Part {
  const spoken = findIn(frame, (element) => attributeOf(element, 'role') === 'img')
  const of = readInlines(frame.childNodes).map((one) =>
    spoken && typeof one === 'object' && one.is === 'formula'
      ? { ...one, spoken: attributeOf(spoken, 'aria-label')! }
      : one,
  )
  return { is: 'text', look: 'large', of }
}

export function isCode({ tagName }: Element) {
  return tagName === 'code'
}
