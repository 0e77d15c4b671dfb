import type { OpenDatabase } from '~/db/connection.server'
import { blocksOf, type DocumentNode, type LearningModule } from '~/modules/blocks/document'
import { fixtureModule } from '~/modules/learner/fixture.server'
import type { Kept, Lms, Report } from '~/modules/learner/lms'
import { packState } from '~/modules/learner/packState'
import { openPlay } from '~/modules/learner/play'
import { hashOf } from '~/modules/people/secret.server'
import type { Cmi } from './applyCommit'
import { commitsInto } from './commit.server'
import { launch } from './launch.server'
import { moduleIn } from './openVersions.server'
import { addLearning } from './testLearning.server'

type Settings = Partial<LearningModule['settings']>

/** For tests: modules of every sort that learners meet: with a test, with one that draws from a bank, and without. */
export function modulesToJudge(settings: Settings = {}): Record<'tested' | 'drawn' | 'untested', LearningModule> {
  const tested = fixtureModule(settings)
  const [first, ...others] = tested.pages
  const untested = { ...tested, pages: tested.pages.filter(({ kind }) => kind !== 'test') }
  const bankOf = (n: number) => ({ ...first!, id: `bank${n}`, kind: 'bank' as const, document: renamed(tested, n) })
  const draw: DocumentNode = { type: 'block', attrs: { id: 'draw1', type: 'draw', version: 1, content: { count: 3 } } }
  const pages = others.map((page) => {
    if (page.kind !== 'test') return page
    return { ...page, document: { type: 'doc', content: [...page.document.content!.slice(0, 1), draw] } }
  })
  return { tested, untested, drawn: { ...tested, pages: [first!, bankOf(1), bankOf(2), ...pages] } }
}

function renamed({ pages }: LearningModule, n: number): DocumentNode {
  const blocks = pages.flatMap(({ document }) => blocksOf(document)).slice(0, 3)
  const content = blocks.map((block) => ({ type: 'block', attrs: { ...block, id: `b${n}${block.id}` } }))
  return { type: 'doc', content }
}

/** For tests: publishes a document as version 1 of a module that is offered under this id. */
export async function publishFor(open: OpenDatabase, id: string, document: object, hubId = 'mira') {
  const by = { createdAt: 1, createdBy: 'anouk', updatedAt: 1, updatedBy: 'anouk' }
  const { db } = open
  await db
    .insertInto('learningModule')
    .values({ id, hubId, slug: id, title: id, settings: '{}', ...by })
    .execute()
  const version = { id: `${id}-1`, moduleId: id, number: 1, title: id, document: JSON.stringify(document) }
  await db
    .insertInto('moduleVersion')
    .values({ ...version, publishedAt: 1, publishedBy: 'anouk' })
    .execute()
  const offering = { id, slug: id, kind: 'module' as const, hubId, moduleId: id, title: id }
  await db
    .insertInto('offering')
    .values({ ...offering, createdAt: 1, updatedAt: 1 })
    .execute()
  return moduleIn(JSON.stringify(document))!
}

/**
 * For tests: Daan with an attempt on such a module, whose commits reach the database as they do from a browser; `told` sees
 * each of them.
 */
export async function learnerOf(open: OpenDatabase, id: string, told: (cmi: Cmi) => void = () => {}, person = 'daan') {
  const attemptId = `${id}-${person}`
  await addLearning(open.db, id, { person, company: 'vos', attempts: [{ id: attemptId, versionId: `${id}-1` }] })
  const keep = commitsInto(open.sqlite)
  let [tokenHash, number, sequence] = ['', 0, 0]

  function commit(cmi: Cmi, final = false, now = Date.now()) {
    sequence += 1
    const [answer] = keep([{ tokenHash, attempt: attemptId, launch: number, sequence, final, cmi }], now)
    told(cmi)
    return answer!
  }
  /** Brings by the session what was done on launch `on` and is newer than all that it sent. */
  function bringLate(on: number, cmi: Cmi) {
    const [answer] = keep(
      [{ personId: person, attempt: attemptId, launch: on, sequence: 1000, final: true, cmi }],
      Date.now(),
    )
    return answer!
  }
  const row = () => open.db.selectFrom('attempt').where('id', '=', attemptId).selectAll().executeTakeFirstOrThrow()

  return {
    attemptId,
    commit,
    bringLate,
    row,
    async visit() {
      const launched = (await launch(open.db, { id: person }, attemptId, 'http://app.test'))!
      ;[tokenHash, number, sequence] = [hashOf(launched.token), launched.number, 0]
      return keptOf(await row())
    },
    /** An LMS that keeps what it is told by committing it. */
    lms(kept: Kept): Lms {
      let written: Cmi = {}
      return {
        kind: 'scorm12',
        hasOwnBar: false,
        connect: async () => true,
        read: () => kept,
        write: (report) => {
          written = { ...written, ...cmiOf(report) }
        },
        commit: async () => 'at' in commit(written),
        finish: async () => 'at' in commit(written, true),
      }
    },
    play: openPlay,
  }
}

function keptOf({
  cmi,
  status,
  scoreRaw,
  location,
}: {
  cmi: string
  status: string
  scoreRaw: number | null
  location: string
}): Kept {
  const state = (JSON.parse(cmi) as Cmi)['cmi.suspend_data'] ?? ''
  return { state, location, status: status as Kept['status'], score: scoreRaw ?? undefined, isPreview: false }
}

function cmiOf({ state, location, status, score }: Report): Cmi {
  return {
    'cmi.suspend_data': state,
    'cmi.core.lesson_location': location,
    'cmi.core.lesson_status': status,
    ...(score === undefined ? {} : { 'cmi.core.score.raw': String(score) }),
  }
}

/** For tests: what the content says when it has this state, and this result. */
export function claim(state: Parameters<typeof packState>[0], status: string, score?: number): Cmi {
  const raw: Cmi = score === undefined ? {} : { 'cmi.core.score.raw': String(score) }
  return { 'cmi.suspend_data': packState(state), 'cmi.core.lesson_status': status, ...raw }
}
