import { expect, test } from 'vitest'
import type { RollupRule, Sequencing } from '~/modules/packages/contents'
import { activity, failed, flowing, openCourse, packageOf, passed } from './testCourse'

const spoken = { deliveryControls: { completionSetByContent: true, objectiveSetByContent: true } }
const ids = ['a', 'b', 'c', 'd']
const rolled = (rules: RollupRule[], more: Sequencing = {}, units = ids.map((id) => activity(id, spoken))) =>
  packageOf(activity('root', { ...flowing, ...more, rollupRules: { rules } }, units))
const when = (
  childActivitySet: string,
  condition: string,
  action: string,
  more: Partial<RollupRule> = {},
): RollupRule => ({
  childActivitySet,
  conditions: [{ condition }],
  action,
  ...more,
})

async function after(contents: ReturnType<typeof rolled>, reports: Record<string, string>[]) {
  const player = openCourse(contents)
  for (const report of reports) await player.report(report, 'goOn')
  return player.state()
}

test('a package is passed and completed when all of its units are, and before that neither', async () => {
  expect(await after(rolled([]), [passed, passed, passed])).toMatchObject({
    'package:success': 'unknown',
    'package:completion': 'unknown',
  })
  const done = openCourse(rolled([]))
  for (const id of ids) await done.report(passed, id === 'd' ? 'stays' : 'goOn')
  done.api().Commit('')
  expect(done.state()).toMatchObject({ 'package:success': 'passed', 'package:completion': 'completed' })
})

test('one that is failed fails a package of which all are known', async () => {
  const done = openCourse(rolled([]))
  for (const id of ids) await done.report(id === 'b' ? failed : passed, id === 'd' ? 'stays' : 'goOn')
  done.api().Commit('')
  expect(done.state()).toMatchObject({ 'package:success': 'failed', 'package:completion': 'completed' })
})

test('two of four are enough by minimumCount, and a half by minimumPercent', async () => {
  const counts = rolled([when('atLeastCount', 'satisfied', 'satisfied', { minimumCount: 2 })])
  expect((await after(counts, [passed]))['package:success']).toBe('unknown')
  expect((await after(counts, [passed, failed, passed]))['package:success']).toBe('passed')
  const shares = rolled([when('atLeastPercent', 'completed', 'completed', { minimumPercent: 0.5 })])
  expect((await after(shares, [passed]))['package:completion']).toBe('unknown')
  expect((await after(shares, [passed, failed]))['package:completion']).toBe('completed')
})

test('any one, and none of them', async () => {
  expect((await after(rolled([when('any', 'satisfied', 'satisfied')]), [failed, passed]))['package:success']).toBe(
    'passed',
  )
  const none = rolled([when('none', 'attempted', 'incomplete'), when('any', 'attempted', 'completed')])
  expect((await after(none, [passed]))['package:completion']).toBe('completed')
})

test('the score is the mean by weight, and a unit without one counts as nothing', async () => {
  const weighing = (weight: number): Sequencing => ({
    ...spoken,
    rollupRules: { objectiveMeasureWeight: weight, rules: [] },
  })
  const units = [activity('a', weighing(3)), activity('b', weighing(1)), activity('c', weighing(0))]
  const measured = {
    primaryObjective: { objectiveID: 'p', satisfiedByMeasure: true, minNormalizedMeasure: 0.7, maps: [] },
  }
  const contents = rolled([], measured, units)
  const scored = (scaled: string) => ({ ...passed, 'cmi.score.scaled': scaled })
  expect(await after(contents, [scored('0.8')])).toMatchObject({ 'package:score': '0.6', 'package:success': 'failed' })
  expect(await after(contents, [scored('0.8'), scored('1')])).toMatchObject({
    'package:score': '0.85',
    'package:success': 'passed',
  })
})

test('a unit that is not tracked or takes no part changes nothing', async () => {
  const untracked = activity('b', { ...spoken, deliveryControls: { tracked: false } })
  const silent = activity('c', {
    ...spoken,
    rollupRules: { rollupObjectiveSatisfied: false, rollupProgressCompletion: false, rules: [] },
  })
  const player = openCourse(rolled([], {}, [activity('a', spoken), untracked, silent]))
  await player.report(passed, 'goOn')
  expect(player.state()).toMatchObject({ 'package:success': 'passed', 'package:completion': 'completed' })
})

