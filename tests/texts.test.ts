import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { root } from '~/bin/lock.js'
import { parse, sourceFiles, visit } from './sources'

const textFiles = sourceFiles(['app/texts', 'modules']).filter((file) => /^app\/texts\/|\/texts\.ts$/.test(file))
const pages = sourceFiles(['app', 'modules'], /\.tsx$/).filter((file) => !/\.test\.tsx$/.test(file))

const sameInBoth = new Set(
  'account audio bbl bol cmi code contact crebo csv demo editor excel expert feedback filter hbo hub hubs industry info intake leerbank link logo masterclass maximum mbo minimum module modules nlqf online ontwikkelpaden pdf school scorm score sector smart start status stop student team teams technohub technohubs test tip type video vmbo website week workshop'.split(
    ' ',
  ),
)

const catalogues = textFiles.filter((file) => !file.endsWith('/bilingual.ts'))

describe.each(catalogues)('the texts of %s', async (file) => {
  const exported = Object.entries(await import(/* @vite-ignore */ pathToFileURL(join(root, file)).href))
  const pairs = exported.filter(([, value]) => isPair(value)) as [string, { nl: Texts; en: Texts }][]

  test.each(pairs)('%s: Dutch and English have the same keys, none empty', (_name, { nl, en }) => {
    expect(shapeOf(en)).toEqual(shapeOf(nl))
    expect(
      Object.entries(flat(nl))
        .concat(Object.entries(flat(en)))
        .filter(([, text]) => text === ''),
    ).toEqual([])
  })

  test.each(pairs)('%s: English is not left in Dutch', (_name, { nl, en }) => {
    const english = flat(en)
    const same = Object.entries(flat(nl)).filter(([key, text]) => text === english[key] && !isSameWord(text))
    expect(same).toEqual([])
  })
})

describe('Dutch', () => {
  test('stays within 20 words a sentence', () => {
    const long = textFiles
      .flatMap(dutchOf)
      .flatMap(sentencesOf)
      .filter((sentence) => sentence.split(/\s+/).length > 20)
    expect(long).toEqual([])
  })

  test('says je, never u', () => {
    expect(textFiles.flatMap(dutchOf).filter((text) => /\b(u|uw)\b/i.test(text))).toEqual([])
  })
})

test('a page has no text of its own: every text comes from a catalogue', () => {
  expect(pages.flatMap(literalsOf)).toEqual([])
})

type Texts = { [key: string]: unknown }

function isPair(value: unknown): value is { nl: Texts; en: Texts } {
  return typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'en,nl'
}

function flat(texts: Texts, path = ''): Record<string, unknown> {
  const entries = Object.entries(texts).map(([key, value]) =>
    typeof value === 'object' && value !== null ? flat(value as Texts, `${path}${key}.`) : { [path + key]: value },
  )
  return Object.assign({}, ...entries)
}

function shapeOf(texts: Texts) {
  return Object.fromEntries(
    Object.entries(flat(texts))
      .map(([key, value]) => [key, typeof value])
      .sort(),
  )
}

function isSameWord(text: unknown) {
  return typeof text !== 'string' || words(text).every((word) => word.length < 2 || sameInBoth.has(word))
}

function words(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

/** The Dutch strings of a text file, a value in a template as one word. */
function dutchOf(file: string) {
  const found: string[] = []
  visit(parse(file), (node) => {
    const named = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)
    if (!named || !/^(nl|.+Nl)$/.test(node.name.getText()) || !node.initializer) return
    visit(node.initializer, (inner) => {
      if (ts.isStringLiteralLike(inner)) found.push(inner.text)
      if (ts.isTemplateExpression(inner))
        found.push(inner.head.text + inner.templateSpans.map((span) => `X${span.literal.text}`).join(''))
    })
  })
  return found
}

function sentencesOf(text: string) {
  return text.split(/[.?!:;]\s+|\n/)
}

const readAttributes =
  /^(aria-label|aria-description|aria-roledescription|title|alt|placeholder|label|hint|caption|heading|text|error)$/

/** Words that a page shows without a catalogue: between tags, in what is read aloud, or as a plain string in braces. */
function literalsOf(file: string) {
  const found: string[] = []
  const see = (text: string) => /\p{L}/u.test(text) && found.push(`${file}: ${text.trim()}`)
  visit(parse(file), (node) => {
    if (ts.isJsxText(node)) see(node.text)
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) stringsOf(node.expression).forEach(see)
    if (ts.isJsxAttribute(node) && readAttributes.test(node.name.getText())) {
      if (node.initializer && ts.isStringLiteral(node.initializer)) see(node.initializer.text)
      if (node.initializer && ts.isJsxExpression(node.initializer)) stringsOf(node.initializer.expression).forEach(see)
    }
  })
  return found
}

function stringsOf(node: ts.Expression | undefined): string[] {
  if (!node) return []
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)]
  if (ts.isParenthesizedExpression(node)) return stringsOf(node.expression)
  if (ts.isConditionalExpression(node)) return [...stringsOf(node.whenTrue), ...stringsOf(node.whenFalse)]
  if (ts.isBinaryExpression(node)) return stringsOf(node.right)
  return []
}
