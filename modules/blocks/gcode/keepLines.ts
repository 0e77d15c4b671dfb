import { optionId } from '../option'

export type ProgramLine = { id: string; text: string }

type Kept<Line> = { lines: Line[]; linesMade: number }

/**
 * The lines of a program after its text was changed. A line keeps its id, and what its author says of it: it is the same
 * as it was, it came back (`gone`), or it is what was made of the line that stood there.
 */
export function keepLines<Line extends ProgramLine>(
  before: Kept<Line>,
  text: string,
  fresh: (line: ProgramLine) => Line,
  gone: Line[] = [],
): Kept<Line> {
  const texts = text === '' ? [] : text.split(/\r\n|\r|\n/)
  const { lines } = before
  const head = sharedStart(lines, texts)
  const tail = sharedStart(lines.slice(head).reverse(), texts.slice(head).reverse())
  const old = lines.slice(head, lines.length - tail)
  const news = texts.slice(head, texts.length - tail)
  const taken = takeSame([...old, ...gone], news)
  const spare = old.filter((line) => !taken.includes(line))
  let { linesMade } = before
  const middle = news.map((one, place) => {
    const kept = taken[place] ?? spare.shift()
    return kept ? { ...kept, text: one } : fresh({ id: optionId(linesMade++), text: one })
  })
  return { lines: [...lines.slice(0, head), ...middle, ...lines.slice(lines.length - tail)], linesMade }
}

function sharedStart(lines: ProgramLine[], texts: string[]) {
  const first = lines.findIndex(({ text }, place) => text !== texts[place])
  return first < 0 ? lines.length : first
}

/** For each text the line that has it already, each line once. */
function takeSame<Line extends ProgramLine>(lines: Line[], texts: string[]) {
  const left = [...lines]
  return texts.map((text) => {
    const place = text.trim() === '' ? -1 : left.findIndex((line) => line.text === text)
    return place < 0 ? undefined : left.splice(place, 1)[0]
  })
}
