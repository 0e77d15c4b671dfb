import { expect, test } from 'vitest'
import { aCluster, aPackage, aUnit } from '../testUnits'
import { openableIn } from './access'

const done = (place: number) => ({ [`${place}:cmi.core.lesson_status`]: 'completed' })

test('a unit opens when what it asks for is done, and so does all of a chapter', () => {
  const chapter = aCluster('two', [aUnit('b'), aUnit('c', { prerequisites: 'b' })], { prerequisites: 'a' })
  const contents = aPackage([aUnit('a'), chapter, aUnit('d', { prerequisites: 'two' })])
  expect([...openableIn(contents, {})]).toEqual([0])
  expect([...openableIn(contents, done(0))]).toEqual([0, 1])
  expect([...openableIn(contents, { ...done(0), ...done(1) })]).toEqual([0, 1, 2])
  expect([...openableIn(contents, { ...done(0), ...done(1), ...done(2) })]).toEqual([0, 1, 2, 3])
})

test('a package that lets nobody in is one that nobody could read', () => {
  const contents = aPackage([aUnit('a', { prerequisites: 'b' }), aUnit('b', { prerequisites: 'a' })])
  expect([...openableIn(contents, {})]).toEqual([0, 1])
})
