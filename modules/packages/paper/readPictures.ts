import { attributeOf, type Element, findAll, hasClass, textOf } from './dom'
import type { Part, Spot } from './paper'
import type { Reading } from './readParts'
import { paperTexts } from './texts'

export function readImage(image: Element, reading: Reading, spots: Spot[] = []): Part[] {
  const file = reading.file(attributeOf(image, 'src') ?? '')
  if (!file) return []
  const wide = Number(attributeOf(image, 'width') ?? 0)
  return [{ is: 'picture', file, alt: attributeOf(image, 'alt') ?? '', wide, spots }]
}

// Those that are no wider on a screen either; a scale to read is as wide as the page.
const drawnWide = { 'report-callout': 416, 'gcode-drawing': 560, 'instrument-whole': 620 }

export function readDrawing(svg: Element, reading: Reading): Part[] {
  if (hasClass(svg, 'icon')) return []
  const alt = attributeOf(svg, 'aria-label') ?? ''
  const [, wide = 0] = Object.entries(drawnWide).find(([name]) => hasClass(svg, name)) ?? []
  return [{ is: 'picture', file: reading.drawing(svg), alt, wide, spots: [] }]
}

/** A picture with numbers on it, each at the place that its style gives. */
export function readSpots(frame: Element, reading: Reading): Part[] {
  const spots = findAll(frame, (element) => hasClass(element, 'labelled-spot')).map((spot) => {
    const [x, y] = ['left', 'top'].map((side) => Number(placeIn(spot, side)))
    return { x: x ?? 0, y: y ?? 0, number: textOf(spot).trim() }
  })
  return findAll(frame, ({ tagName }) => tagName === 'img').flatMap((image) => readImage(image, reading, spots))
}

function placeIn(spot: Element, side: string) {
  return new RegExp(`(?:^|;)${side}:([\\d.]+)%`).exec(attributeOf(spot, 'style') ?? '')?.[1] ?? 0
}

/** Where a film or a sound can be met, and what is said in it when nothing but its captions tells that. */
export function spokenIn(player: Element, reading: Reading): Part[] {
  const t = paperTexts[reading.language]
  const tracks = findAll(player, ({ tagName }) => tagName === 'track')
  const track = tracks.find((one) => attributeOf(one, 'default') !== undefined) ?? tracks[0]
  const lines = track ? reading.captions(attributeOf(track, 'src') ?? '') : []
  const note = player.tagName === 'video' ? t.filmNote : t.soundNote
  const said: Part[] = [
    { is: 'text', look: 'strong', of: [t.said] },
    { is: 'text', of: [lines.join(' ')] },
  ]
  return [{ is: 'text', look: 'quiet', of: [note] }, ...(lines.length > 0 ? said : [])]
}
