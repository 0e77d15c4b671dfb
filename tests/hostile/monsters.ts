import type { DocumentProblem } from '~/modules/authoring/checkDocument.server'
import { p } from '~/modules/authoring/writing'
import { multipleChoice } from '~/modules/blocks/multipleChoice/multipleChoice'
import { block, doc, type Json, linked, para } from './documents'
import { addresses, nastyTexts, numbers } from './strings'

const deep = (depth: number, type = 'callout') => {
  let inner: unknown = p('diep')
  for (let level = 0; level < depth; level++) inner = { type, content: [inner] }
  return doc(inner)
}
const deepList = (depth: number) => {
  let inner: unknown = p('diep')
  for (let level = 0; level < depth; level++)
    inner = { type: 'bulletList', content: [{ type: 'listItem', content: [p('x'), inner] }] }
  return doc(inner)
}
const deepContent = (depth: number) => {
  let inner: unknown = 'diep'
  for (let level = 0; level < depth; level++) inner = { inner }
  return doc(block('abcd', 'hologram', inner))
}
const cell = (attrs: Json) => ({ type: 'tableCell', attrs, content: [p('c')] })
const wide = (cells: number, attrs: Json = {}) =>
  doc({ type: 'table', content: [{ type: 'tableRow', content: Array.from({ length: cells }, () => cell(attrs)) }] })
const many = (count: number, made: (index: number) => unknown) =>
  doc(...Array.from({ length: count }, (_, index) => made(index)))

/** Documents that are too large, too deep or too wide for a page, or nearly so: what they are, and what becomes of them. */
export const monsters: [name: string, answer: DocumentProblem | 'kept', document: unknown][] = [
  ['callouts 50,000 deep', 'tooDeep', deep(50_000)],
  ['lists 12 deep', 'kept', deepList(12)],
  ['lists 13 to 16 deep', 'tooDeep', doc(...[13, 14, 15, 16].flatMap((depth) => deepList(depth).content as unknown[]))],
  ['lists 5000 deep', 'tooDeep', deepList(5000)],
  ['content 40 deep', 'kept', deepContent(40)],
  ['content 90 deep', 'kept', deepContent(90)],
  ['content 3000 deep', 'unknown', deepContent(3000)],
  ['content 100,000 deep', 'unknown', deepContent(100_000)],
  ['50 columns', 'kept', wide(50)],
  ['51 columns', 'tooWide', wide(51)],
  ['3000 columns', 'tooWide', wide(3000)],
  ['200 cells of 50 columns', 'tooWide', wide(200, { colspan: 50, rowspan: 200 })],
  ['12,000 paragraphs', 'tooLong', many(12_000, () => p('x'))],
  ['9000 paragraphs', 'tooLong', many(9000, () => p('x'))],
  ['12,000 line ends', 'tooLong', doc(para(...Array.from({ length: 12_000 }, () => ({ type: 'hardBreak' }))))],
  ['2000 questions', 'tooLong', many(2000, (index) => block(`blok${index}`, 'singleChoice', multipleChoice.empty()))],
  ['a text of 5 MB', 'tooLong', doc(p('x'.repeat(5_000_000)))],
  ['a page of 5 MB', 'tooLong', many(50_000, () => p('robot '.repeat(16).trim()))],
  ['an attribute of 5 MB', 'tooLong', doc(block('abcd', 'hologram', { text: 'x'.repeat(5_000_000) }))],
  ['a text of 400 kB', 'kept', doc(p('x'.repeat(400_000)))],
  ['words of 400 kB', 'kept', doc(p('robot '.repeat(66_000)))],
  ['a sentence without an end', 'kept', doc(p(`${'de robot die '.repeat(20_000)}stopt`))],
  ['3000 links', 'kept', many(1500, (index) => para(linked(`https://a.nl/${index}`), linked(`https://b.nl/${index}`)))],
  [
    '5000 bold letters',
    'kept',
    doc(
      para(
        ...Array.from({ length: 2500 }, (_, index) => ({
          type: 'text',
          text: 'x',
          marks: index % 2 ? [{ type: 'bold' }] : [],
        })),
      ),
    ),
  ],
  ['every nasty text', 'kept', doc(...nastyTexts.filter(Boolean).map((text) => para({ type: 'text', text })))],
  ['every nasty address', 'unknown', doc(...addresses.map((href) => para(linked(href))))],
  [
    'every number as a span',
    'unknown',
    doc(
      ...numbers.map((value) => ({
        type: 'table',
        content: [{ type: 'tableRow', content: [cell({ colspan: value, rowspan: value })] }],
      })),
    ),
  ],
  ['nothing', 'unknown', null],
  ['a bare text', 'unknown', 'doc'],
  ['a list', 'unknown', [doc(p('x'))]],
]
