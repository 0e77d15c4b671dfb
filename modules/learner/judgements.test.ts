import { expect, test } from 'vitest'
import { judgements } from './judgements'
import type { Report } from './lms'
import type { ModuleData } from './moduleData'
import { newId } from './statementIds'
import { statementQueue } from './statementQueue'
import { type Statement, statementsIn } from './statements'

const launch = { endpoint: '', fetch: '', actor: '{"account":{}}', registration: newId(), activityId: 'urn:a' }

/** One session of a registration, and what its LRS got to hear. */
function session(said: string[] = [], masteryScore?: number) {
  const heard: Statement[] = []
  const queue = statementQueue(async ({ body }) => {
    heard.push(...(JSON.parse(body!) as Statement[]))
    return Response.json([])
  })
  const data = { contextTemplate: { extensions: { 'urn:session': '1' } }, launchMode: 'Normal' as const, masteryScore }
  const say = statementsIn(launch, data, { id: 'm', language: 'nl' } as ModuleData)
  const judge = judgements({ launch, say, queue, said, secondsBefore: 100 })
  const usual: Report = {
    state: '',
    location: '',
    status: 'incomplete',
    score: undefined,
    seconds: 5,
    progress: 0,
    answers: [],
  }
  return {
    ...judge,
    async hears(report: Partial<Report>, isLast = false) {
      judge.judge({ ...usual, ...report }, isLast)
      await queue.send()
      return heard.splice(0).map(({ verb, result }) => {
        const { score, duration } = (result ?? {}) as { score?: { scaled: number }; duration?: string }
        return [verb.id.replace(/^.*\//, ''), score?.scaled, duration]
      })
    },
  }
}

const took = 'PT0H1M45S'

test('how far somebody is, is told when it changes, and not once it is completed', async () => {
  const { hears, said } = session()
  expect(await hears({ progress: 0 })).toEqual([])
  expect(await hears({ progress: 0.999 })).toEqual([['progressed', undefined, undefined]])
  expect(await hears({ progress: 0.999 })).toEqual([])
  expect(said()).toEqual(['progressed 99'])
  expect(await hears({ status: 'completed', progress: 1 })).toEqual([['completed', undefined, took]])
  expect(await hears({ status: 'completed', progress: 0.5 })).toEqual([])
})

test('a failure is told when there is nothing left to do, or when the learner goes, and better news in a next session', async () => {
  const first = session()
  expect(await first.hears({ status: 'failed', progress: 0.5 })).toEqual([['progressed', undefined, undefined]])
  expect(await first.hears({ status: 'failed', progress: 0.5 }, true)).toEqual([['failed', undefined, took]])
  expect(await first.hears({ status: 'failed', score: 40, progress: 1 })).toEqual([['completed', undefined, took]])
  const second = session(first.said())
  expect(await second.hears({ status: 'failed', score: 40, progress: 1 })).toEqual([['failed', 0.4, took]])
  const third = session(second.said())
  expect(await third.hears({ status: 'failed', score: 40, progress: 1 }, true)).toEqual([])
  expect(await third.hears({ status: 'passed', score: 80, progress: 1 })).toEqual([['passed', 0.8, took]])
  expect(await session(third.said()).hears({ status: 'passed', score: 90, progress: 1 }, true)).toEqual([])
})

test('a score that says another thing than the verb stays out: of two tests one was failed', async () => {
  const { hears } = session([], 0.7)
  expect(await hears({ status: 'failed', score: 75, progress: 1 })).toEqual([
    ['completed', undefined, took],
    ['failed', undefined, took],
  ])
})
