import type { Selectable } from 'kysely'
import type { Db } from '~/db/connection.server'
import type { InteractionTable } from '~/db/progressTables'
import type { OpenModule } from '~/modules/learner/openModule'
import type { Person } from '~/modules/people/person'
import { moduleIn } from './openVersions.server'
import { questionsIn } from './questionsIn'
import { visibleAnswers } from './visibleAnswers.server'

type Row = Selectable<InteractionTable>

export type GivenAnswer = Pick<Row, 'score' | 'tries' | 'seconds'> & {
  question: string
  /** Empty when it was left open; undefined for what somebody wrote in their own words: that stays theirs. */
  answer: string | undefined
  isShown: boolean
}

/** A page with its answers. `round` counts the times that a test was handed in; undefined on a lesson. */
export type AnsweredPage = { title: string; round: number | undefined; answers: GivenAnswer[] }

/** What was answered in each attempt of an enrolment, page by page; nothing for who may not read it. */
export async function participantAnswers(db: Db, person: Person, enrolmentId: string) {
  const rows = await visibleAnswers(db, person)
    .where('enrolment.id', '=', enrolmentId)
    .selectAll('interaction')
    .orderBy('interaction.round')
    .execute()
  const byAttempt: Record<string, AnsweredPage[]> = {}
  for (const [versionId, ofVersion] of Map.groupBy(rows, (row) => row.versionId)) {
    const module = await versionOf(db, versionId)
    for (const [attemptId, answers] of Map.groupBy(ofVersion, (row) => row.attemptId))
      if (module) byAttempt[attemptId] = pagesOf(module, answers)
  }
  return byAttempt
}

async function versionOf(db: Db, versionId: string) {
  const version = db.selectFrom('moduleVersion').where('id', '=', versionId).select('document')
  return moduleIn((await version.executeTakeFirstOrThrow()).document)
}

function pagesOf(module: OpenModule, rows: Row[]): AnsweredPage[] {
  const questions = questionsIn(module)
  return module.pages.flatMap(({ id, title, kind }) => {
    const rounds = Map.groupBy(
      rows.filter(({ pageId }) => pageId === id),
      (row) => row.round,
    )
    return [...rounds].map(([round, ofRound]) => ({
      title,
      round: kind === 'test' ? round : undefined,
      answers: questions.flatMap(({ id, words }) => ofRound.filter((row) => row.questionId === id).map(given(words))),
    }))
  })
}

function given(question: string) {
  return ({ type, answer, score, tries, isShown, seconds }: Row): GivenAnswer => ({
    question,
    answer: type === 'long-fill-in' ? undefined : answer,
    score,
    tries,
    isShown: isShown === 1,
    seconds,
  })
}
