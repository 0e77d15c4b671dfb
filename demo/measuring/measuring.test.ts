import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkDocument } from '~/modules/authoring/checkDocument.server'
import { isHarmlessSvg } from '~/modules/authoring/harmlessSvg.server'
import { problemsOfModule } from '~/modules/authoring/problems'
import { problemSentence } from '~/modules/authoring/texts'
import { blocksOf, imagesOf } from '~/modules/blocks/document'
import { fixtureModule } from '~/modules/learner/fixture.server'
import { drawings } from './drawings'
import { pages, settings, title } from './measuring'

const folder = 'demo/measuring/drawings'
const blocks = pages.flatMap(({ document }) => blocksOf(document))

test('it has eight lessons or more, a test that draws ten questions, and a bank of thirty', () => {
  const ofKind = (kind: string) => pages.filter((page) => page.kind === kind)
  expect(ofKind('lesson').length).toBeGreaterThanOrEqual(8)
  expect(ofKind('test')).toHaveLength(1)
  expect(blocksOf(ofKind('test')[0]!.document)).toMatchObject([{ type: 'draw', content: { count: 10 } }])
  expect(ofKind('bank').flatMap(({ document }) => blocksOf(document))).toHaveLength(30)
})

test('every page fits the schema, and nothing is missing that blocks publishing', () => {
  for (const page of pages) expect(checkDocument(page.document), page.title).toHaveProperty('document')
  const module = { ...fixtureModule(settings), title, pages: pages.map((page, n) => ({ ...page, id: `page${n}` })) }
  const problems = problemsOfModule(module, new Set(Object.keys(drawings)))
  const told = problems.filter(({ code }) => code !== 'pageHard').map((problem) => problemSentence(problem, 'nl'))
  expect(told).toEqual([])
})

test('no id of a question stands twice, and each asks about a goal', () => {
  const questions = blocks.filter(({ type }) => type !== 'draw')
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
  expect(questions.filter(({ goal }) => !goal).map(({ id }) => id)).toEqual([])
})

test('every drawing is shown once, is described, and is a harmless file of its own', () => {
  const shown = pages.flatMap(({ document }) => imagesOf(document)).map(({ mediaId }) => mediaId)
  expect(shown.toSorted()).toEqual(Object.keys(drawings).toSorted())
  expect(readdirSync(folder).toSorted()).toEqual(
    Object.keys(drawings)
      .map((name) => `${name}.svg`)
      .toSorted(),
  )
  for (const file of readdirSync(folder)) expect(isHarmlessSvg(readFileSync(`${folder}/${file}`)), file).toBe(true)
})
