import { heading, words } from '../nodes'
import type { OfficeParts } from '../officeParts.server'
import { relationOf } from '../officeParts.server'
import type { Piece } from '../pieces'
import { Refusal } from '../refusal'
import { allBelow, at, type Element, elementsOf, textIn } from '../xml.server'
import { blockSteps } from './blocks.server'
import { readNumbering } from './numbering.server'
import { gathered } from './steps.server'
import { readStyles } from './styles.server'
import { lost, type Word } from './word.server'

// More than anybody reads: a book of 1,000 pages has some 20,000.
const mostParagraphs = 50_000

/** A Word document (ECMA-376-1, 17) as pieces from top to bottom, and the paths of the images in it. */
export async function readWord(
  parts: OfficeParts,
  path: string,
  notesTitle: string,
): Promise<{ pieces: Piece[]; images: Set<string> }> {
  const root = await parts.xml(path)
  const body = at(root, 'w:body')
  if (!body) throw new Refusal('broken')
  if (allBelow(body, 'w:p').length > mostParagraphs) throw new Refusal('tooLong')
  const word = await openWord(parts, path)
  const pieces = gathered(blockSteps(word, body))
  const heads = allBelow(body, 'w:headerReference').length + allBelow(body, 'w:footerReference').length
  return {
    pieces: [...pieces, ...notes(word, notesTitle), ...(heads > 0 ? [lost('headerFooter')] : [])],
    images: word.images,
  }
}

async function openWord(parts: OfficeParts, path: string): Promise<Word> {
  const relations = await parts.relations(path)
  const part = async (type: string) => {
    const target = relationOf(relations, type)?.target
    return target ? parts.xml(target) : undefined
  }
  const diagrams = new Map<string, Element>()
  for (const { type, target } of relations.values()) {
    const data = type === 'diagramData' ? await parts.xml(target) : undefined
    if (data) diagrams.set(target, data)
  }
  const notesOf = (root: Element | undefined, kind: string) =>
    elementsOf(root).map((one): [string, Element] => [`${kind} ${one.attributes['w:id']}`, one])
  return {
    styles: readStyles(await part('styles')),
    numbering: readNumbering(await part('numbering')),
    relations,
    notes: new Map([...notesOf(await part('footnotes'), 'footnote'), ...notesOf(await part('endnotes'), 'endnote')]),
    comments: new Map(elementsOf(await part('comments')).map((one) => [one.attributes['w:id'] ?? '', said(one)])),
    noted: [],
    images: new Set(),
    diagrams,
    fields: [],
  }
}

function said(comment: Element) {
  const text = allBelow(comment, 'w:t').map(textIn).join('')
  return [comment.attributes['w:author'], text].filter(Boolean).join(': ')
}

function notes({ noted }: Word, title: string): Piece[] {
  if (noted.length === 0) return []
  return [{ node: heading(2, words(title)) }, ...gathered(noted.flat())]
}
