import { describe, expect, test } from 'vitest'
import type { Sequencing } from '~/modules/packages/contents'
import { activity, failed, flowing, openCourse, packageOf, passed } from './testCourse'

const disabledUntil = (objective: string): Sequencing['preConditionRules'] => [
  {
    conditionCombination: 'any',
    conditions: [
      { condition: 'satisfied', operator: 'not', referencedObjective: objective },
      { condition: 'objectiveStatusKnown', operator: 'not', referencedObjective: objective },
    ],
    action: 'disabled',
  },
]
const spoken = { deliveryControls: { completionSetByContent: true, objectiveSetByContent: true } }
const writing = (target: string) => ({
  objectiveID: 'own',
  maps: [{ targetObjectiveID: target, writeSatisfiedStatus: true }],
})
const reading = (target: string) => ({ objectiveID: 'before', maps: [{ targetObjectiveID: target }] })

describe('flow and choice', () => {
  const three = packageOf(activity('root', flowing, [activity('a'), activity('b'), activity('c')]))

  test('a package begins with its first unit, goes on and back, and has no further at its ends', async () => {
    const player = openCourse(three)
    expect(player.shown()).toBe('a')
    expect(player.course.contents()).toMatchObject({ mayGoOn: true, mayGoBack: false })
    await player.report({}, 'goOn')
    expect(player.shown()).toBe('b')
    await player.report({}, { open: 'c' })
    expect(player.shown()).toBe('c')
    expect(player.course.contents()).toMatchObject({ mayGoOn: false, mayGoBack: true })
    await player.report({}, 'goBack')
    expect(player.shown()).toBe('b')
  })

  test('without flow a unit is chosen, never gone on to', async () => {
    const player = openCourse(packageOf(activity('root', undefined, [activity('a'), activity('b')])))
    expect(player.shown()).toBe('a')
    expect(player.course.contents()).toMatchObject({ mayGoOn: false, mayGoBack: false })
    expect(player.openable()).toEqual(['b'])
  })

  test('without choice nothing of the contents can be opened', () => {
    const root = activity('root', { controlMode: { flow: true, choice: false } }, [activity('a'), activity('b')])
    const player = openCourse(packageOf(root))
    expect(player.openable()).toEqual([])
    expect(player.course.contents().mayGoOn).toBe(true)
  })

  test('forwardOnly leaves no way back', async () => {
    const forward = { controlMode: { flow: true, forwardOnly: true } }
    const player = openCourse(packageOf(activity('root', forward, [activity('a'), activity('b'), activity('c')])))
    await player.report({}, 'goOn')
    expect(player.course.contents().mayGoBack).toBe(false)
    expect(player.openable()).toEqual(['c'])
  })

  test('choiceExit keeps a learner in a cluster, constrainChoice at its neighbours, preventActivation out of one not begun', async () => {
    const cluster = (id: string, more: Sequencing) =>
      activity(id, { controlMode: { flow: true, ...more.controlMode }, ...more }, [
        activity(`${id}1`),
        activity(`${id}2`),
      ])
    const kept = openCourse(
      packageOf(
        activity('root', flowing, [cluster('a', { controlMode: { flow: true, choiceExit: false } }), cluster('b', {})]),
      ),
    )
    expect(kept.openable().filter((id) => id.startsWith('b'))).toEqual([])
    const four = ['a', 'b', 'c', 'd'].map((id) => cluster(id, { constrainedChoice: { constrainChoice: true } }))
    const bound = openCourse(packageOf(activity('root', flowing, four)))
    expect(bound.openable()).toContain('b1')
    expect(bound.openable()).not.toContain('c1')
    const shut = cluster('b', { constrainedChoice: { preventActivation: true } })
    const prevented = openCourse(packageOf(activity('root', flowing, [cluster('a', {}), shut])))
    expect(prevented.openable()).toContain('b')
    expect(prevented.openable()).not.toContain('b1')
  })
})

describe('rules before a unit', () => {
  test('forced order: a unit opens once the one before it is passed', async () => {
    const unit = (id: string, before?: string) =>
      activity(id, {
        ...spoken,
        primaryObjective: writing(id),
        ...(before && { objectives: [reading(before)], preConditionRules: disabledUntil('before') }),
      })
    const player = openCourse(packageOf(activity('root', flowing, [unit('a'), unit('b', 'a'), unit('c', 'b')])))
    expect(player.openable()).toEqual([])
    expect(player.course.contents().mayGoOn).toBe(false)
    await player.report(failed, 'stays')
    expect(player.course.contents().mayGoOn).toBe(false)
    await player.report(passed, 'stays')
    expect(player.openable()).toEqual(['b'])
    await player.report(passed, 'goOn')
    expect(player.shown()).toBe('b')
    expect(player.line('a')!.state).toBe('passed')
    expect(player.openable()).toEqual(['a'])
  })

  test('skip passes a unit over, hiddenFromChoice takes it out of the contents, stopForwardTraversal is a wall for choice', async () => {
    const always = (action: string): Sequencing => ({
      preConditionRules: [{ conditions: [{ condition: 'always' }], action }],
    })
    const skipping = openCourse(
      packageOf(activity('root', flowing, [activity('a'), activity('b', always('skip')), activity('c')])),
    )
    await skipping.report({}, 'goOn')
    expect(skipping.shown()).toBe('c')
    const hiding = openCourse(
      packageOf(activity('root', flowing, [activity('a'), activity('b', always('hiddenFromChoice')), activity('c')])),
    )
    expect(hiding.line('b')).toBeUndefined()
    await hiding.report({}, 'goOn')
    expect(hiding.shown()).toBe('b')
    const walled = openCourse(
      packageOf(
        activity('root', flowing, [activity('a'), activity('b', always('stopForwardTraversal')), activity('c')]),
      ),
    )
    expect(walled.openable()).toEqual(['b'])
  })

  test('an attempt limit counts attempts that were not suspended', async () => {
    const limited = activity('a', { limitConditions: { attemptLimit: 1 } })
    const player = openCourse(packageOf(activity('root', flowing, [limited, activity('b')])))
    await player.report({ 'cmi.exit': 'suspend' }, 'goOn')
    expect(player.openable()).toEqual(['a'])
    await player.report({}, 'goBack')
    expect(player.api().Initialize('')).toBe('true')
    expect(player.api().GetValue('cmi.entry')).toBe('resume')
    await player.report({ 'cmi.exit': 'normal' }, 'goOn')
    expect(player.openable()).toEqual([])
  })
})

