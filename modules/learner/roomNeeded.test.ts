import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PageKind } from '~/db/tables'
import type { BlockInstance } from '~/modules/blocks/block'
import { blocks, openBlock } from '~/modules/blocks/blocks'
import { packIds } from '~/modules/blocks/option'
import { questionsOn } from './draw'
import { fixtureModule } from './fixture.server'
import { moduleData } from './moduleData'
import { type OpenModule, type OpenQuestion, openModule } from './openModule'
import { packState } from './packState'
import { roomNeeded, scorm12Room } from './roomNeeded'
import { checkAnswer, handIn, newState, seePage, showAnswer, startAgain, startClock } from './state'

/** Contents of every type, as releases have written them. */
const contents = readdirSync('modules/blocks/golden').flatMap((file) => {
  const [type, version] = file.split('.') as [keyof typeof blocks, string]
  const goldens = JSON.parse(readFileSync(join('modules/blocks/golden', file), 'utf8')) as { content: unknown }[]
  return goldens.map(({ content }) => ({ type, version: Number(version), content }))
})
const questions = contents.filter(({ type }) => blocks[type].question)

const asking = fc.record({ tries: fc.nat(3), showAnswer: fc.boolean(), confidence: fc.boolean() })
const question = fc.record({ of: fc.constantFrom(...questions), asking })
const page = fc.record({
  kind: fc.constantFrom<PageKind>('lesson', 'lesson', 'test', 'bank'),
  questions: fc.array(question, { minLength: 1, maxLength: 6 }),
  draws: fc.nat(4),
})

function moduleOf(pages: (typeof page extends fc.Arbitrary<infer Page> ? Page : never)[]): OpenModule {
  let made = 0
  const id = () => (made++).toString(36).padStart(6, 'x')
  const { pages: _, ...rest } = moduleData(fixtureModule({ testMinutes: 10 }))
  const blocksOf = ({ kind, questions, draws }: (typeof pages)[number]): BlockInstance[] => [
    ...questions.map(({ of, asking }) => ({ id: id(), ...of, asking })),
    ...(kind === 'test' ? [{ id: id(), type: 'draw', version: 1, content: { count: draws } }] : []),
  ]
  const written = pages.map((one, at) => ({ id: `page${at}`, title: 'P', kind: one.kind, blocks: blocksOf(one) }))
  return openModule({ ...rest, pages: written }, openBlock)
}

/** Whatever may stand in a kept answer: ids of a content, signs between them, and what somebody typed. */
const anything = fc.infiniteStream(
  fc.string({ unit: fc.constantFrom(...'abcdefgh0123456789:zIOARNB,mpé'), maxLength: 900 }),
)

/** An answer with all that the content has an id for, or whatever else it can read. */
function answerTo({ question, content }: OpenQuestion, packed: string) {
  const ids = [...JSON.stringify(content).matchAll(/"id":"(\w+)"/g)].map(([, id]) => id!)
  const tries = [packed, `${packIds(ids)}IOR${packed}`, packIds(ids), packIds(ids.toReversed()), 't', '55', '5:5']
  return tries.map((one) => question.unpack(content, one)).find((answer) => answer !== undefined)
}

test('for any module of any questions, no state that a learner can reach takes more room than was told', () => {
  const byType = new Set<string>()
  fc.assert(
    fc.property(fc.array(page, { minLength: 1, maxLength: 5 }), anything, fc.nat(40), (pages, packed, checks) => {
      const module = moduleOf(pages)
      const needed = roomNeeded(module)
      let state = newState()
      for (const here of module.pages) {
        state = seePage(state, here.id)
        for (let round = 0; round < (here.kind === 'test' ? 3 : 1); round++) {
          if (here.kind === 'test') state = startClock(startAgain(state, here), here, Date.now())
          for (const asked of questionsOn(here, state)) {
            const answer = answerTo(asked, packed.next().value)
            if (answer === undefined) continue
            byType.add(asked.type)
            for (let n = 0; n <= checks; n++)
              state = checkAnswer(state, asked, answer, asked.asking.confidence ? 2 : undefined)
            if (asked.asking.showAnswer) state = showAnswer(state, asked.id)
          }
          expect(packState(state).length).toBeLessThanOrEqual(needed)
          if (here.kind === 'test') state = handIn(state, here)
          expect(packState(state).length).toBeLessThanOrEqual(needed)
        }
      }
    }),
    { numRuns: 300 },
  )
  expect([...byType].sort()).toEqual([...new Set(questions.map(({ type }) => type))].sort())
})

test('a small module needs a small part of the room', () => {
  expect(roomNeeded(openModule(moduleData(fixtureModule()), openBlock))).toBeLessThan(scorm12Room / 20)
})
