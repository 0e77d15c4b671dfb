import { choicesAt, type ScenarioContent, type Situation, stepsTo } from './walk'

export const box = { width: 132, height: 52 }
const gap = { x: 28, y: 52 }
const margin = 36

export type PlacedBox = { situation: Situation; number: number; x: number; y: number; isReached: boolean }
/** `path` is an SVG path from box to box; a way back runs beside them. */
export type PlacedArrow = { id: string; path: string; isBack: boolean }

/** Each situation in the row of the fewest steps that lead to it; the ones that nobody reaches come last. */
export function layout(content: ScenarioContent) {
  const steps = stepsTo(content)
  const last = Math.max(-1, ...steps.values()) + 1
  const rows = Array.from({ length: last + 1 }, (_, row) =>
    content.situations.filter(({ id }) => (steps.get(id) ?? last) === row),
  ).filter((row) => row.length > 0)
  const widest = Math.max(1, ...rows.map((row) => row.length))
  const width = widest * (box.width + gap.x) - gap.x + 2 * margin
  const boxes = rows.flatMap((row, y) =>
    row.map((situation, x): PlacedBox => {
      const indent = (width - row.length * (box.width + gap.x) + gap.x) / 2
      return {
        situation,
        number: content.situations.indexOf(situation) + 1,
        x: indent + x * (box.width + gap.x),
        y: 4 + y * (box.height + gap.y),
        isReached: steps.has(situation.id),
      }
    }),
  )
  return { width, height: rows.length * (box.height + gap.y) - gap.y + 8, boxes, arrows: arrowsOf(boxes) }
}

function arrowsOf(boxes: PlacedBox[]): PlacedArrow[] {
  return boxes.flatMap((from) => {
    const choices = choicesAt(from.situation)
    return choices.flatMap(({ id, to }, at) => {
      const target = boxes.find(({ situation }) => situation.id === to)
      if (!target) return []
      const startX = from.x + (box.width * (at + 1)) / (choices.length + 1)
      if (target.y > from.y) return [{ id, isBack: false, path: down(startX, from.y, target) }]
      const isBeside = target.y === from.y && target !== from
      return [{ id, isBack: !isBeside, path: isBeside ? across(from, target) : back(from, target) }]
    })
  })
}

function down(x: number, y: number, target: PlacedBox) {
  const from = y + box.height
  const bend = (target.y - from) / 2
  const to = target.x + box.width / 2
  return `M${x} ${from} C${x} ${from + bend} ${to} ${target.y - bend} ${to} ${target.y}`
}

// Neighbours are joined by a line, others by an arc under what stands between.
function across(from: PlacedBox, target: PlacedBox) {
  const isRight = target.x > from.x
  const [x, y] = [from.x + (isRight ? box.width : 0), from.y + box.height / 2]
  const toX = target.x + (isRight ? 0 : box.width)
  if (Math.abs(toX - x) <= gap.x) return `M${x} ${y} L${toX} ${y}`
  const [low, middle] = [from.y + box.height, target.x + box.width / 2]
  return `M${from.x + box.width / 2} ${low} C${from.x + box.width / 2} ${low + 34} ${middle} ${low + 34} ${middle} ${low}`
}

function back(from: PlacedBox, target: PlacedBox) {
  const [x, y] = [from.x + box.width, from.y + box.height / 2]
  const [toX, toY] = [target.x + box.width, target.y + box.height / 2 + (from === target ? 14 : 0)]
  const out = Math.max(x, toX) + margin - 6
  return `M${x} ${y} C${out} ${y} ${out} ${toY} ${toX} ${toY}`
}

/** A name on two lines at most, as wide as a box. */
export function nameLines(name: string) {
  const most = 17
  const lines = ['']
  for (const word of name.trim().split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`.trim()
    if (longer.length <= most || lines.at(-1) === '') lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const shown = lines.slice(0, 2).map((line) => (line.length > most ? `${line.slice(0, most - 1)}…` : line))
  return lines.length > 2 ? [shown[0]!, `${shown[1]!.replace('…', '')}…`] : shown
}