test('a unit counts only if it was attempted, or only if it is not skipped', async () => {
  const considering = (word: string): Sequencing => ({
    ...spoken,
    rollupConsiderations: { requiredForSatisfied: word, requiredForCompleted: word },
  })
  const contents = rolled([], {}, [activity('a', spoken), activity('b', considering('ifAttempted'))])
  const player = openCourse(contents)
  await player.report(passed, 'stays')
  player.api().Commit('')
  expect(player.state()['package:success']).toBe('passed')
  const skipped = activity('b', {
    ...considering('ifNotSkipped'),
    preConditionRules: [{ conditions: [{ condition: 'always' }], action: 'skip' }],
  })
  const other = openCourse(rolled([], {}, [activity('a', spoken), skipped]))
  await other.report(passed, 'stays')
  other.api().Commit('')
  expect(other.state()['package:success']).toBe('passed')
})

test('completion by measure: the progress of units, by their weights, against a threshold', async () => {
  const threshold = { completedByMeasure: true, minProgressMeasure: 0.75, progressWeight: 1 }
  const unit = (id: string) => activity(id, spoken, [], { completionThreshold: threshold })
  const root = { ...activity('root', flowing, [unit('a'), unit('b')]) }
  root.scorm2004 = { ...root.scorm2004, completionThreshold: threshold }
  const player = openCourse(packageOf(root))
  await player.report({ 'cmi.progress_measure': '1' }, 'goOn')
  expect(player.state()['package:completion']).toBe('incomplete')
  expect(player.line('a')!.state).toBe('completed')
  await player.report({ 'cmi.progress_measure': '0.5' }, 'stays')
  expect(player.api().GetValue('cmi.completion_status')).toBe('incomplete')
  player.api().Commit('')
  expect(player.state()['package:completion']).toBe('completed')
})

test('content that tells nothing is done when it is left, unless its author says that it will tell', async () => {
  const player = openCourse(rolled([], {}, [activity('a'), activity('b', spoken)]))
  await player.report({}, 'goOn')
  expect(player.line('a')!.state).toBe('completed')
  await player.report({}, { open: 'a' })
  expect(player.line('b')!.state).toBe('busy')
})

test('a unit written to a global objective counts where another reads it, across clusters', async () => {
  const writes = {
    primaryObjective: {
      objectiveID: 'w',
      maps: [{ targetObjectiveID: 'g', writeSatisfiedStatus: true, writeNormalizedMeasure: true }],
    },
  }
  const reads = { primaryObjective: { objectiveID: 'r', maps: [{ targetObjectiveID: 'g' }] } }
  const cluster = (id: string, more: Sequencing) => activity(id, flowing, [activity(`${id}1`, { ...spoken, ...more })])
  const player = openCourse(packageOf(activity('root', flowing, [cluster('a', writes), cluster('b', reads)])))
  await player.report({ ...passed, 'cmi.score.scaled': '0.9' }, 'goOn')
  expect(player.shown()).toBe('b1')
  player.api().Initialize('')
  expect(player.api().GetValue('cmi.objectives.0.success_status')).toBe('passed')
  expect(player.api().GetValue('cmi.objectives.0.score.scaled')).toBe('0.9')
  await player.report({}, { open: 'a1' })
  expect(player.line('b')!.state).toBe('passed')
})

test('objectives that write and read each other in a circle come to an end', async () => {
  const circling = (id: string, other: string): Sequencing => ({
    ...flowing,
    primaryObjective: {
      objectiveID: id,
      maps: [
        { targetObjectiveID: id, readSatisfiedStatus: false, writeSatisfiedStatus: true },
        { targetObjectiveID: other, readSatisfiedStatus: true },
      ],
    },
    rollupRules: {
      rules: [
        { conditions: [{ condition: 'satisfied' }], action: 'notSatisfied' },
        { conditions: [{ condition: 'satisfied', operator: 'not' }], action: 'satisfied' },
      ],
    },
  })
  const clusters = ['a', 'b', 'c', 'd'].map((id, place) =>
    activity(id, circling(id, 'abcd'[(place + 1) % 4]!), [activity(`${id}1`, circling(`${id}1`, id))]),
  )
  const player = openCourse(packageOf(activity('root', flowing, clusters)))
  for (const next of ['b1', 'c1', 'd1']) {
    await player.report(passed, 'goOn')
    expect(player.shown()).toBe(next)
  }
})
