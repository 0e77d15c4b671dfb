import { describe, expect, test } from 'vitest'
import type { PackageContents } from '~/modules/packages/contents'
import { activity, flowing, openCourse, packageOf, passed } from './testCourse'

const spoken = { deliveryControls: { completionSetByContent: true, objectiveSetByContent: true } }
const three = packageOf(
  activity('root', flowing, [activity('a', spoken), activity('b', spoken), activity('c', spoken)]),
)

describe('a visit that ends', () => {
  test('in the middle is gone on with at the same unit, with its data, its time and the state of the others', async () => {
    const first = openCourse(three)
    await first.report({ ...passed, 'cmi.session_time': 'PT5M' }, 'goOn')
    await first.report(
      { 'cmi.location': 'page 3', 'cmi.suspend_data': 'abc', 'cmi.session_time': 'PT1H0M30.5S' },
      'stays',
    )
    const state = await first.leave()
    const second = openCourse(three, state)
    expect(second.shown()).toBe('b')
    const api = second.api()
    expect(api.Initialize('')).toBe('true')
    expect(api.GetValue('cmi.entry')).toBe('resume')
    expect(api.GetValue('cmi.location')).toBe('page 3')
    expect(api.GetValue('cmi.suspend_data')).toBe('abc')
    expect(api.GetValue('cmi.total_time')).toBe('PT1H0M30.5S')
    api.SetValue('cmi.session_time', 'PT10S')
    const after = await second.leave()
    expect(openCourse(three, after).api().GetValue('cmi.total_time')).toBe('')
    expect(after['package:seconds']).toBe('3940.5')
    expect(second.line('a')!.state).toBe('passed')
  })

  test('without a word, as a tab that is gone, is gone on with from its last commit', async () => {
    const first = openCourse(three)
    await first.report(passed, 'goOn')
    await first.report({ 'cmi.location': 'page 2' }, 'stays')
    first.api().Commit('')
    const { state, isFinal } = first.kept()
    expect(isFinal).toBe(false)
    const second = openCourse(three, state)
    expect(second.shown()).toBe('b')
    second.api().Initialize('')
    expect(second.api().GetValue('cmi.entry')).toBe('resume')
    expect(second.api().GetValue('cmi.location')).toBe('page 2')
  })

  test('is one to be gone on with even when the content says goodbye as if it were done', async () => {
    const first = openCourse(three)
    await first.report({ 'cmi.location': '7', 'cmi.completion_status': 'incomplete' }, 'stays')
    first.atGoodbye((api) => {
      api.SetValue('cmi.exit', 'normal')
      api.Terminate('')
    })
    const second = openCourse(three, await first.leave())
    second.api().Initialize('')
    expect(second.api().GetValue('cmi.entry')).toBe('resume')
    expect(second.api().GetValue('cmi.location')).toBe('7')
  })

  test('at content that tells nothing has seen it, and goes on at the next', async () => {
    const assets = packageOf(
      activity(
        'root',
        flowing,
        ['a', 'b'].map((id) => activity(id, undefined, [], { kind: 'asset' })),
      ),
    )
    const first = openCourse(assets)
    expect(first.api()).toBeUndefined()
    const second = openCourse(assets, await first.leave())
    expect(second.shown()).toBe('b')
    expect(second.line('a')!.state).toBe('completed')
    const state = await second.leave()
    expect(state['package:completion']).toBe('completed')
    expect(openCourse(assets, state).shown()).toBe('b')
  })

  test('keeps the names of the contract and nothing that content may not write', async () => {
    const first = openCourse(three)
    await first.report({ ...passed, 'adl.nav.request': 'continue' }, 'stays')
    const names = Object.keys(await first.leave())
    for (const name of names) expect(name).toMatch(/^(?:\d+:cmi\.|package:[a-zA-Z][\w.-]{0,99}$)/)
    expect(names).not.toContain('0:cmi.learner_id')
  })
})

