import type Database from 'better-sqlite3'
import type { KeptInteraction } from './answersIn'

type Attempt = { attemptId: string; versionId: string }

/**
 * Keeps the answers of an attempt: the same ones twice change nothing, a newer answer to the same question takes its
 * place, and an earlier try of a test stays.
 */
export function keepInteractions(sqlite: Database.Database) {
  const put = sqlite.prepare(`
    insert into interaction (attemptId, versionId, questionId, round, pageId, type, response, answer, score, weight, tries,
      isShown, seconds, firstKeptAt, keptAt)
    values (@attemptId, @versionId, @questionId, @round, @pageId, @type, @response, @answer, @score, @weight, @tries,
      @isShown, @seconds, @now, @now)
    on conflict do update set type = excluded.type, response = excluded.response, answer = excluded.answer,
      score = excluded.score, tries = excluded.tries, isShown = excluded.isShown, keptAt = excluded.keptAt,
      seconds = coalesce(excluded.seconds, seconds)
    where excluded.response <> response or excluded.tries <> tries or excluded.isShown <> isShown
      or (excluded.seconds is not null and excluded.seconds is not seconds)`)
  const points = sqlite
    .prepare<[string, string, number], number>(
      'select score from interaction where attemptId = ? and pageId = ? and round = ? and score is not null',
    )
    .pluck()

  return {
    keep({ attemptId, versionId }: Attempt, answers: KeptInteraction[], now: number) {
      for (const answer of answers) put.run({ ...answer, attemptId, versionId, now })
    },
    /** The score of one try of a test, 0 to 100; undefined when it was never seen. */
    scoreOf(attemptId: string, pageId: string, round: number) {
      const scores = points.all(attemptId, pageId, round)
      if (scores.length === 0) return undefined
      return Math.round((100 * scores.reduce((sum, score) => sum + score, 0)) / scores.length)
    },
  }
}
