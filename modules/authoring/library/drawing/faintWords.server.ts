import { contrast, leastContrast } from '~/modules/people/plateColour'
import { type Colour, hexOf, over } from './colour'
import { type Drawn, drawnIn, type Sheet, sheetOf } from './drawn'
import { groundAt, type Painted, readPaint } from './ground'
import type { Look } from './look'
import { apply, growth, inverse, type Point } from './matrix'
import { readDrawing } from './readDrawing.server'
import { coverOf, isTraced } from './shapes'
import { type Stretch, stretchesOf } from './stretches'

const large = 24
const largeBold = 24 * (14 / 18)
const leastOfLarge = 3
const thinnestHalo = 2
const mostTold = 20
/** More is no drawing with words in it: it would only take time. */
const mostBytes = 1024 * 1024
const mostStretches = 500
const longestTold = 60

/**
 * The words of a drawing (SVG) that stand out too little from what was drawn before them, about where they stand (WCAG
 * 2.2, 1.4.3: 4.5 to 1, and 3 to 1 for large words). Words over a picture or a pattern are not judged.
 */
export function faintWords(bytes: Buffer): string[] {
  const drawing = bytes.length > mostBytes ? undefined : readDrawing(bytes)
  if (!drawing) return []
  const sheet = sheetOf(drawing)
  const painted: Painted[] = []
  const told = new Set<string>()
  let left = mostStretches
  for (const one of drawnIn(drawing, sheet)) {
    if (told.size > mostTold || left <= 0) break
    const stretches = one.element.name === 'text' ? stretchesOf(one, sheet.rules).slice(0, left) : []
    left -= stretches.length
    told.add(wordsOf(stretches.filter((stretch) => isFaint(stretch, one, painted, sheet))))
    painted.push(...paintOf(one, sheet))
  }
  return [...told].filter(Boolean).slice(0, mostTold)
}

function paintOf({ element, declared, look, plane, view }: Drawn, { byId }: Sheet): Painted[] {
  const own = coverOf(element.name, declared, view)
  const back = inverse(plane)
  const paint = element.name === 'image' ? 'unknown' : readPaint(look.fill, look.fillOpacity * look.opacity, byId)
  if (!own || !back || (paint !== 'unknown' && paint.alpha === 0)) return []
  if (isTraced(declared)) return [{ covers: () => true, paint: 'unknown' }]
  return [{ covers: (point: Point) => own(apply(back, point)), paint }]
}

function wordsOf(stretches: Stretch[]) {
  const words = stretches.map((stretch) => stretch.words).join(' ')
  return words.replace(/\s+/g, ' ').trim().slice(0, longestTold)
}

function isFaint({ words, look, middle }: Stretch, { plane }: Drawn, painted: Painted[], { byId }: Sheet) {
  if (!/[\p{L}\p{N}]/u.test(words)) return false
  const fill = readPaint(look.fill, look.fillOpacity * look.opacity, byId)
  const stroke = readPaint(look.stroke, look.strokeOpacity * look.opacity, byId)
  const isFilled = fill === 'unknown' || fill.alpha > 0
  const ink = isFilled ? fill : stroke
  const seen = groundAt(apply(plane, middle), painted)
  const ground = isFilled ? onHalo(seen, stroke, look, growth(plane)) : seen
  if (!ground || ink === 'unknown' || ink.alpha === 0) return false
  return contrast(hexOf(over(ink, ground)), hexOf(ground)) < leastFor(look, growth(plane))
}

// A stroke that is drawn before the letters themselves is a halo: the words stand on it.
function onHalo(ground: Colour | undefined, stroke: Colour | 'unknown', look: Look, scale: number) {
  if (!look.isStrokeFirst || stroke === 'unknown' || look.strokeWidth * scale < thinnestHalo) return ground
  return stroke.alpha === 1 ? stroke : ground && over(stroke, ground)
}

function leastFor({ fontSize, isBold }: Look, scale: number) {
  const size = fontSize * scale
  return size >= large || (isBold && size >= largeBold) ? leastOfLarge : leastContrast
}
