import { expect, test } from 'vitest'
import type { Activity, PackageContents } from '~/modules/packages/contents'
import type { Cmi, Progress } from './applyCommit'
import { applyPackageCommit } from './applyPackageCommit'
import { packageResult } from './packageResult'

const unit = (id: string, masteryScore?: number): Activity => ({
  id,
  title: id,
  isVisible: true,
  children: [],
  launch: { kind: 'unit', path: `${id}.html`, parameters: '' },
  scorm12: masteryScore === undefined ? {} : { masteryScore },
})
const of = (...children: Activity[]): PackageContents => ({
  standard: 'scorm12',
  root: { id: 'root', title: '', isVisible: true, children },
})

/** Each unit in a word: its status, and a score behind it. */
function state(...units: string[]): Cmi {
  return Object.fromEntries(
    units.flatMap((told, place) => {
      const [status = '', score] = told.split(' ')
      const said = status ? [[`${place}:cmi.core.lesson_status`, status]] : []
      return score ? [...said, [`${place}:cmi.core.score.raw`, score]] : said
    }),
  )
}

const two = of(unit('a'), unit('b'))

test.each<[string, PackageContents, Cmi, string | undefined, number | undefined]>([
  ['nothing is opened', two, {}, undefined, undefined],
  ['one of two is completed', two, state('completed'), 'incomplete', undefined],
  ['both are completed', two, state('completed', 'completed'), 'completed', undefined],
  ['both are done and one passed with a score', two, state('completed', 'passed 80'), 'passed', 80],
  ['passed is said without any measure', two, state('passed', 'passed'), 'completed', undefined],
  [
    'passed is said with a mastery score',
    of(unit('a', 70), unit('b')),
    state('passed', 'completed'),
    'passed',
    undefined,
  ],
  ['one failed and the other is busy', two, state('failed 20', 'incomplete'), 'incomplete', 20],
  ['one failed and the other is done', two, state('failed 20', 'passed 90'), 'failed', 55],
  ['a score without a status', two, state('incomplete 33.333', 'incomplete 66.666'), 'incomplete', 50],
  ['one unit: its own status and score', of(unit('a')), state('failed 30'), 'failed', 30],
  ['one unit that passes without a score', of(unit('a')), state('passed'), 'passed', undefined],
  ['one unit that is looked at', of(unit('a')), state('browsed'), 'incomplete', undefined],
])('%s', (_what, contents, cmi, status, score) => {
  expect(packageResult(contents, cmi)).toMatchObject({ status, score })
})

test('what a unit reached stays, whatever a later visit says', () => {
  const cmi = { ...state('incomplete 10', 'completed'), 'package:reached.0': 'passed 90' }
  expect(packageResult(two, cmi)).toMatchObject({ status: 'passed', score: 90 })
})

test('time is that of all visits of all units, and a unit that was opened counts as seen', () => {
  const cmi = {
    '0:cmi.core.session_time': '00:01:30',
    'package:seconds.0': '600',
    'package:seconds.1': '30',
    'package:opened.0': '1',
    'package:opened.1': '1',
    'package:place': 'b',
  }
  expect(packageResult(two, cmi)).toMatchObject({ seconds: 720, unitsSeen: 2, location: 'b', status: 'incomplete' })
})

test('a unit that stands in no table of contents is not waited for', () => {
  const hidden = of(unit('a'), { ...unit('b'), isVisible: false })
  expect(packageResult(hidden, state('completed'))).toMatchObject({ status: 'completed', unitsSeen: 1 })
})

const before: Progress = {
  status: 'not attempted',
  scoreRaw: null,
  location: '',
  totalSeconds: 0,
  pagesSeen: 0,
  cmi: {},
  sequence: 0,
  committedAt: null,
  finishedAt: null,
}

test('an attempt that has passed stays so, and what a change made empty is gone', () => {
  const commit = { sequence: 1, final: false, cmi: { ...state('passed 80', 'completed'), '0:cmi.comments': 'x' } }
  const done = applyPackageCommit(before, commit, { contents: two, pagesTotal: 2 }, 100)
  expect(done).toMatchObject({ status: 'passed', scoreRaw: 80, pagesSeen: 2, finishedAt: 100 })
  const change = { sequence: 2, final: false, base: 1, cmi: { ...state('incomplete 5'), '0:cmi.comments': '' } }
  const after = applyPackageCommit(done, change, { contents: two, pagesTotal: 2 }, 200)
  expect(after).toMatchObject({ status: 'passed', scoreRaw: 80, finishedAt: 100, sequence: 2 })
  expect(after.cmi).toEqual({ ...state('incomplete 5', 'completed') })
})
