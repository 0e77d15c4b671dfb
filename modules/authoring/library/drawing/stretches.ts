import type { Drawn } from './drawn'
import { type Look, length, lookOf } from './look'
import { numbersIn, type Point } from './matrix'
import { declaredOf, type Rule } from './stylesheet'
import type { Element } from './tree'

/** Words in one look, and about the middle of them in the plane of their text. */
export type Stretch = { words: string; look: Look; middle: Point }

/** Words with where they start, as far as that is said, and how far they are moved from where they would be. */
type Run = { words: string; look: Look; x?: number; y?: number; dx: number; dy: number }

/** How wide most letters are, in sizes of the font. */
const letterWidth = 0.55
/** How far the middle of a line is above its base, in sizes of the font. */
const middleHeight = 0.3

/** The words of a text, where they come to stand about. Words along a path could be anywhere: they are left out. */
export function stretchesOf({ element, look, outer }: Drawn, rules: Rule[]): Stretch[] {
  let base = 0
  return chunksOf(runsOf(element, look, outer, rules)).flatMap((chunk) => {
    let at = startOf(chunk)
    return chunk.map((run) => {
      base = (run.y ?? base) + run.dy
      const from = at + run.dx
      at = from + widthOf(run)
      const middle = { x: (from + at) / 2, y: base - run.look.fontSize * middleHeight }
      return { words: run.words, look: run.look, middle }
    })
  })
}

/** A place of its own begins a new chunk; each chunk is put left of, over or right of its start as a whole. */
function chunksOf(runs: Run[]) {
  const chunks: Run[][] = []
  for (const run of runs) {
    if (run.x !== undefined || chunks.length === 0) chunks.push([])
    chunks.at(-1)!.push(run)
  }
  return chunks
}

function startOf(chunk: Run[]) {
  const { x = 0, look } = chunk[0]!
  const width = chunk.reduce((sum, run) => sum + widthOf(run), 0)
  return x - { start: 0, middle: width / 2, end: width }[look.anchor]
}

function widthOf({ words, look }: Run) {
  return words.length * look.fontSize * letterWidth
}

function runsOf(element: Element, look: Look, outer: Element[], rules: Rule[]): Run[] {
  const inside = [...outer, element]
  const runs = element.children.flatMap((child): Run[] => {
    if (typeof child !== 'string')
      return child.name === 'tspan' ? runsOf(child, lookOf(declaredOf(child, inside, rules), look), inside, rules) : []
    const words = child.replace(/\s+/g, ' ')
    return words.trim() === '' ? [] : [{ words, look, dx: 0, dy: 0 }]
  })
  const [first, ...rest] = runs
  return first ? [{ ...placed(first, element.attributes, look) }, ...rest] : []
}

// What an element says of its place is about its first words; an inner element has the last say.
function placed(run: Run, { x, y, dx, dy }: Element['attributes'], { fontSize }: Look): Run {
  const first = (text: string | undefined) => numbersIn(text ?? '')[0]
  const moved = (text: string | undefined) => length(text, 0) * (text?.trim().endsWith('em') ? fontSize : 1)
  return { ...run, x: run.x ?? first(x), y: run.y ?? first(y), dx: run.dx + moved(dx), dy: run.dy + moved(dy) }
}
