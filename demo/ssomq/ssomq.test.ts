import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkDocument } from '~/modules/authoring/checkDocument.server'
import { isHarmlessSvg } from '~/modules/authoring/harmlessSvg.server'
import type { BlockInstance, BlockText } from '~/modules/blocks/block'
import { openBlock } from '~/modules/blocks/blocks'
import { blocksOf, type DocumentNode, imagesOf, termIdsOf } from '~/modules/blocks/document'
import { problemsOf } from '~/modules/blocks/schemas'
import { drawings } from './drawings'
import { pages, settings } from './ssomq'
import * as figures from './valve'

const longestSentence = 20
const averageSentence = 10
const slowWordsPerMinute = 130
const questions = pages.flatMap(({ document }) => blocksOf(document))

describe('the SSOMQ module', () => {
  test('has at least nine lessons, then one test', () => {
    expect(pages.length).toBeGreaterThanOrEqual(10)
    expect(pages.map((page) => page.kind)).toEqual([...pages.slice(1).map(() => 'lesson'), 'test'])
  })

  test.each(pages.map((page) => [page.title, page] as const))('“%s” fits the schema of a page', (_, page) => {
    expect(checkDocument(page.document)).toHaveProperty('document')
  })

  test('asks six questions or more in the lessons and eight or more in the test, of six types', () => {
    const inTest = blocksOf(pages.at(-1)!.document).length
    expect(inTest).toBeGreaterThanOrEqual(8)
    expect(questions.length - inTest).toBeGreaterThanOrEqual(6)
    expect([...new Set(questions.map((question) => question.type))].sort()).toEqual([
      'checklist',
      'faultFinding',
      'multipleChoice',
      'order',
      'processChain',
      'singleChoice',
    ])
  })

  test('has complete questions: a right answer, and feedback to every option', () => {
    for (const question of questions) expect(problemsOf(question, 'publishing'), question.id).toEqual([])
    const feedback = questions.flatMap(textsIn).filter(isFeedback)
    expect(feedback.length).toBeGreaterThan(questions.length)
    expect(feedback.filter(({ text }) => text.split(' ').length < 5)).toEqual([])
  })

  test('explains every term that is marked, and marks every term of its glossary', () => {
    const marked = new Set(pages.flatMap(({ document }) => termIdsOf(document)))
    expect([...marked].sort()).toEqual(settings.terms.map(({ id }) => id).sort())
  })

  test('never uses a block id twice', () => {
    expect(new Set(questions.map((question) => question.id)).size).toBe(questions.length)
  })

  test('shows every drawing once, each with a text for who cannot see it and a caption', () => {
    const shown = pages.flatMap(({ document }) => imagesOf(document))
    expect(shown.map((image) => image.mediaId).sort()).toEqual(Object.keys(drawings).sort())
    for (const image of shown) {
      expect(image.alt.length).toBeGreaterThan(40)
      expect(image.caption.length).toBeGreaterThan(10)
    }
  })

  test('has a harmless file for every drawing, no wider than a phone can show legibly', () => {
    const files = readdirSync('demo/ssomq/drawings')
    expect(files.sort()).toEqual(
      Object.keys(drawings)
        .map((name) => `${name}.svg`)
        .sort(),
    )
    for (const file of files) {
      const bytes = readFileSync(`demo/ssomq/drawings/${file}`)
      expect(isHarmlessSvg(bytes), file).toBe(true)
      expect(bytes.toString(), file).toContain('viewBox="0 0 360 ')
      const sizes = [...bytes.toString().matchAll(/font-size="(\d+)"/g)].map((found) => Number(found[1]))
      expect(Math.min(...sizes), file).toBeGreaterThanOrEqual(13)
    }
  })
})

describe('its Dutch', () => {
  test.each(pages.map((page) => [page.title, page] as const))('“%s” keeps its sentences short', (_, page) => {
    const lengths = sentencesOf(page.document).map((sentence) => ({ sentence, words: wordsIn(sentence) }))
    expect(lengths.filter(({ words }) => words > longestSentence)).toEqual([])
    expect(lengths.reduce((sum, { words }) => sum + words, 0) / lengths.length).toBeLessThanOrEqual(averageSentence)
  })

  test.each(pages.slice(0, -1).map((page) => [page.title, page] as const))(
    '“%s” is read in five minutes',
    (_, page) => {
      expect(sentencesOf(page.document, { withFeedback: false }).reduce((sum, s) => sum + wordsIn(s), 0)).toBeLessThan(
        5 * slowWordsPerMinute,
      )
    },
  )
})

describe('the figures of the valve', () => {
  const { valve, made, rejectedFirst, rejectedLater } = figures

  test('add up', () => {
    expect(figures.taktSeconds).toBe(18)
    expect(figures.assemblySeconds).toBe(15)
    expect(figures.testSeconds).toBe(14)
    expect(figures.cycleSeconds).toBe(figures.assemblySeconds)
    expect(figures.runningSeconds + (valve.workedSeconds * valve.stoppedPercent) / 100).toBe(valve.workedSeconds)
    expect([made, rejectedFirst, made - rejectedFirst, rejectedLater]).toEqual([1620, 81, 1539, 27])
    expect(made - rejectedFirst).toBeGreaterThan(valve.needed)
    expect(figures.afterStops(20) / figures.cycleSeconds).toBeLessThan(valve.needed)
    expect(valve.handSeconds / 2).toBe(figures.taktSeconds)
  })

  test('come back in the feeding trial: the cones on their heads are the rejects of the first week', () => {
    expect((valve.fed - valve.fedRight.kegel) * valve.rejectedOneInFirst).toBe(valve.fed)
    expect(figures.trayMinutes).toBe(50)
  })

  test('are the same in the drawing', () => {
    const drawing = readFileSync('demo/ssomq/drawings/tijdlijn.svg', 'utf8')
    for (const words of ['monteren: 15 s', 'testen: 14 s', '18 s']) expect(drawing).toContain(words)
  })
})

function textsIn(block: BlockInstance): BlockText[] {
  const { block: kind, content } = openBlock(block)!
  // What a device earns in one step only is said where it differs from what is said of it everywhere.
  return kind.texts(content).filter(({ path, text }) => text !== '' || !path.includes('.places.'))
}

function isFeedback({ path }: BlockText) {
  return /feedback/i.test(path)
}

function sentencesOf(document: DocumentNode, { withFeedback = true } = {}): string[] {
  return textsOf(document, withFeedback)
    .flatMap((text) => text.split(/(?<=[.?!:;])\s+/))
    .filter((sentence) => /\p{L}/u.test(sentence))
}

function textsOf(node: DocumentNode, withFeedback: boolean): string[] {
  if (node.type === 'block')
    return textsIn(node.attrs as BlockInstance)
      .filter((one) => withFeedback || !isFeedback(one))
      .map(({ text }) => text)
  if (node.type === 'image') return [String(node.attrs?.caption)]
  const isText = node.content?.every((child) => child.type === 'text')
  if (isText) return [node.content!.map((child) => child.text).join('')]
  return (node.content ?? []).flatMap((child) => textsOf(child, withFeedback))
}

function wordsIn(sentence: string) {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length
}
