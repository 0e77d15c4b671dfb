import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { blockOf, blocks, isBlockType, openBlock } from './blocks'
import { learnerViewOf } from './learnerViews'
import type { MediaFiles } from './media/media'
import { problemsOf } from './schemas'

/**
 * Documents as each version of each block wrote them, in `golden/<type>.<version>.json`. A module that was written years
 * ago has such blocks in it, and answers that are packed as they were: what stands in these files is never edited after
 * a release. A new type, or a new version of one, joins with a file of its own.
 */
type Golden = {
  content: unknown
  /** What it shows, by media id. */
  files?: MediaFiles
  /** The lines of its author that a learner reads before there is an answer, in this order. */
  reads: string[]
  /** What a learner can use, by element, in this order. */
  holds: string[]
  answers?: { packed: string; score: number; response: unknown; correct: unknown[]; says: string[] }[]
}

const folder = join(import.meta.dirname, 'golden')
const versions = Object.keys(blocks)
  .filter(isBlockType)
  .flatMap((type) => Array.from({ length: blocks[type].version }, (_, before) => ({ type, version: before + 1 })))
const nameOf = ({ type, version }: (typeof versions)[number]) => `${type}.${version}.json`

test('every version of every block has golden documents, and nothing else is among them', () => {
  expect(readdirSync(folder).toSorted()).toEqual(versions.map(nameOf).toSorted())
})

describe.each(versions)('$type of version $version', (one) => {
  const path = join(folder, nameOf(one))
  const documents: Golden[] = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []

  test('has documents', () => expect(documents.length).toBeGreaterThan(0))

  test.each(documents)('still upgrades and validates: $reads.0', ({ content }) => {
    const instance = { id: 'golden', ...one, content }
    const opened = openBlock(instance)!
    expect(problemsOf(instance, 'saving')).toEqual([])
    expect(problemsOf(instance, 'publishing')).toEqual([])
    const { version, upgrade } = blockOf(one.type)!
    expect(upgrade(opened.content, version), 'what is of today stays as it is').toEqual(opened.content)
  })

  test.each(documents)('still shows what it showed: $reads.0', ({ content, files = {}, reads, holds }) => {
    const { block, content: today } = openBlock({ id: 'golden', ...one, content })!
    expect(block.media?.(today) ?? []).toEqual(Object.keys(files))
    const View = learnerViewOf(one.type)
    const props = {
      id: 'golden',
      content: today,
      seed: 'golden',
      round: 0,
      media: files,
      answer: undefined,
      onAnswer: () => {},
    }
    const shown = parseFragment(renderToStaticMarkup(<View {...props} language="nl" stage="static" />))
    const ofAuthor = new Set(block.texts(today).flatMap(({ text }) => linesOf(text)))
    expect(wordsIn(shown).filter((words) => ofAuthor.has(words))).toEqual(reads)
    expect(controlsIn(shown)).toEqual(holds)
  })

  test.each(documents)('still reads and judges its answers: $reads.0', ({ content, answers = [] }) => {
    const { question } = blockOf(one.type)!
    const { content: today } = openBlock({ id: 'golden', ...one, content })!
    expect(answers.length > 0, 'a question has answers').toBe(question !== undefined)
    for (const { packed, score, response, correct, says } of answers) {
      const answer = question!.unpack(today, packed)
      expect(answer, packed).toBeDefined()
      expect(question!.pack(answer)).toBe(packed)
      expect(question!.score(today, answer)).toBeCloseTo(score)
      expect(question!.interaction(today, answer)).toMatchObject({ response, correct })
      expect(question!.feedback(today, answer).map(({ text }) => text)).toEqual(says)
    }
  })
})

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment

function linesOf(text: string) {
  return text.split(/\n+/).filter((line) => line.trim() !== '')
}

/** Every stretch of text by itself, so that our own words do not count among the author's. */
function wordsIn(node: Node): string[] {
  if (node.nodeName === '#text') return [(node as DefaultTreeAdapterTypes.TextNode).value.trim()]
  return 'childNodes' in node ? node.childNodes.flatMap(wordsIn) : []
}

const told = ['type', 'value', 'src', 'href', 'srclang', 'download']
const used = ['input', 'select', 'textarea', 'button', 'a', 'audio', 'video', 'source', 'track', 'img', 'summary']

function controlsIn(node: Node): string[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(controlsIn) : []
  if (!used.includes(node.nodeName)) return inside
  const { attrs } = node as DefaultTreeAdapterTypes.Element
  const facts = told.flatMap((name) => attrs.filter((one) => one.name === name).map(({ value }) => value))
  return [[node.nodeName, ...facts].join(' '), ...inside]
}