describe('content', () => {
  test('asks to go on, back and to a unit, and hears beforehand whether it may', async () => {
    const player = openCourse(three)
    player.api().Initialize('')
    const may = (request: string) => player.api().GetValue(`adl.nav.request_valid.${request}`)
    expect(['continue', 'previous', 'choice.{target=c}', 'choice.{target=x}', 'jump.{target=c}'].map(may)).toEqual([
      'true',
      'false',
      'true',
      'false',
      'true',
    ])
    await player.report({ 'adl.nav.request': '{target=c}choice' }, 'terminates')
    expect(player.shown()).toBe('c')
    await player.report({ 'adl.nav.request': 'previous' }, 'terminates')
    expect(player.shown()).toBe('b')
    await player.report({ 'adl.nav.request': '{target=a}jump' }, 'terminates')
    expect(player.shown()).toBe('a')
  })

  test('that ends by itself without asking anything is followed by what comes next, and at last by the end', async () => {
    const player = openCourse(three)
    for (const next of ['b', 'c']) {
      await player.report(passed, 'terminates')
      expect(player.shown()).toBe(next)
    }
    await player.report(passed, 'terminates')
    expect(player.ended()).toBe(1)
    expect(player.kept()).toMatchObject({ isFinal: true, state: { 'package:success': 'passed' } })
  })

  test('that asks for what cannot be is not left on a dead page', async () => {
    const player = openCourse(three)
    await player.report({ ...passed, 'adl.nav.request': '{target=nowhere}choice' }, 'terminates')
    expect(player.shown()).toBe('b')
    await player.report({ 'adl.nav.request': 'exit' }, 'terminates')
    expect(player.ended()).toBe(1)
  })

  test('that ends everything ends it, and that suspends everything can be gone on with', async () => {
    const player = openCourse(three)
    await player.report(passed, 'goOn')
    await player.report({ 'cmi.location': '4', 'adl.nav.request': 'suspendAll' }, 'terminates')
    expect(player.ended()).toBe(1)
    const second = openCourse(three, player.state())
    expect(second.shown()).toBe('b')
    second.api().Initialize('')
    expect(second.api().GetValue('cmi.location')).toBe('4')
    await second.report({ 'adl.nav.request': 'exitAll' }, 'terminates')
    expect(second.ended()).toBe(1)
    const third = openCourse(three, second.state())
    expect(third.shown()).toBe('a')
    third.api().Initialize('')
    expect(third.api().GetValue('cmi.entry')).toBe('ab-initio')
  })

  test('that ends twice, never ends, or speaks after its end does no harm to what follows', async () => {
    const player = openCourse(three)
    const old = player.api()
    await player.report(passed, 'goOn')
    expect(old.Terminate('')).toBe('false')
    expect(old.GetLastError()).toBe('113')
    expect(old.SetValue('cmi.success_status', 'failed')).toBe('false')
    expect(player.shown()).toBe('b')
    player.api().Initialize('')
    player.api().SetValue('cmi.success_status', 'passed')
    player.course.goOn()
    await player.settled()
    expect(player.shown()).toBe('c')
    expect(player.line('b')!.state).toBe('passed')
  })

  test('shares a store with other units, as far as the manifest lets it', async () => {
    const store = (read: boolean, write: boolean) => ({ data: [{ targetId: 'notes', read, write }] })
    const units = [activity('a', spoken, [], store(true, true)), activity('b', spoken, [], store(true, false))]
    const contents = packageOf(activity('root', flowing, [...units, activity('c', spoken, [], store(false, true))]))
    const player = openCourse(contents)
    await player.report({ 'adl.data.0.store': 'from a' }, 'goOn')
    const second = openCourse(contents, await player.leave())
    const api = second.api()
    api.Initialize('')
    expect(api.GetValue('adl.data._count')).toBe('1')
    expect(api.GetValue('adl.data.0.id')).toBe('notes')
    expect(api.GetValue('adl.data.0.store')).toBe('from a')
    expect(api.SetValue('adl.data.0.store', 'x')).toBe('false')
    expect(api.GetLastError()).toBe('404')
    await second.report({}, 'goOn')
    second.api().Initialize('')
    second.api().GetValue('adl.data.0.store')
    expect(second.api().GetLastError()).toBe('405')
  })

  test('hides what of the player it brings itself', async () => {
    const contents = packageOf(
      activity('root', flowing, [
        activity('a', spoken, [], { hidden: ['continue'] }),
        activity('b', spoken, [], { hidden: ['previous'] }),
      ]),
    )
    const player = openCourse(contents)
    expect(player.course.contents().mayGoOn).toBe(false)
    await player.report({ 'adl.nav.request': 'continue' }, 'terminates')
    expect(player.shown()).toBe('b')
    expect(player.course.contents().mayGoBack).toBe(false)
  })
})

test('a test whose parts are not to be seen looks as one unit, and is opened as one', async () => {
  const hidden = (id: string) => activity(id, spoken, [], { isVisible: false })
  const exam = activity('exam', flowing, [hidden('exam1'), hidden('exam2')])
  const player = openCourse(packageOf(activity('root', flowing, [activity('a', spoken), exam])))
  expect(player.course.contents().lines.map(({ id, isUnit }) => [id, isUnit])).toEqual([
    ['a', true],
    ['exam', true],
  ])
  await player.report({}, { open: 'exam' })
  expect(player.shown()).toBe('exam1')
  expect(player.line('exam')).toMatchObject({ isOpen: true, mayOpen: false })
  await player.report({}, 'goOn')
  expect(player.shown()).toBe('exam2')
})

test('a package in which nothing may be delivered is over at once', () => {
  const never = { preConditionRules: [{ conditions: [{ condition: 'always' }], action: 'disabled' }] }
  const player = openCourse(packageOf(activity('root', flowing, [activity('a', never)])))
  expect(player.shown()).toBeUndefined()
  expect(player.ended()).toBe(1)
})

test('a state that cannot be read begins anew', () => {
  for (const wrong of ['{', '[]', '"x"', '{"nodes":{"0":{"available":[9]}},"globals":{},"current":99}']) {
    const player = openCourse(three, { 'package:sequencing': wrong, 'package:data': '{' })
    expect(player.shown(), wrong).toBe('a')
  }
})

test('a package whose only activity is its root is played', async () => {
  const single: PackageContents = packageOf(activity('root', spoken))
  const player = openCourse(single)
  expect(player.shown()).toBe('root')
  expect(player.course.contents().lines).toHaveLength(1)
  await player.report({ ...passed, 'cmi.score.scaled': '1' }, 'terminates')
  expect(player.ended()).toBe(1)
  expect(player.state()).toMatchObject({ 'package:success': 'passed', 'package:score': '1', 'package:place': 'root' })
})
