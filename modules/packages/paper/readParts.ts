import type { Language } from '~/db/tables'
import { attributeOf, type Element, elementsIn, findAll, findIn, hasClass, isElement, type Node, textOf } from './dom'
import type { BoxShape, ListMarker, Part } from './paper'
import {
  asText,
  isCode,
  isLegend,
  readFormulaAlone,
  readLabel,
  readLegend,
  readProgram,
  readSignatures,
  readSorting,
} from './readForms'
import { isBlank, isInline, readInlines, trimmed } from './readInline'
import { readDrawing, readImage, readSpots, spokenIn } from './readPictures'
import { readTable } from './readTable'

/** What a page shows besides words: a file by its path, a drawing by its markup; each gives the name of a picture. */
export type Pictures = {
  file(path: string): string | undefined
  drawing(svg: Element): string
  captions(path: string): string[]
}

/** Numbers the questions, by the id of their blocks. */
export type Numbering = { numberOf(blockId: string): string }

export type Reading = Pictures & Numbering & { language: Language }

/** The printed form of a page (see `static` in the contract of a block) as parts to be set. */
export function readParts(nodes: Node[], reading: Reading): Part[] {
  const parts: Part[] = []
  let line: Node[] = []
  const endLine = () => {
    const of = readInlines(line)
    if (!isBlank(of)) parts.push({ is: 'text', of: trimmed(of) })
    line = []
  }
  for (const node of nodes) {
    if (isInline(node) && !isPicture(node)) line.push(node)
    else if (isElement(node)) {
      endLine()
      parts.push(...readElement(node, reading))
    }
  }
  endLine()
  return parts
}

function isPicture(node: Node): boolean {
  return (
    isElement(node) &&
    findAll({ childNodes: [node] }, ({ tagName }) => tagName === 'img' || tagName === 'svg').length > 0
  )
}

function readElement(element: Element, reading: Reading): Part[] {
  const inside = () => readParts(element.childNodes, reading)
  const known = readKnown(element, reading)
  if (known) return known
  switch (element.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
      return [{ is: 'heading', level: Number(element.tagName[1]), of: readInlines(element.childNodes) }]
    case 'p':
      return isPicture(element) ? inside() : textFrom(element)
    case 'ul':
    case 'ol':
      return [readList(element, reading)]
    case 'table':
      return [readTable(element, (nodes) => readParts(nodes, reading))]
    case 'figure':
      return [readFigure(element, reading)]
    case 'fieldset':
      return [readQuestion(element, '', reading)]
    case 'dl':
      return [readTerms(element, reading)]
    case 'summary':
      return [{ is: 'text', look: 'strong', of: readInlines(element.childNodes) }]
    case 'label':
      return isChoice(element) ? [readChoice(element, reading)] : inside()
    case 'img':
      return readImage(element, reading)
    case 'svg':
      return readDrawing(element, reading)
    case 'video':
    case 'audio':
      return spokenIn(element, reading)
    case 'button':
    case 'script':
    case 'noscript':
      return []
    default:
      return inside()
  }
}

/** What has a form of its own on paper, by the class that it has on a page. */
function readKnown(element: Element, reading: Reading): Part[] | undefined {
  if (hasClass(element, 'visually-hidden', 'icon')) return []
  if (attributeOf(element, 'data-block') !== undefined) return readBlock(element, reading)
  if (hasClass(element, 'callout')) return [readNote(element, reading)]
  if (hasClass(element, 'open-lines')) return [{ is: 'lines', count: elementsIn(element).length }]
  if (hasClass(element, 'scene-why', 'chain-paper-ask')) return [...textFrom(element), { is: 'lines', count: 2 }]
  if (hasClass(element, 'code-lines')) return [{ is: 'code', lines: findAll(element, isCode).map(textOf) }]
  if (hasClass(element, 'formula')) return [readFormulaAlone(element)]
  if (hasClass(element, 'before-after')) return [readFigure(element, reading, [readBeside(element, reading)])]
  if (hasClass(element, 'gcode-lines')) return [readProgram(element)]
  if (hasClass(element, 'point-picture', 'labelled-picture')) return readSpots(element, reading)
  if (hasClass(element, 'work-signatures')) return [readSignatures(element)]
  if (hasClass(element, 'report-form')) return [{ is: 'group', beside: 1, of: elementsIn(element).map(asText) }]
  if (hasClass(element, 'pictures', 'gallery-strip', 'match')) return [readBeside(element, reading)]
  if (hasClass(element, 'report-judge')) return [{ is: 'text', of: elementsIn(element).flatMap(readLabel) }]
  if (hasClass(element, 'sort-cards')) return [readSorting(element)]
  if (isLegend(element)) return [readLegend(element, reading)]
  return undefined
}

