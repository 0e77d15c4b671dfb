import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocks } from '~/modules/blocks/blocks'
import type { DocumentNode } from '~/modules/blocks/document'
import { paragraph } from '../testAuthoring.server'
import { type Difference, documentDifferences, type Inside } from './documentDifferences'
import { joinText, type Piece } from './wordPieces'

const hard = Boolean(process.env.LEERBANK_HARD)
const doc = (...content: DocumentNode[]): DocumentNode => ({ type: 'doc', content })
const between = (before: DocumentNode[], after: DocumentNode[]) => documentDifferences(doc(...before), doc(...after))
const kinds = (differences: Difference[]) => differences.map(({ is }) => is)
const spoken = (pieces: Piece[]) =>
  pieces.map(({ is, nodes }) => {
    const text = nodes.map((node) => node.text ?? '/').join('')
    return is === 'kept' ? text : `${is === 'added' ? '+' : '-'}${text}`
  })
const option = (id: string, text: string, isRight = false) => ({ id, text, isRight, feedback: '' })
const question = (id: string, ...options: ReturnType<typeof option>[]): DocumentNode => ({
  type: 'block',
  attrs: {
    id,
    type: 'singleChoice',
    version: 1,
    content: { question: 'Wat is S?', options, optionsMade: 9, shuffle: true },
  },
})

describe('in a text', () => {
  test('a word that was replaced is one that went and one that came', () => {
    const [one] = between([paragraph('Druk op de rode knop.')], [paragraph('Druk op de groene knop.')])
    expect(spoken(insideText(one!))).toEqual(['Druk op de ', '-rode', '+groene', ' knop.'])
  })

  test('two neighbouring words that were replaced read as one change', () => {
    const [one] = between(
      [paragraph('Loop eerst de oude cel na, en start dan.')],
      [paragraph('Loop eerst een nieuwe cel na, en start dan.')],
    )
    expect(spoken(insideText(one!))).toEqual(['Loop eerst ', '-de oude', '+een nieuwe', ' cel na, en start dan.'])
  })

  test('a word that was made bold is told', () => {
    const bold: DocumentNode = { type: 'text', text: 'nooit', marks: [{ type: 'bold' }] }
    const after: DocumentNode = { type: 'paragraph', content: [{ type: 'text', text: 'Reik ' }, bold] }
    const [one] = between([paragraph('Reik nooit')], [after])
    expect(insideText(one!)).toEqual([
      { is: 'kept', nodes: [{ type: 'text', text: 'Reik ' }] },
      { is: 'removed', nodes: [{ type: 'text', text: 'nooit' }] },
      { is: 'added', nodes: [bold] },
    ])
  })
})

describe('on a page', () => {
  const [a, b, c, d] = ['De cel is veilig.', 'Kijk om je heen.', 'Start de robot.', 'Schrijf de tijd op.'].map(
    paragraph,
  )

  test('what is the same is kept, what came and went is told', () => {
    expect(kinds(between([a!, b!, c!], [a!, c!, d!]))).toEqual(['kept', 'removed', 'kept', 'added'])
  })

  test('of two like paragraphs the one that was not touched stays itself', () => {
    const first = paragraph('Stap 1: druk op de groene knop')
    const second = paragraph('Stap 2: druk op de groene knop')
    expect(kinds(between([second], [first, second]))).toEqual(['added', 'kept'])
  })

  test('what moved is told in both places, and a question that changed on the way shows what changed', () => {
    expect(kinds(between([a!, b!, c!, d!], [d!, a!, b!, c!]))).toEqual([
      'movedHere',
      'kept',
      'kept',
      'kept',
      'movedAway',
    ])
    const differences = between(
      [question('vraag1', option('a', 'Sorteren')), a!, b!],
      [a!, b!, question('vraag1', option('a', 'Singuleren'))],
    )
    expect(kinds(differences)).toEqual(['movedAway', 'kept', 'kept', 'movedHere'])
    expect(differences[3]).toMatchObject({ inside: { in: 'fields' } })
  })

  test('what moved across paragraphs that changed leaves those where they are', () => {
    const [start, safety] = [paragraph('Een cobot werkt naast je.'), paragraph('Werk pas als het mag.')]
    const [old, young] = [paragraph('Hij stopt bij een botsing.'), paragraph('Hij stopt meteen bij een botsing.')]
    const [less, more] = [paragraph('Hoe snel beweegt hij dan?'), paragraph('Hoe snel beweegt hij dan nog?')]
    const differences = between([start, old, less, safety], [start, safety, young, more])
    expect(kinds(differences)).toEqual(['kept', 'movedHere', 'changed', 'changed', 'movedAway'])
  })

  test('a line that became a heading is the same line', () => {
    const heading: DocumentNode = { ...a!, type: 'heading', attrs: { level: 2 } }
    expect(kinds(between([a!, b!], [heading, b!]))).toEqual(['changed', 'kept'])
  })

  test('a page of which nothing is left is removed and added as a whole', () => {
    expect(kinds(between([a!, b!], [paragraph('Iets heel anders'), d!]))).toEqual([
      'removed',
      'removed',
      'added',
      'added',
    ])
  })
})

