import { type Element, elementsIn, isElement, textOf } from './dom'
import type { Formula } from './paper'

// Those that hold words; the others hold elements.
const leaves = new Set(['mi', 'mn', 'mo', 'mtext'])

/** The elements of MathML in a formula of a page. */
export function readFormula(math: Element): Formula[] {
  return math.childNodes.flatMap((node) => (isElement(node) ? [elementOf(node)] : []))
}

function elementOf(element: Element): Formula {
  const { tagName: tag } = element
  return { tag, of: leaves.has(tag) ? [textOf(element).trim()] : elementsIn(element).map(elementOf) }
}
