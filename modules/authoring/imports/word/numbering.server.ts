import { at, type Element, elementsOf } from '../xml.server'

type Level = { format: string; start: number }
type List = { family: string; levels: Map<number, Level> }

/** Counts along with the lists of a Word document, which number on after a paragraph in between. */
export type Numbering = { next(listId: string, level: number): { format: string; number: number } }

export function readNumbering(root: Element | undefined): Numbering {
  const families = new Map(
    elementsOf(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', levelsOf(one)]),
  )
  const lists = new Map(
    elementsOf(root, 'w:num').map((one) => [one.attributes['w:numId'] ?? '', listOf(one, families)]),
  )
  const counts = new Map<string, number>()
  return {
    next(listId, level) {
      const list = lists.get(listId)
      const { format, start } = list?.levels.get(level) ?? { format: 'bullet', start: 1 }
      const own = `${list?.family} ${level}`
      const number = counts.has(own) ? counts.get(own)! + 1 : start
      counts.set(own, number)
      for (let deeper = level + 1; deeper < 9; deeper++) counts.delete(`${list?.family} ${deeper}`)
      return { format, number }
    },
  }
}

function levelsOf(element: Element) {
  return new Map(elementsOf(element, 'w:lvl').map((level) => [Number(level.attributes['w:ilvl']), levelOf(level)]))
}

function levelOf(element: Element): Level {
  const start = Number(at(element, 'w:start')?.attributes['w:val'] ?? 1)
  return {
    format: at(element, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
    start: Number.isInteger(start) ? start : 1,
  }
}

// Lists of one family share their counting, except a list that says where it starts.
function listOf(element: Element, families: Map<string, Map<number, Level>>): List {
  const familyId = at(element, 'w:abstractNumId')?.attributes['w:val'] ?? ''
  const levels = new Map(families.get(familyId))
  const overrides = elementsOf(element, 'w:lvlOverride')
  for (const override of overrides) {
    const level = Number(override.attributes['w:ilvl'])
    const given = at(override, 'w:lvl')
    const start = Number(at(override, 'w:startOverride')?.attributes['w:val'])
    const known = given ? levelOf(given) : (levels.get(level) ?? { format: 'decimal', start: 1 })
    levels.set(level, Number.isInteger(start) ? { ...known, start } : known)
  }
  return { family: overrides.length > 0 ? `own ${element.attributes['w:numId']}` : familyId, levels }
}