describe('in a question', () => {
  test('an answer is known by its id, so taking one away does not change the others', () => {
    const [one] = between(
      [question('vraag1', option('a', 'Sorteren', true), option('b', 'Stapelen'))],
      [question('vraag1', option('b', 'Stapelen', true))],
    )
    const fields = insideFields(one!).filter(({ before, after }) => before !== after)
    expect(fields.map(({ path, before, after }) => [path, before, after])).toEqual([
      ['options.0.isRight', false, true],
      ['options.0.id', 'a', undefined],
      ['options.0.text', 'Sorteren', undefined],
      ['options.0.isRight', true, undefined],
      ['options.0.feedback', '', undefined],
    ])
  })

  test('answers that changed places say where they stood', () => {
    const [x, y] = [option('a', 'Sorteren'), option('b', 'Stapelen')]
    const [one] = between([question('vraag1', x, y)], [question('vraag1', y, x)])
    const moved = insideFields(one!).filter(({ path }) => path.endsWith('text'))
    expect(moved.map(({ path, pathBefore }) => [path, pathBefore])).toEqual([
      ['options.0.text', 'options.1.text'],
      ['options.1.text', 'options.0.text'],
    ])
  })
})

const word = fc.constantFrom('de', 'robot', 'start', 'veilig', ',', 'knop', ' ', 'cel', '\u{1f916}', 'één')
const text: fc.Arbitrary<DocumentNode> = fc.record(
  {
    type: fc.constant('text'),
    text: fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => all.join(' ')),
    marks: fc.constantFrom([{ type: 'bold' }], [{ type: 'link', attrs: { href: 'https://a.nl' } }]),
  },
  { requiredKeys: ['type', 'text'] },
)
const inline = fc
  .array(fc.oneof({ weight: 4, arbitrary: text }, fc.constant({ type: 'hardBreak' })), { minLength: 1, maxLength: 4 })
  .map(joinText)
const line = fc.oneof(
  fc.record({ type: fc.constant('paragraph'), content: inline }),
  fc.constant<DocumentNode>({ type: 'paragraph' }),
)
const block = fc
  .tuple(fc.constantFrom('aaaa', 'bbbb', 'cccc', 'dddd'), fc.constantFrom(...Object.values(blocks)), fc.boolean())
  .map(([id, { type, version, empty }, isNewer]) => {
    const content = { ...empty(), question: isNewer ? 'Nieuw?' : 'Oud?' }
    return { type: 'block', attrs: { id, type: isNewer ? 'later' : type, version, content } }
  })
const wrap = (type: string, inner: fc.Arbitrary<DocumentNode>) =>
  fc.record({ type: fc.constant(type), content: fc.array(inner, { minLength: 1, maxLength: 3 }) })
const table = wrap('table', wrap('tableRow', wrap('tableCell', line)))
const node = fc.oneof(line, line, block, table, wrap('bulletList', wrap('listItem', line)), wrap('callout', line))
const nodes = fc.array(node, { maxLength: 12 })
// Two documents of which one came from the other, as in life: some of the old stays, some of it elsewhere.
const pair = fc.tuple(nodes, nodes, fc.array(fc.nat(), { maxLength: 12 })).map(([before, fresh, places]) => {
  const after = [...before]
  for (const [index, place] of places.entries())
    if (place % 3 === 0) after.splice(place % (after.length + 1), 1)
    else
      after.splice(
        place % (after.length + 1),
        place % 2,
        ...[fresh[index] ?? before[place % before.length]].flatMap((one) => one ?? []),
      )
  return [before, after] as const
})

test('whatever changed: the differences, applied to the older page, give the newer one', () => {
  fc.assert(
    fc.property(pair, ([before, after]) => {
      const differences = documentDifferences(doc(...before), doc(...after))
      expect(olderOf(differences)).toEqual(before)
      expect(newerOf(differences)).toEqual(after)
    }),
    { numRuns: hard ? 5000 : 500 },
  )
})

test('a page of 2,000 paragraphs that was written anew takes less than a second of work to compare', () => {
  const many = (name: string) => Array.from({ length: 2000 }, (_, place) => paragraph(`${name} ${place} van de robot`))
  const start = process.cpuUsage()
  const differences = between(many('oud'), many('nieuw'))
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000)
  expect(newerOf(differences)).toHaveLength(2000)
})

function newerOf(differences: Difference[]): DocumentNode[] {
  return differences.flatMap((difference) => {
    if (difference.is === 'removed' || difference.is === 'movedAway') return []
    if (!('before' in difference)) return [difference.node]
    return [difference.inside ? rebuilt(difference.before, difference.node, difference.inside) : difference.before]
  })
}

function olderOf(differences: Difference[]): DocumentNode[] {
  return differences.flatMap((difference) => {
    if (difference.is === 'added' || difference.is === 'movedHere') return []
    return ['before' in difference ? difference.before : difference.node]
  })
}

// Only the frame (type and attributes) is taken from the newer node: what is inside must come from the differences.
function rebuilt(before: DocumentNode, { content, ...frame }: DocumentNode, inside: Inside): DocumentNode {
  if (inside.in === 'text') {
    const gone = joinText(inside.pieces.flatMap(({ is, nodes }) => (is === 'added' ? [] : nodes)))
    expect(gone).toEqual(before.content ?? [])
    const made = joinText(inside.pieces.flatMap(({ is, nodes }) => (is === 'removed' ? [] : nodes)))
    return made.length > 0 || content ? { ...frame, content: made } : frame
  }
  if (inside.in === 'nodes') return { ...frame, content: newerOf(inside.differences) }
  return content ? { ...frame, content } : frame
}

function insideText(difference: Difference) {
  if (difference.is !== 'changed' || difference.inside.in !== 'text') throw new Error(`not in a text: ${difference.is}`)
  return difference.inside.pieces
}

function insideFields(difference: Difference) {
  if (difference.is !== 'changed' || difference.inside.in !== 'fields') throw new Error(`no fields: ${difference.is}`)
  return difference.inside.fields
}
