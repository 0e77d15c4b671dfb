import { type Choice, mostLevels, type PathContent, type PathLevel, type PathPart, type PathStep } from '../path'

type Place = { list: PathPart[]; at: number; part: PathPart; level: PathLevel; choice?: Choice }

/** Where a part or a step stands; undefined when the path does not have it. */
export function placeOf({ levels }: PathContent, id: string): Place | undefined {
  for (const level of levels)
    for (const [at, part] of level.parts.entries()) {
      if (part.id === id) return { list: level.parts, at, part, level }
      const inside = part.kind === 'choice' ? part.steps.findIndex((step) => step.id === id) : -1
      if (part.kind === 'choice' && inside >= 0)
        return { list: part.steps, at: inside, part: part.steps[inside]!, level, choice: part }
    }
  return undefined
}

/**
 * One place up or down, as it reads: past the border of a level into the next one, and a step into a choice and out of it.
 * What stands first or last stays where it is.
 */
export function moved(content: PathContent, id: string, by: -1 | 1): PathContent {
  const copy = structuredClone(content)
  const level = copy.levels.findIndex((one) => one.id === id)
  if (level >= 0) swap(copy.levels, level, level + by)
  const place = placeOf(copy, id)
  if (place) movePart(copy, place, by)
  return copy
}

function movePart({ levels }: PathContent, { list, at, part, level, choice }: Place, by: -1 | 1) {
  const beside = list[at + by]
  if (beside && (choice || beside.kind !== 'choice' || part.kind === 'choice')) return swap(list, at, at + by)
  const next = levels[levels.indexOf(level) + by]
  if (!beside && !choice && !next) return
  list.splice(at, 1)
  if (beside?.kind === 'choice') insertAtEnd(beside.steps, part as PathStep, by)
  else if (choice) level.parts.splice(level.parts.indexOf(choice) + (by > 0 ? 1 : 0), 0, part)
  else insertAtEnd(next!.parts, part, by)
}

function insertAtEnd<P>(list: P[], part: P, by: -1 | 1) {
  if (by > 0) list.unshift(part)
  else list.push(part)
}

function swap<P>(list: P[], one: number, other: number) {
  if (other < 0 || other >= list.length) return
  const [first, second] = [list[one]!, list[other]!]
  list[one] = second
  list[other] = first
}

/** Without a part or a step; a level goes when it is empty and not the only one. */
export function without(content: PathContent, id: string): PathContent {
  const copy = structuredClone(content)
  const place = placeOf(copy, id)
  if (place) place.list.splice(place.at, 1)
  if (copy.levels.length > 1) copy.levels = copy.levels.filter((level) => level.id !== id || level.parts.length > 0)
  return copy
}

/** With a part at the end of a level, or a step at the end of a choice; the same path when there is no such place. */
export function withPart(content: PathContent, containerId: string, part: PathPart): PathContent {
  const copy = structuredClone(content)
  const level = copy.levels.find(({ id }) => id === containerId)
  const container = placeOf(copy, containerId)?.part
  if (level) level.parts.push(part)
  else if (container?.kind === 'choice' && part.kind !== 'choice') container.steps.push(part)
  return copy
}

export function withLevel(content: PathContent, id: string): PathContent {
  const { levels } = content
  return levels.length < mostLevels ? { levels: [...levels, { id, name: '', parts: [] }] } : content
}
