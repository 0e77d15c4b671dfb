import type { PageKind } from '~/db/tables'
import type { CalloutKind, DocumentNode } from '~/modules/blocks/document'
import { type ChoiceContent, optionId } from '~/modules/blocks/option'
import type { OrderContent } from '~/modules/blocks/order/order'

/** A page as it is written in code: in a template, in the demo, in a test. An image of the demo carries the name of its drawing. */
export type WrittenPage = { title: string; kind: PageKind; document: DocumentNode }

export function lesson(title: string, ...content: DocumentNode[]): WrittenPage {
  return { title, kind: 'lesson', document: { type: 'doc', content } }
}

export function test(title: string, ...content: DocumentNode[]): WrittenPage {
  return { title, kind: 'test', document: { type: 'doc', content } }
}

/** Questions that tests draw from. */
export function bank(title: string, ...content: DocumentNode[]): WrittenPage {
  return { title, kind: 'bank', document: { type: 'doc', content } }
}

/** `**words**` become bold, `{id:words}` a term of the glossary. */
export function p(words: string): DocumentNode {
  return { type: 'paragraph', content: inline(words) }
}

export function h2(words: string): DocumentNode {
  return { type: 'heading', attrs: { level: 2 }, content: inline(words) }
}

export function ul(...items: string[]): DocumentNode {
  return { type: 'bulletList', content: items.map(listItem) }
}

/** Numbered: for what is done in this order. */
export function steps(...items: string[]): DocumentNode {
  return { type: 'orderedList', content: items.map(listItem) }
}

/** The first row is the heading. */
export function table(...rows: string[][]): DocumentNode {
  const [head = [], ...body] = rows
  return { type: 'table', content: [tableRow('tableHeader', head), ...body.map((row) => tableRow('tableCell', row))] }
}

export function callout(kind: CalloutKind, ...content: DocumentNode[]): DocumentNode {
  return { type: 'callout', attrs: { kind }, content }
}

type Option = { text: string; feedback: string; isRight: boolean }

export function right(text: string, feedback: string): Option {
  return { text, feedback, isRight: true }
}

export function wrong(text: string, feedback: string): Option {
  return { text, feedback, isRight: false }
}

/** `id` is the block's for ever: answers are kept under it. */
export function singleChoice(id: string, question: string, ...options: Option[]) {
  return choice('singleChoice', id, question, options)
}

export function multipleChoice(id: string, question: string, ...options: Option[]) {
  return choice('multipleChoice', id, question, options)
}

/** `words` stand in the right order; the learner sees them shuffled. */
export function order(id: string, question: string, words: string[], feedbackRight: string, feedbackWrong: string) {
  const steps = words.map((text, place) => ({ id: optionId(place), text }))
  const content: OrderContent = { question, steps, stepsMade: steps.length, feedbackRight, feedbackWrong }
  return block('order', id, content)
}

export function drawFromBank(id: string, count: number) {
  return block('draw', id, { count })
}

function listItem(words: string): DocumentNode {
  return { type: 'listItem', content: [p(words)] }
}

function tableRow(type: 'tableHeader' | 'tableCell', cells: string[]): DocumentNode {
  return { type: 'tableRow', content: cells.map((words) => ({ type, content: [p(words)] })) }
}

function inline(words: string): DocumentNode[] {
  return words
    .split('**')
    .flatMap((text, index) => stretches(text, index % 2 ? [{ type: 'bold' }] : []))
    .filter((node) => node.text !== '')
}

// Split at `{id:words}`, a text gives three parts in turn: what stands before it, its id and its words.
function stretches(text: string, marks: NonNullable<DocumentNode['marks']>): DocumentNode[] {
  const parts = text.split(/\{([0-9a-z]+):([^}]+)\}/)
  return parts.flatMap((part, index) => {
    if (index % 3 === 1) return []
    const own = index % 3 === 2 ? [...marks, { type: 'term', attrs: { id: parts[index - 1] } }] : marks
    return { type: 'text', text: part, ...(own.length > 0 && { marks: own }) }
  })
}

function choice(type: string, id: string, question: string, written: Option[]) {
  const options = written.map((option, place) => ({ id: optionId(place), ...option }))
  const content: ChoiceContent = { question, options, optionsMade: options.length, shuffle: true }
  return block(type, id, content)
}

export function block(type: string, id: string, content: unknown): DocumentNode {
  return { type: 'block', attrs: { id, type, version: 1, content } }
}
