import { firstLook, type Look, lookOf } from './look'
import { type Declarations, declaredOf, readRules } from './stylesheet'
import { type Element, elementsIn } from './tree'
import { fitted, type Place, placeIn, sizeOf } from './view'

/** A shape or a text, as it is drawn; `outer` is what it stands in. */
export type Drawn = Place & { element: Element; declared: Declarations; look: Look; outer: Element[] }
export type Sheet = ReturnType<typeof sheetOf>

/** How wide a page shows an image at most, in pixels: 46rem. */
const pageWidth = 736
/** Parts can be used in parts that are used in parts; beyond this nobody looks. */
const mostDrawn = 5000
const deepest = 100

const notDrawn = new Set(
  'defs symbol clipPath mask pattern marker linearGradient radialGradient filter style title desc metadata'.split(' '),
)

/** What the elements of a drawing refer to: the rules of its stylesheets, and each other. */
export function sheetOf(drawing: Element) {
  const elements = elementsIn(drawing)
  const styles = elements.filter(({ name }) => name === 'style').flatMap(({ children }) => children)
  const rules = readRules(styles.filter((child) => typeof child === 'string').join('\n'))
  return { rules, byId: new Map(elements.map((element) => [element.attributes.id ?? '', element])) }
}

/** The shapes and texts of a drawing in the order in which they are drawn, in pixels of a page. */
export function* drawnIn(drawing: Element, sheet: Sheet): Generator<Drawn> {
  const size = sizeOf(drawing.attributes)
  const scale = Math.min(1, pageWidth / size.width)
  const place = fitted({ plane: [scale, 0, 0, scale, 0, 0], view: size }, drawing.attributes.viewBox)
  const look = lookOf(declaredOf(drawing, [], sheet.rules), firstLook)
  const budget = { left: mostDrawn }
  for (const child of childrenOf(drawing)) yield* drawn(child, { ...place, look, outer: [drawing] }, sheet, budget)
}

type Around = Place & { look: Look; outer: Element[] }

function* drawn(element: Element, around: Around, sheet: Sheet, budget: { left: number }): Generator<Drawn> {
  if (budget.left-- <= 0 || around.outer.length > deepest || notDrawn.has(element.name)) return
  const declared = declaredOf(element, around.outer, sheet.rules)
  const look = lookOf(declared, around.look)
  if (!look.isShown) return
  const place = placeIn(element.name, declared, around)
  const inside = { ...place, look, outer: [...around.outer, element] }
  if (element.name === 'use') return yield* used(sheet.byId.get((declared.href ?? '').slice(1)), inside, sheet, budget)
  const isGroup = ['g', 'svg', 'switch', 'a'].includes(element.name)
  if (!isGroup) yield { ...place, element, declared, look, outer: around.outer }
  else for (const child of childrenOf(element)) yield* drawn(child, inside, sheet, budget)
}

function* used(target: Element | undefined, around: Around, sheet: Sheet, budget: { left: number }): Generator<Drawn> {
  if (target?.name !== 'symbol') return target && (yield* drawn(target, around, sheet, budget))
  const inside = { ...around, ...fitted(around, target.attributes.viewBox) }
  for (const child of childrenOf(target)) yield* drawn(child, inside, sheet, budget)
}

function childrenOf({ children }: Element) {
  return children.filter((child) => typeof child !== 'string')
}
