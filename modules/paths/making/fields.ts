import type { PathContent, PathPart } from '../path'
import { stepsOf } from '../path'

export type Words = { title: string; summary: string; content: PathContent }
/** Everything that is typed or chosen in a path, by a name with the id of its part: `task.k3x9`. */
export type Fields = Record<string, string>

const longest = { title: 120, summary: 400, name: 60, task: 3000, place: 120 }
export type FieldProblem = 'tooLong' | 'number'

export function fieldsOf({ title, summary, content }: Words): Fields {
  const fields: Fields = { title, summary }
  for (const { id, name, parts } of content.levels) {
    fields[`name.${id}`] = name
    for (const part of parts) {
      fields[`demand.${part.id}`] = part.demand
      for (const each of part.kind === 'choice' ? [part, ...part.steps] : [part]) Object.assign(fields, wordsOf(each))
    }
  }
  return fields
}

function wordsOf(part: PathPart): Fields {
  if (part.kind === 'choice') return { [`title.${part.id}`]: part.title, [`needed.${part.id}`]: String(part.needed) }
  if (part.kind !== 'workOrder') return {}
  const { id, title, task, place } = part
  return { [`title.${id}`]: title, [`task.${id}`]: task, [`place.${id}`]: place }
}

/** The same path with these words; what it has no place for is left out. */
export function withFields(words: Words, fields: Fields): Words {
  const content = structuredClone(words.content)
  const said = (name: string, before: string) => fields[name] ?? before
  for (const level of content.levels) {
    level.name = said(`name.${level.id}`, level.name)
    for (const part of level.parts) {
      part.demand = demandOf(said(`demand.${part.id}`, part.demand)) ?? part.demand
      if (part.kind === 'choice') {
        part.title = said(`title.${part.id}`, part.title)
        part.needed = Number(said(`needed.${part.id}`, String(part.needed)))
      }
      for (const step of stepsOf(part)) {
        if (step.kind !== 'workOrder') continue
        step.title = said(`title.${step.id}`, step.title)
        step.task = said(`task.${step.id}`, step.task)
        step.place = said(`place.${step.id}`, step.place)
      }
    }
  }
  return { title: said('title', words.title), summary: said('summary', words.summary), content }
}

function demandOf(value: string) {
  return value === 'holds' || value === 'counts' || value === 'extra' ? value : undefined
}

/** What cannot be kept as it was typed. */
export function fieldProblems(fields: Fields): Record<string, FieldProblem> {
  const problems: Record<string, FieldProblem> = {}
  for (const [name, value] of Object.entries(fields)) {
    const kind = name.split('.')[0]!
    if (kind === 'needed' && !/^[1-9]\d?$/.test(value.trim())) problems[name] = 'number'
    if (kind in longest && value.length > longest[kind as keyof typeof longest]) problems[name] = 'tooLong'
  }
  return problems
}

/** What two people changed: the words of both where they differ in nothing, else what they disagree on. */
export type Merged = { fields: Fields; clashes: string[]; lost: string[] }

/**
 * Puts what somebody changed since `base` into what is there now. A clash is what both changed into something else; lost is
 * what they changed in a part that is no longer there.
 */
export function mergeFields(base: Fields, mine: Fields, theirs: Fields): Merged {
  const changed = Object.keys(mine).filter((name) => name in base && mine[name] !== base[name])
  return {
    fields: {
      ...theirs,
      ...Object.fromEntries(changed.filter((name) => name in theirs).map((name) => [name, mine[name]!])),
    },
    clashes: changed.filter((name) => name in theirs && theirs[name] !== base[name] && theirs[name] !== mine[name]),
    lost: changed.filter((name) => !(name in theirs)),
  }
}
