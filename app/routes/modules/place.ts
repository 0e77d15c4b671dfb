import type { HitPlace } from '~/modules/authoring/find/findInModule.server'
import type { Problem } from '~/modules/authoring/problems'

type Stretch = { start: number; end: number }

/** The address of the place that a problem is about. */
export function placeOf(moduleId: string, problem: Problem) {
  if (problem.code === 'settings') return `/modules/${moduleId}/settings#${problem.field}`
  if (problem.code === 'minutesTooFew') return `/modules/${moduleId}/settings#minutes`
  if (problem.code === 'goalWithoutQuestion')
    return problem.free
      ? `/modules/${moduleId}?page=${problem.free.pageId}#goal:${problem.free.nodeId}`
      : `/modules/${moduleId}/settings#goal-${problem.goal.id}`
  if (problem.code === 'noTest' || problem.code === 'roomTooSmall') return `/modules/${moduleId}#pages`
  const page = `/modules/${moduleId}?page=${problem.pageId}`
  if (problem.code === 'pageHard') return `${page}#meter`
  if ('path' in problem) return `${page}#${placeInField(problem)}`
  if (problem.code === 'block') return `${page}#${placeOfField(problem.nodeId, problem.problem.path)}`
  if ('from' in problem) return `${page}#${placeInText(problem)}`
  return 'nodeId' in problem ? `${page}#${problem.nodeId}` : problem.code === 'pageTitle' ? `${page}#title` : page
}

/** The name of a stretch of text in an address, by positions of the editor. */
export function placeInText({ from, to }: { from: number; to: number }) {
  return `text:${from}:${to}`
}

/** The name of a field of a block or image. */
function placeOfField(nodeId: string, path: string) {
  return `field:${nodeId}:${path}`
}

/** The name of a stretch in a field of a block or image. */
export function placeInField({ nodeId, path, start, end }: { nodeId: string; path: string } & Stretch) {
  return `${placeOfField(nodeId, path)}:${start}:${end}`
}

/** The name of the place of something that was found. */
export function placeOfHit(place: HitPlace) {
  if (place === 'title') return place
  return 'from' in place ? placeInText(place) : placeInField(place)
}

export function textAt(name: string) {
  const [, from, to] = /^text:(\d+):(\d+)$/.exec(name) ?? []
  return from && to ? { from: Number(from), to: Number(to) } : undefined
}

export function fieldAt(name: string) {
  const [, nodeId, path, start, end] = /^field:([^:]+):([^:]+)(?::(\d+):(\d+))?$/.exec(name) ?? []
  if (!nodeId || !path) return undefined
  const stretch: Stretch | undefined = start && end ? { start: Number(start), end: Number(end) } : undefined
  return { nodeId, path, stretch }
}

/** The problems that belong to no page, and those of each page, in reading order; groups without one are left out. */
export function byPage(problems: Problem[], pageIds: string[]) {
  const ofModule = problems.filter((problem) => !('pageId' in problem))
  const groups = [{ pageId: undefined as string | undefined, problems: ofModule }]
  for (const pageId of pageIds)
    groups.push({ pageId, problems: problems.filter((problem) => 'pageId' in problem && problem.pageId === pageId) })
  return groups.filter((group) => group.problems.length > 0)
}

/** The same sentence at the same place is one thing to mend, however many lines of a question it is about. */
export function distinct(problems: Problem[]) {
  const seen = new Set<string>()
  return problems.filter((problem) => {
    const key = keyOf(problem)
    return !seen.has(key) && seen.add(key)
  })
}

export function keyOf(problem: Problem) {
  if (problem.code === 'block') return `${problem.pageId} ${problem.nodeId} ${problem.problem.key}`
  const about = problem.code === 'goalWithoutQuestion' ? problem.goal.id : ''
  return `${placeOf('', problem)} ${problem.code} ${about}`
}
