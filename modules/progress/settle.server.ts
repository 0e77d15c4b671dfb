import type Database from 'better-sqlite3'
import type { OpenModule } from '~/modules/learner/openModule'
import type { PackageContents } from '~/modules/packages/contents'
import { answersIn } from './answersIn'
import { type Cmi, claimIn, type Result } from './applyCommit'
import { contradiction } from './contradiction'
import { isDecisive, type Standing, undecided } from './decisive'
import { type Judged, judge, type ScoreBefore } from './judge'
import { keepInteractions } from './keepInteractions.server'
import { openVersions } from './openVersions.server'
import { packageResult } from './packageResult'
import { packageVersions } from './packageVersions.server'

export type Settling = Standing & { attemptId: string; versionId: string; number: number }

/**
 * Decides what counts of a commit. For a module written here that is what follows from its answers, by the rules of the
 * version it was played with; what the content says beyond that is marked. Packages of others are believed.
 * Answers that were read are kept too, question by question; `isJudged` is false while there is something left to read.
 */
export function settleInto(sqlite: Database.Database, contentsOf = packageVersions(sqlite)) {
  const versionOf = openVersions(sqlite)
  const answers = keepInteractions(sqlite)
  const mark = sqlite.prepare(`
    insert into contradictedClaim (attemptId, launchNumber, claimedBy, claimedAt, status, scoreRaw, countedStatus,
      countedScore, reason, lastAt)
    select @attemptId, @number, personId, @now, @status, @score, @countedStatus, @countedScore, @reason, @now
    from attempt join enrolment on enrolment.id = enrolmentId where attempt.id = @attemptId
    on conflict do update set times = times + 1, lastAt = excluded.lastAt`)

  return { settle, weigh }

  function settle(before: Settling, cmi: Cmi, isLast: boolean, now: number): Result & { isJudged: boolean } {
    const contents = contentsOf(before.versionId)
    if (contents) return { ...believed(contents, cmi), isJudged: true }
    const told = claimIn(cmi)
    if (!isDecisive(before, cmi, isLast)) return { ...undecided(told), isJudged: false }
    const module = versionOf(before.versionId)
    if (!module) return { ...told, isJudged: true }
    const judged = judgedOrLeft(before, cmi, module)
    if (judged) answers.keep(before, judged.answers, now)
    markContradiction(before, told, judged, now)
    return judged ? { ...resultOf(judged), isJudged: true } : { ...undecided(told), isJudged: false }
  }

  /** What a state comes to that is not the attempt's own: nothing of it is kept. */
  function weigh(before: Settling, cmi: Cmi): Result {
    const contents = contentsOf(before.versionId)
    if (contents) return believed(contents, cmi)
    const module = versionOf(before.versionId)
    if (!module) return claimIn(cmi)
    const judged = judgedOrLeft(before, cmi, module)
    return judged ? resultOf(judged) : undecided(claimIn(cmi))
  }

  // Whatever is wrong with the rules, what the learner did has to be kept: it is judged when they are mended.
  function judgedOrLeft({ attemptId }: Settling, cmi: Cmi, module: OpenModule) {
    try {
      const scoreBefore: ScoreBefore = (page, tries) => answers.scoreOf(attemptId, page.id, tries)
      const judged = judge(module, cmi['cmi.suspend_data'] ?? '', scoreBefore)
      return judged && { ...judged, answers: answersIn(module, judged.state, cmi) }
    } catch {
      return undefined
    }
  }

  function markContradiction(before: Settling, told: Result, judged: Judged | undefined, now: number) {
    const reason = contradiction(told, judged, before)
    if (!reason) return
    const counted = judged ? resultOf(judged) : { status: before.status, score: undefined }
    mark.run({
      attemptId: before.attemptId,
      number: before.number,
      now,
      status: told.status ?? null,
      score: told.score ?? null,
      countedStatus: counted.status,
      countedScore: counted.score ?? before.scoreRaw,
      reason,
    })
  }
}

function believed(contents: PackageContents, cmi: Cmi): Result {
  const { status, score } = packageResult(contents, cmi) ?? { status: undefined, score: undefined }
  return { status, score }
}

function resultOf({ status, score }: Judged) {
  return { status, score: score === 'unknown' ? undefined : score }
}