function readBlock(block: Element, reading: Reading): Part[] {
  const [first, ...rest] = elementsIn(block)
  const number = reading.numberOf(attributeOf(block, 'data-block')!)
  if (first?.tagName !== 'fieldset' || rest.length > 0) return readParts(block.childNodes, reading)
  return [readQuestion(first, number, reading)]
}

function readQuestion(fieldset: Element, number: string, reading: Reading): Part {
  const legend = elementsIn(fieldset).find(({ tagName }) => tagName === 'legend')
  const rest = fieldset.childNodes.filter((node) => node !== legend)
  return { is: 'question', number, title: readInlines(legend?.childNodes ?? []), of: readParts(rest, reading) }
}

function textFrom(element: Element): Part[] {
  const of = trimmed(readInlines(element.childNodes))
  if (isBlank(of)) return []
  if (hasClass(element, 'question-how', 'question-more', 'instrument-ratio', 'media-gone', 'fault-head', 'media-file'))
    return [{ is: 'text', of, look: 'quiet' }]
  return [{ is: 'text', of, ...(hasClass(element, 'timeline-moment') && { look: 'strong' as const }) }]
}

function readList(list: Element, reading: Reading): Part {
  const items = elementsIn(list).map((item) => readItem(item, list, reading))
  return { is: 'list', marker: markerOf(list), start: Number(attributeOf(list, 'start') ?? 1), items }
}

// Those whose items begin with a box of their own.
const boxed: Record<string, BoxShape> = { 'scene-paper': 'square', 'point-paper': 'square' }

function readItem(item: Element, list: Element, reading: Reading): Part[] {
  const box = Object.keys(boxed).find((name) => hasClass(list, name))
  const parts = readParts(item.childNodes, reading)
  if (box) return [{ is: 'choice', shape: boxed[box]!, of: parts }]
  return hasClass(list, 'chain-paper') ? [...parts, { is: 'lines', count: 1 }] : parts
}

const plainLists = ['steps', 'scene-paper', 'point-paper', 'fault-checks', 'match-rows', 'sort-cards', 'chapters']

function markerOf(list: Element): ListMarker {
  if (plainLists.some((name) => hasClass(list, name))) return 'none'
  if (list.tagName === 'ul') return 'dot'
  return attributeOf(list, 'type') === 'A' ? 'letter' : hasClass(list, 'timeline') ? 'none' : 'number'
}

function readFigure(figure: Element, reading: Reading, shown?: Part[]): Part {
  const caption = elementsIn(figure).find(({ tagName }) => tagName === 'figcaption')
  const rest = figure.childNodes.filter((node) => node !== caption)
  const of = shown ?? readParts(rest, reading)
  const words = trimmed(readInlines(caption?.childNodes ?? []))
  if (!hasClass(figure, 'media')) return { is: 'figure', of, caption: words }
  // A film, a sound or a program stands under its name.
  return { is: 'group', beside: 0, of: [{ is: 'text', look: 'strong', of: words }, ...of] }
}

function readNote(aside: Element, reading: Reading): Part {
  const [name, ...rest] = elementsIn(aside)
  const kind = /callout-(\w+)/.exec(attributeOf(aside, 'class') ?? '')?.[1] ?? ''
  return { is: 'note', kind, name: name ? textOf(name) : '', of: readParts(rest, reading) }
}

function isChoice(label: Element) {
  return hasClass(label, 'option') || findIn(label, ({ tagName }) => tagName === 'input') !== undefined
}

function readChoice(label: Element, reading: Reading): Part {
  const input = findIn(label, ({ tagName }) => tagName === 'input')
  const shape = input && attributeOf(input, 'type') === 'radio' ? 'round' : 'square'
  return { is: 'choice', shape, of: readParts(withoutInput(label), reading) }
}

function withoutInput(label: Element): Node[] {
  return label.childNodes.filter((node) => !(isElement(node) && node.tagName === 'input'))
}

function readTerms(list: Element, reading: Reading): Part {
  const rows = findAll(list, ({ childNodes }) => childNodes.some((node) => isElement(node) && node.tagName === 'dt'))
  return {
    is: 'terms',
    items: rows.map((row) => {
      const [term, meaning] = ['dt', 'dd'].map((tag) => elementsIn(row).find(({ tagName }) => tagName === tag))
      return { term: readInlines(term?.childNodes ?? []), of: readParts(meaning?.childNodes ?? [], reading) }
    }),
  }
}

function readBeside(frame: Element, reading: Reading): Part {
  const of = elementsIn(frame)
    .filter(({ tagName }) => tagName !== 'figcaption')
    .map((one): Part => ({ is: 'group', beside: 0, of: readParts([one], reading) }))
  return { is: 'group', beside: of.length % 3 === 0 ? 3 : 2, of }
}
