import type { OpenModule } from '~/modules/learner/openModule'
import { readProgress } from '~/modules/learner/packState'

export type Followed = { state: string; location: string; isFinished: boolean; lastSeenAt: number }

export type PageFigures = { title: string; opened: number; stopped: number }

const quietDays = 14

/** Page by page: how many people opened it, and how many stopped there: not finished, and not seen for two weeks. */
export function pageFigures({ pages }: OpenModule, people: Followed[], now: number): PageFigures[] {
  const quietSince = now - quietDays * 86_400_000
  const seen = people.map(({ state }) => new Set(readProgress(state)?.pagesSeen))
  const left = people.filter(({ isFinished, lastSeenAt }) => !isFinished && lastSeenAt < quietSince)
  return pages.map(({ id, title }) => ({
    title,
    opened: seen.filter((ids) => ids.has(id)).length,
    stopped: left.filter(({ location }) => location === id).length,
  }))
}
