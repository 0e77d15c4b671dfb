import { expect, test } from 'vitest'
import type { Sequencing } from '~/modules/packages/contents'
import { makeActivityTree } from './activityTree'
import { activity, flowing, openCourse, packageOf, passed } from './testCourse'
import { known } from './tracking'

const spoken = { deliveryControls: { completionSetByContent: true, objectiveSetByContent: true } }

test('a manifest that says nothing gets the defaults of the standard', () => {
  const { root } = makeActivityTree(packageOf(activity('root', undefined, [activity('a')])))
  expect(root.control).toEqual({
    ...{ choice: true, choiceExit: true, flow: false, forwardOnly: false },
    ...{ useCurrentAttemptObjectiveInfo: true, useCurrentAttemptProgressInfo: true },
  })
  expect(root.isTracked).toBe(true)
  expect(root.objectives).toMatchObject([{ id: undefined, satisfiedByMeasure: false, leastMeasure: 1, maps: [] }])
})

test('a primary objective without an id counts, and has no row of its own in the content', () => {
  const sequencing: Sequencing = {
    ...spoken,
    primaryObjective: { satisfiedByMeasure: true, minNormalizedMeasure: 0.6, maps: [] },
    objectives: [{ objectiveID: 'second', maps: [] }],
  }
  const player = openCourse(packageOf(activity('root', flowing, [activity('a', sequencing)])))
  const api = player.api()
  api.Initialize('')
  expect(api.GetValue('cmi.objectives._count')).toBe('1')
  expect(api.GetValue('cmi.objectives.0.id')).toBe('second')
  expect(api.GetValue('cmi.scaled_passing_score')).toBe('0.6')
  api.SetValue('cmi.score.scaled', '0.61')
  api.Commit('')
  expect(player.state()['package:success']).toBe('passed')
})

test('a limit on time is told to the content, and keeps nobody out', () => {
  const limits = { limitConditions: { attemptAbsoluteDurationLimit: 'PT30M' } }
  const item = { timeLimitAction: 'exit,message', dataFromLms: 'level=2' }
  const player = openCourse(packageOf(activity('root', flowing, [activity('a', limits, [], item)])))
  const api = player.api()
  api.Initialize('')
  expect(api.GetValue('cmi.max_time_allowed')).toBe('PT30M')
  expect(api.GetValue('cmi.time_limit_action')).toBe('exit,message')
  expect(api.GetValue('cmi.launch_data')).toBe('level=2')
})

test('a threshold of a condition is its own, beside the objective it names', async () => {
  const skipAbove = (measureThreshold: number): Sequencing => ({
    objectives: [{ objectiveID: 'before', maps: [{ targetObjectiveID: 'g' }] }],
    preConditionRules: [
      {
        conditions: [{ condition: 'objectiveMeasureGreaterThan', referencedObjective: 'before', measureThreshold }],
        action: 'skip',
      },
    ],
  })
  const writes = { ...spoken, primaryObjective: { maps: [{ targetObjectiveID: 'g', writeNormalizedMeasure: true }] } }
  const units = [activity('a', writes), activity('b', skipAbove(0.5)), activity('c', skipAbove(0.8)), activity('d')]
  const player = openCourse(packageOf(activity('root', flowing, units)))
  await player.report({ ...passed, 'cmi.score.scaled': '0.7' }, 'goOn')
  expect(player.shown()).toBe('c')
})

test("of what IMS's and ADL's map leave out, each has its own defaults", () => {
  const primaryObjective = {
    objectiveID: 'p',
    maps: [
      { targetObjectiveID: 'ims', writeSatisfiedStatus: true },
      { targetObjectiveID: 'adl', writeCompletionStatus: true },
      { targetObjectiveID: 'none' },
    ],
  }
  const { root } = makeActivityTree(packageOf(activity('root', { primaryObjective }, [activity('a')])))
  const reads = root.objectives[0].maps.map((map) => [map.readSatisfiedStatus, map.readCompletionStatus])
  expect(reads).toEqual([
    [true, false],
    [false, true],
    [true, false],
  ])
})

test("what is known of completion goes by ADL's maps from one unit to another", async () => {
  const writes: Sequencing = {
    ...spoken,
    primaryObjective: { objectiveID: 'done', maps: [{ targetObjectiveID: 'g', writeCompletionStatus: true }] },
  }
  const waits: Sequencing = {
    ...spoken,
    objectives: [{ objectiveID: 'before', maps: [{ targetObjectiveID: 'g', readCompletionStatus: true }] }],
    preConditionRules: [
      {
        conditionCombination: 'any',
        conditions: [
          { condition: 'completed', operator: 'not', referencedObjective: 'before' },
          { condition: 'activityProgressKnown', operator: 'not', referencedObjective: 'before' },
        ],
        action: 'disabled',
      },
    ],
  }
  const player = openCourse(packageOf(activity('root', flowing, [activity('a', writes), activity('b', waits)])))
  expect(player.course.contents().mayGoOn).toBe(false)
  await player.report({ 'cmi.completion_status': 'completed' }, 'stays')
  expect(player.course.contents().mayGoOn).toBe(true)
})

test('nothing of one unit is found in the next', async () => {
  const player = openCourse(packageOf(activity('root', flowing, [activity('a', spoken), activity('b', spoken)])))
  const first = { ...passed, 'cmi.location': '3', 'cmi.score.scaled': '1', 'cmi.exit': 'suspend' }
  await player.report({ ...first, 'cmi.objectives.0.id': 'x' }, 'goOn')
  const api = player.api()
  api.Initialize('')
  expect(api.GetValue('cmi.entry')).toBe('ab-initio')
  expect(api.GetValue('cmi.objectives._count')).toBe('0')
  for (const name of ['cmi.location', 'cmi.score.scaled', 'cmi.suspend_data']) {
    expect(api.GetValue(name)).toBe('')
    expect(api.GetLastError()).toBe('403')
  }
  expect(api.GetValue('cmi.success_status')).toBe('unknown')
})

test('what was done in a former attempt of a cluster counts in the next only where the manifest says so', async () => {
  const after = async (keeps: boolean) => {
    const control = { flow: true, useCurrentAttemptObjectiveInfo: !keeps, useCurrentAttemptProgressInfo: !keeps }
    const cluster = (id: string) =>
      activity(id, { controlMode: control }, [activity(`${id}1`, spoken), activity(`${id}2`, spoken)])
    const player = openCourse(packageOf(activity('root', flowing, [cluster('a'), cluster('b')])))
    await player.report(passed, { open: 'b1' })
    await player.report(passed, { open: 'a2' })
    return player.line('a1')!.state
  }
  expect(await after(true)).toBe('passed')
  expect(await after(false)).toBe('busy')
})

test('a global objective whose name is one of JavaScript is an objective like others', () => {
  const maps = [{ targetObjectiveID: '__proto__', writeSatisfiedStatus: true }]
  const contents = packageOf(activity('root', flowing, [activity('a', { ...spoken, primaryObjective: { maps } })]))
  const player = openCourse(contents)
  player.api().Initialize('')
  player.api().SetValue('cmi.success_status', 'passed')
  player.api().Commit('')
  const tree = makeActivityTree(contents)
  expect(known(tree, tree.root, 'satisfied')).toBeUndefined()
  expect(openCourse(contents, player.state()).shown()).toBe('a')
})
