import type { ListLine } from './lists'
import { paragraph, words } from './nodes'
import { allBelow, at, type Element, elementsOf, textIn } from './xml.server'

/** The texts of a SmartArt drawing (ECMA-376-1, 21.4) as lines of a list, each as deep as it hangs below the others. */
export function smartArtLines(data: Element): ListLine[] {
  const points = elementsOf(at(data, 'dgm:ptLst'), 'dgm:pt')
  const typeOf = (point: Element) => point.attributes.type ?? 'node'
  const links = elementsOf(at(data, 'dgm:cxnLst'), 'dgm:cxn')
    .filter((link) => (link.attributes.type ?? 'parOf') === 'parOf')
    .toSorted((a, b) => Number(a.attributes.srcOrd ?? 0) - Number(b.attributes.srcOrd ?? 0))
  const byId = new Map(points.map((point) => [point.attributes.modelId, point]))
  const seen = new Set<Element>()
  const lines: ListLine[] = []
  const visit = (point: Element, level: number) => {
    if (seen.has(point) || level > 20) return
    seen.add(point)
    const text = textOf(point)
    const isShown = typeOf(point) === 'node' || typeOf(point) === 'asst'
    if (isShown && text) lines.push({ level, isOrdered: false, content: [paragraph(words(text))] })
    for (const link of links) {
      const child = link.attributes.srcId === point.attributes.modelId ? byId.get(link.attributes.destId) : undefined
      if (child) visit(child, isShown ? level + 1 : level)
    }
  }
  for (const point of points) if (typeOf(point) === 'doc') visit(point, 0)
  for (const point of points) visit(point, 0)
  return lines
}

function textOf(point: Element) {
  return elementsOf(at(point, 'dgm:t'), 'a:p')
    .map((line) => allBelow(line, 'a:t').map(textIn).join(''))
    .join(' ')
    .trim()
}