describe('rules after a unit', () => {
  test('a test that is failed is tried again, and one that is passed ends its cluster', async () => {
    const exam = activity('exam', {
      ...spoken,
      postConditionRules: [
        { conditions: [{ condition: 'satisfied', operator: 'not' }], action: 'retry' },
        { conditions: [{ condition: 'satisfied' }], action: 'exitAll' },
      ],
    })
    const player = openCourse(packageOf(activity('root', flowing, [activity('text'), exam])))
    await player.report({}, 'goOn')
    await player.report(failed, 'terminates')
    expect(player.shown()).toBe('exam')
    expect(player.api().Initialize('')).toBe('true')
    expect(player.api().GetValue('cmi.entry')).toBe('ab-initio')
    expect(player.api().GetValue('cmi.success_status')).toBe('unknown')
    await player.report(passed, 'terminates')
    expect(player.ended()).toBe(1)
    expect(player.state()).toMatchObject({ 'package:success': 'passed', 'package:completion': 'completed' })
  })

  test('what the pre-test shows to be known is skipped, and a failed post-test leads back to what is not', async () => {
    const skipKnown: Sequencing = {
      ...spoken,
      preConditionRules: [{ conditions: [{ condition: 'satisfied' }], action: 'skip' }],
      rollupRules: {
        rollupObjectiveSatisfied: false,
        rollupProgressCompletion: false,
        objectiveMeasureWeight: 0,
        rules: [],
      },
    }
    const shared = (id: string) => ({
      objectiveID: id,
      maps: [{ targetObjectiveID: `shared.${id}`, writeSatisfiedStatus: true }],
    })
    const lesson = (id: string) => activity(`lesson-${id}`, { ...skipKnown, primaryObjective: reading(`shared.${id}`) })
    const exam = (id: string, more: Sequencing) =>
      activity(id, { ...spoken, objectives: [shared('x'), shared('y')], ...more })
    const back = exam('post', {
      postConditionRules: [
        { conditions: [{ condition: 'satisfied', operator: 'not' }], action: 'retryAll' },
        { conditions: [{ condition: 'satisfied' }], action: 'exitAll' },
      ],
    })
    const pre = exam('pre', {
      preConditionRules: [{ conditions: [{ condition: 'attempted' }], action: 'skip' }],
      rollupRules: skipKnown.rollupRules!,
    })
    const contents = packageOf(
      activity('root', { controlMode: { flow: true, choice: false } }, [pre, lesson('x'), lesson('y'), back]),
    )
    const player = openCourse(contents)
    expect(player.api().Initialize('')).toBe('true')
    expect(player.api().GetValue('cmi.objectives._count')).toBe('2')
    const scored = (x: string, y: string) => ({
      'cmi.objectives.0.success_status': x,
      'cmi.objectives.1.success_status': y,
    })
    await player.report({ ...scored('passed', 'failed'), ...passed }, 'goOn')
    expect(player.shown()).toBe('lesson-y')
    await player.report({ 'cmi.exit': 'normal', 'cmi.completion_status': 'completed' }, 'goOn')
    expect(player.shown()).toBe('post')
    await player.report({ ...scored('failed', 'passed'), ...failed }, 'terminates')
    expect(player.shown()).toBe('lesson-x')
    await player.report({ 'cmi.completion_status': 'completed' }, 'goOn')
    await player.report({ ...scored('passed', 'passed'), ...passed }, 'terminates')
    expect(player.ended()).toBe(1)
    expect(player.state()['package:success']).toBe('passed')
  })

  test('exitParent hands over to the rules of the cluster, and an exit rule ends a cluster from within', async () => {
    const last = activity('a2', {
      postConditionRules: [{ conditions: [{ condition: 'always' }], action: 'exitParent' }],
    })
    const cluster = activity(
      'a',
      { ...flowing, postConditionRules: [{ conditions: [{ condition: 'always' }], action: 'continue' }] },
      [last, activity('a3')],
    )
    const player = openCourse(packageOf(activity('root', flowing, [cluster, activity('b')])))
    expect(player.shown()).toBe('a2')
    await player.report({}, 'terminates')
    expect(player.shown()).toBe('b')
    const exits = { ...flowing, exitConditionRules: [{ conditions: [{ condition: 'attempted' }], action: 'exit' }] }
    const left = openCourse(
      packageOf(activity('root', flowing, [activity('a', exits, [activity('a1'), activity('a2')]), activity('b')])),
    )
    await left.report({}, 'goOn')
    expect(left.shown()).toBe('b')
  })
})
