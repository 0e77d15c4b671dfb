import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { openBlock } from '~/modules/blocks/blocks'
import type { DocumentNode } from '~/modules/blocks/document'
import { openDocument } from '../passages'
import { findInPage, type Hit } from './findInPage'
import type { PageText, TitledPage } from './pageTexts'
import { inItsPlace, type Query } from './stretches'

type Replacement = Query & { instead: string }

/**
 * A page with other words in the place of what is found: at every place, or only at the one with the number `only`,
 * counted from 0 in reading order. Bold words stay bold; nothing but text changes.
 */
export function replaceInPage<P extends TitledPage>(
  page: P,
  replacement: Replacement,
  only?: number,
): P & { places: number } {
  const all = findInPage(page, replacement)
  const hits = only === undefined ? all : all.slice(only, only + 1)
  const whole = openDocument(page.document)
  const change = whole && new Transform(whole)
  let { title } = page
  // From the last to the first, so that the places before stay where they are.
  for (const [text, ofText] of byText(hits).reverse()) {
    if (text.in === 'title') title = newText(ofText, replacement).trim()
    if (text.in === 'text' && change)
      for (const hit of ofText.toReversed()) replaceLetters(change, text.at, hit, replacement)
    if (text.in === 'field' && change) setField(change, text, newText(ofText, replacement))
  }
  const document = change?.docChanged ? (change.doc.toJSON() as DocumentNode) : page.document
  return { ...page, title, document, places: hits.length }
}

function byText(hits: Hit[]) {
  const texts = [...new Set(hits.map(({ text }) => text))]
  return texts.map((text) => [text, hits.filter((hit) => hit.text === text)] as const)
}

function newText(hits: Hit[], replacement: Replacement) {
  return hits.toReversed().reduce((text, { stretch: { start, end } }) => {
    return text.slice(0, start) + inItsPlace(text.slice(start, end), replacement.instead, replacement) + text.slice(end)
  }, hits[0]!.text.text)
}

function replaceLetters(change: Transform, at: number, { text, stretch }: Hit, replacement: Replacement) {
  const [from, to] = [at + stretch.start, at + stretch.end]
  const words = inItsPlace(text.text.slice(stretch.start, stretch.end), replacement.instead, replacement)
  const { marks = [], type } = change.doc.nodeAt(from) as Node
  if (words === '') change.delete(from, to)
  else change.replaceWith(from, to, type.schema.text(words, marks))
}

function setField(change: Transform, { at, path }: Extract<PageText, { in: 'field' }>, text: string) {
  const node = change.doc.nodeAt(at)!
  if (node.type.name === 'image') return change.setNodeAttribute(at, path, text)
  const opened = openBlock(node.attrs as Parameters<typeof openBlock>[0])!
  change.setNodeAttribute(at, 'version', opened.block.version)
  return change.setNodeAttribute(at, 'content', withText(opened.content, path.split('.'), text))
}

function withText(content: unknown, [key, ...rest]: string[], text: string): unknown {
  if (key === undefined) return text
  if (Array.isArray(content)) return content.with(Number(key), withText(content[Number(key)], rest, text))
  const fields = content as Record<string, unknown>
  return { ...fields, [key]: withText(fields[key], rest, text) }
}
