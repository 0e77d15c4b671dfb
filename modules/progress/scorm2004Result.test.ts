import { expect, test } from 'vitest'
import type { PackageContents } from '~/modules/packages/contents'
import { scorm2004Result } from './scorm2004Result'
import { unitsToMeet } from './unitResults'

const unit = (id: string) => ({
  ...{ id, title: id, isVisible: true, children: [] },
  launch: { kind: 'unit' as const, path: `${id}.html`, parameters: '' },
})
const packageOf = (...ids: string[]): PackageContents => ({
  standard: 'scorm2004',
  root: { id: 'root', title: 'root', isVisible: true, children: ids.map(unit) },
})
const opened = { 'package:opened.0': '1' }
const statusOf = (state: Record<string, string>) => scorm2004Result(packageOf('a', 'b'), { ...opened, ...state }).status
const scoreOf = (state: Record<string, string>, ...ids: string[]) => scorm2004Result(packageOf(...ids), state).score

test('a package that nobody opened has no result', () => {
  expect(scorm2004Result(packageOf('a'), {})).toEqual({
    ...{ status: undefined, score: undefined, location: '', seconds: 0, unitsSeen: 0 },
  })
})

test('passed is passed; failed counts once the package is completed or over', () => {
  expect(statusOf({ 'package:success': 'passed', 'package:completion': 'incomplete' })).toBe('passed')
  expect(statusOf({ 'package:success': 'failed', 'package:completion': 'unknown' })).toBe('incomplete')
  expect(statusOf({ 'package:success': 'failed', 'package:completion': 'completed' })).toBe('failed')
  expect(statusOf({ 'package:success': 'failed', 'package:over': '1' })).toBe('failed')
  expect(statusOf({ 'package:success': 'unknown', 'package:completion': 'completed' })).toBe('completed')
  expect(statusOf({})).toBe('incomplete')
})

test('the score is the measure out of a hundred, else the points of the only unit', () => {
  expect(scoreOf({ 'package:score': '0.0667' }, 'a', 'b')).toBe(6.67)
  expect(scoreOf({ 'package:score': '-0.5' }, 'a')).toBeUndefined()
  expect(scoreOf({ '0:cmi.score.raw': '85' }, 'a')).toBe(85)
  expect(scoreOf({ '0:cmi.score.raw': '850' }, 'a')).toBeUndefined()
  expect(scoreOf({ '0:cmi.score.raw': '85' }, 'a', 'b')).toBeUndefined()
})

test('place, time and the units seen are those of the whole package', () => {
  const state = { ...opened, 'package:opened.1': '1', 'package:place': 'b', 'package:seconds': '61.5' }
  expect(scorm2004Result(packageOf('a', 'b', 'c'), state)).toMatchObject({ location: 'b', seconds: 61.5, unitsSeen: 2 })
})

test('of tests that are chosen by chance, only those that a learner gets are there to be met', () => {
  const tests = (selectionTiming?: 'never' | 'once') => ({
    ...{ id: 'tests', title: 'tests', isVisible: true, children: ['x', 'y', 'z'].map(unit) },
    scorm2004: { sequencing: { randomizationControls: { selectCount: 1, selectionTiming } } },
  })
  const contents = packageOf('a')
  const withTests = (group: ReturnType<typeof tests>): PackageContents => ({
    ...contents,
    root: { ...contents.root, children: [unit('a'), group] },
  })
  expect(unitsToMeet(withTests(tests('once')))).toBe(2)
  expect(unitsToMeet(withTests(tests('never')))).toBe(4)
  expect(unitsToMeet(withTests(tests()))).toBe(4)
})
