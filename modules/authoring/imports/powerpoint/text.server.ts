import type { DocumentNode } from '~/modules/blocks/document'
import { linkFrom } from '../../safeLink'
import { equationText } from '../equation.server'
import { type ListLine, nested } from '../lists'
import { isEmpty, lineBreak, paragraph, words } from '../nodes'
import { raised } from '../raised'
import { allBelow, at, type Element, elementsOf, isOn, textIn } from '../xml.server'
import { bulletOf } from './bullets.server'
import { lose, type Slide } from './slide.server'

/** The text of a shape as paragraphs and lists. */
export function textNodes(slide: Slide, shape: Element): DocumentNode[] {
  const nodes: DocumentNode[] = []
  let lines: ListLine[] = []
  const flush = () => {
    nodes.push(...(lines.length === 1 && !lines[0]!.isOrdered ? lines[0]!.content : nested(lines)))
    lines = []
  }
  for (const element of elementsOf(at(shape, 'p:txBody'), 'a:p')) {
    const node = paragraph(inlineOf(slide, element))
    if (isEmpty(node)) continue
    const bullet = bulletOf(slide, shape, element)
    const level = Number(at(element, 'a:pPr')?.attributes.lvl ?? 0) || 0
    if (bullet) {
      const isFirst = !lines.some((line) => line.level === level)
      lines.push({ level, isOrdered: bullet.isOrdered, start: isFirst ? bullet.start : undefined, content: [node] })
    } else {
      flush()
      nodes.push(node)
    }
  }
  flush()
  return nodes
}

/** The text of one paragraph (a:p) with its marks. */
export function inlineOf(slide: Slide, element: Element): DocumentNode[] {
  return elementsOf(element).flatMap((child): DocumentNode[] => {
    if (child.name === 'a:br') return [lineBreak]
    if (child.name === 'a:r' || child.name === 'a:fld') return run(slide, child)
    if (child.name !== 'mc:AlternateContent' && !/:m$/.test(child.name)) return []
    const [formula] = [...allBelow(child, 'm:oMathPara'), ...allBelow(child, 'm:oMath')]
    if (!formula) return []
    lose(slide, 'equation', equationText(formula))
    return words(equationText(formula))
  })
}

function run(slide: Slide, element: Element): DocumentNode[] {
  const properties = at(element, 'a:rPr')
  const content = elementsOf(element, 'a:t').map(textIn).join('')
  if (content === '') return []
  const style = {
    bold: properties?.attributes.b !== undefined && isOn(properties, 'b'),
    italic: properties?.attributes.i !== undefined && isOn(properties, 'i'),
    href: linkOf(slide, properties),
  }
  looks(slide, properties, style.href)
  const baseline = Number(properties?.attributes.baseline ?? 0)
  const small = baseline === 0 ? content : raised(content, baseline > 0 ? 'superscript' : 'subscript')
  if (small === undefined) lose(slide, 'raised', content)
  return words(small ?? content, style)
}

function linkOf(slide: Slide, properties: Element | undefined) {
  const click = at(properties, 'a:hlinkClick')
  if (!click) return undefined
  const relation = slide.relations.get(click.attributes['r:id'] ?? '')
  const href = relation?.isExternal ? linkFrom(relation.target) : undefined
  if (!href)
    lose(slide, relation?.isExternal ? 'unsafeLink' : 'innerLink', relation?.isExternal ? relation.target : undefined)
  return href
}

function looks(slide: Slide, properties: Element | undefined, href: string | undefined) {
  if (!properties || href) return
  if (at(properties, 'a:solidFill') || at(properties, 'a:highlight')) lose(slide, 'colour')
  if ((properties.attributes.u ?? 'none') !== 'none') lose(slide, 'underline')
  if ((properties.attributes.strike ?? 'noStrike') !== 'noStrike') lose(slide, 'struck')
}
