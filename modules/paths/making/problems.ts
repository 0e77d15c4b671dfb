import { allSteps, type Choice, type PathContent, type PathLevel, type PathPart, stepsOf } from '../path'
import type { Words } from './fields'

export type PathProblemCode =
  | 'title'
  | 'levelName'
  | 'sameName'
  | 'asksNothing'
  | 'twice'
  | 'choiceTooFew'
  | 'orderTitle'
  | 'orderTask'
  | 'gone'
/** What has to be put right before a path can be published, and at which level, part or step. */
export type PathProblem = { code: PathProblemCode; at: string }

/** `published` are the offerings that stand in the catalogue. */
export function pathProblems(words: Words, kind: 'finite' | 'infinite', published: ReadonlySet<string>): PathProblem[] {
  const { title, content } = words
  return [
    ...(title.trim() === '' ? [{ code: 'title' as const, at: 'title' }] : []),
    ...(kind === 'finite' ? nameProblems(content) : []),
    ...content.levels.flatMap(levelProblems),
    ...allSteps(content).flatMap((step): PathProblem[] => {
      if (step.kind !== 'workOrder') return published.has(step.offeringId) ? [] : [{ code: 'gone', at: step.id }]
      if (step.title.trim() === '') return [{ code: 'orderTitle', at: step.id }]
      return step.task.trim() === '' ? [{ code: 'orderTask', at: step.id }] : []
    }),
  ]
}

function nameProblems({ levels }: PathContent): PathProblem[] {
  const names = levels.map(({ name }) => name.trim().toLowerCase())
  return levels.flatMap(({ id }, at): PathProblem[] => {
    if (names[at] === '') return [{ code: 'levelName', at: id }]
    return names.indexOf(names[at]!) < at ? [{ code: 'sameName', at: id }] : []
  })
}

function levelProblems({ id, parts }: PathLevel): PathProblem[] {
  const asks = parts.some((part) => part.demand !== 'extra' && stepsOf(part).length > 0)
  return [
    ...(asks ? [] : [{ code: 'asksNothing' as const, at: id }]),
    ...twiceIn(parts).map((at) => ({ code: 'twice' as const, at })),
    ...parts.filter(isChoice).flatMap(({ id, needed, steps }): PathProblem[] => {
      return steps.length < Math.max(2, needed) ? [{ code: 'choiceTooFew', at: id }] : []
    }),
  ]
}

function isChoice(part: PathPart): part is Choice {
  return part.kind === 'choice'
}

function twiceIn(parts: PathPart[]) {
  const seen = new Set<string>()
  return parts.flatMap(stepsOf).flatMap((step) => {
    if (!('offeringId' in step)) return []
    if (seen.has(step.offeringId)) return [step.id]
    seen.add(step.offeringId)
    return []
  })
}
