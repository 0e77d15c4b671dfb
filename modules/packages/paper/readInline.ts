import { attributeOf, type Element, elementsIn, hasClass, isElement, type Node } from './dom'
import type { Inline } from './paper'
import { readFormula } from './readFormula'

// What is pressed, or said to who cannot see it: neither is of use on paper.
const away = new Set(['svg', 'script', 'select', 'noscript', 'source', 'track', 'iframe'])
const lineWide = 14
const letterWide = 4

/** The words of a page and what stands between them. */
export function readInlines(nodes: Node[]): Inline[] {
  return joined(nodes.flatMap(readInline))
}

function readInline(node: Node): Inline[] {
  if ('value' in node) return [node.value.replace(/\s+/g, ' ')]
  if (!isElement(node) || hasClass(node, 'visually-hidden')) return []
  const of = () => readInlines(node.childNodes)
  const known = readKnown(node)
  if (known) return known
  switch (node.tagName) {
    case 'strong':
    case 'b':
      return [{ is: 'strong', of: of() }]
    case 'em':
    case 'i':
      return [{ is: 'em', of: of() }]
    case 'small':
      return [' ', { is: 'quiet', of: of() }, ' ']
    case 'code':
      return [{ is: 'code', text: textIn(node) }]
    case 'br':
      return [{ is: 'break' }]
    case 'a':
      return linkTo(attributeOf(node, 'href') ?? '', of())
    case 'math':
      return [{ is: 'formula', math: readFormula(node), spoken: textIn(node) }]
    case 'button':
      // A term of the glossary is a button, and reads as the words that it is.
      return hasClass(node, 'term') ? [{ is: 'em', of: of() }] : []
    default:
      return away.has(node.tagName) ? [] : of()
  }
}

/** What has a form of its own on paper, by the class that it has on a page. */
function readKnown(element: Element): Inline[] | undefined {
  if (hasClass(element, 'write-line', 'gap-line')) return [{ is: 'line', wide: lineWide }, ' ']
  if (hasClass(element, 'match-write')) return [{ is: 'line', wide: letterWide }]
  // The numbers that stand beside a list are of the list itself on paper.
  if (hasClass(element, 'labelled-number')) return []
  if (hasClass(element, 'step-place')) return stepPlace(element)
  if (hasClass(element, 'piece')) return [{ is: 'piece', of: readInlines(element.childNodes) }]
  if (hasClass(element, 'question-how', 'media-size', 'chain-seconds'))
    return [' ', { is: 'quiet', of: readInlines(element.childNodes) }, ' ']
  if (element.tagName === 'label') return [...readInlines(element.childNodes), ' ']
  return element.tagName === 'input' ? [inputPlace(element), ' '] : undefined
}

function stepPlace(element: Element): Inline[] {
  const number = textIn(element).trim()
  return number === '' ? [{ is: 'box', shape: 'number' }] : [{ is: 'strong', of: [`${number}.`] }, ' ']
}

function inputPlace(input: Element): Inline {
  const type = attributeOf(input, 'type')
  if (type === 'radio') return { is: 'box', shape: 'round' }
  return type === 'checkbox' ? { is: 'box', shape: 'square' } : { is: 'line', wide: lineWide }
}

/** Only what can be reached from paper is a link there: no file beside the page. */
function linkTo(to: string, of: Inline[]): Inline[] {
  return /^(?:https?|mailto):/.test(to) ? [{ is: 'link', to, of }] : of
}

function textIn(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : isElement(node) ? textIn(node) : '')).join('')
}

/** Texts that follow each other as one, without double blanks. */
function joined(inlines: Inline[]): Inline[] {
  const made: Inline[] = []
  for (const one of inlines) {
    const last = made.at(-1)
    if (typeof one === 'string' && typeof last === 'string') made[made.length - 1] = (last + one).replace(/ {2,}/g, ' ')
    else if (one !== '') made.push(one)
  }
  return made
}

/** Whether anything is left to see of it. */
export function isBlank(inlines: Inline[]) {
  return inlines.every((one) => typeof one === 'string' && one.trim() === '')
}

const inlineTags = new Set(
  'a abbr b br button code em i input label math q small span strong sub sup time u s kbd mark'.split(' '),
)

/** Whether an element stands in a line of text; a span with blocks in it does not. */
export function isInline(node: Node): boolean {
  if (!isElement(node) || node.tagName === 'math') return true
  if (hasClass(node, 'option', 'sort-choices')) return false
  return inlineTags.has(node.tagName) && elementsIn(node).every(isInline)
}

/** Without blanks at its ends. */
export function trimmed(of: Inline[]): Inline[] {
  const [first, last] = [of[0], of.at(-1)]
  const made = [...of]
  if (typeof first === 'string') made[0] = first.trimStart()
  if (typeof last === 'string') made[made.length - 1] = (made.at(-1) as string).trimEnd()
  return made.filter((one) => one !== '')
}
