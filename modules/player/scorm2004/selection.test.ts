import { describe, expect, test } from 'vitest'
import type { Sequencing } from '~/modules/packages/contents'
import { activity, failed, flowing, openCourse, packageOf } from './testCourse'

const spoken = { deliveryControls: { completionSetByContent: true, objectiveSetByContent: true } }

describe('random', () => {
  const selecting = (timing: 'once' | 'onEachNewAttempt'): Sequencing => ({
    ...flowing,
    randomizationControls: {
      selectionTiming: timing,
      selectCount: 2,
      randomizationTiming: timing,
      reorderChildren: true,
    },
  })
  const five = ['q1', 'q2', 'q3', 'q4', 'q5']
  const bank = (timing: 'once' | 'onEachNewAttempt', more: Sequencing = {}) =>
    packageOf(
      activity('root', flowing, [
        activity(
          'bank',
          { ...selecting(timing), ...more },
          five.map((id) => activity(id, spoken)),
        ),
      ]),
    )
  const drawn = (player: ReturnType<typeof openCourse>) =>
    player.course
      .contents()
      .lines.filter(({ isUnit }) => isUnit)
      .map(({ id }) => id)
  const seeded = (seed: number) => () => {
    seed = (seed * 16807) % 2147483647
    return seed / 2147483647
  }

  test('two of five are drawn, and stay the same when the visit is gone on with', async () => {
    const seen = new Set<string>()
    for (let seed = 1; seed < 30; seed += 1) {
      const first = openCourse(bank('once'), {}, seeded(seed))
      const two = drawn(first)
      seen.add(two.join())
      expect(two).toHaveLength(2)
      expect(first.shown()).toBe(two[0])
      const second = openCourse(bank('once'), await first.leave(), seeded(seed + 1000))
      expect(drawn(second)).toEqual(two)
      expect(second.shown()).toBe(two[0])
    }
    expect(seen.size).toBeGreaterThan(8)
  })

  test('each new attempt draws anew, looking ahead draws nothing', async () => {
    const again = bank('onEachNewAttempt', {
      postConditionRules: [{ conditions: [{ condition: 'satisfied', operator: 'not' }], action: 'retry' }],
    })
    const exits = (id: string) =>
      activity(id, {
        ...spoken,
        postConditionRules: [{ conditions: [{ condition: 'satisfied', operator: 'not' }], action: 'exitParent' }],
      })
    again.root.children[0]!.children = five.map(exits)
    again.root.children[0]!.scorm2004!.sequencing!.rollupRules = {
      rules: [
        { childActivitySet: 'any', conditions: [{ condition: 'satisfied', operator: 'not' }], action: 'notSatisfied' },
      ],
    }
    const player = openCourse(again, {}, seeded(3))
    const seen = new Set<string>()
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const two = drawn(player)
      expect(drawn(player)).toEqual(two)
      expect(player.shown()).toBe(two[0])
      seen.add(two.join())
      await player.report(failed, 'terminates')
    }
    expect(seen.size).toBeGreaterThan(4)
  })
})
