import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf, type DocumentNode } from '~/modules/blocks/document'
import { newBlockId } from '../newBlockId'
import { schema } from '../schema'
import { pageOf, paragraph } from '../testAuthoring.server'
import { textOf } from './likeness'
import { type Merge, mergePages } from './mergePages'
import type { PageText } from './pageSaver'
import { type Choice, resolveMerge } from './resolveMerge'

const page = (...content: DocumentNode[]): PageText => ({
  title: 'Titel',
  kind: 'lesson',
  document: pageOf(...content),
})
const text = (...lines: string[]) => page(...lines.map(paragraph))
const lines = ({ document }: PageText) => (document.content ?? []).map(textOf)
const merged = (base: PageText, mine: PageText, theirs: PageText) => resolveMerge(mergePages(base, mine, theirs), [])
const block = (question: string, id = newBlockId()): DocumentNode => ({
  type: 'block',
  attrs: { id, type: 'singleChoice', version: 1, content: { question, options: [] } },
})

describe('without a question', () => {
  test('neighbouring paragraphs that two people changed are both kept', () => {
    const base = text('De eerste regel.', 'De tweede regel.')
    const mine = text('De eerste regel, van mij.', 'De tweede regel.')
    const theirs = text('De eerste regel.', 'De tweede regel, van Bram.')
    expect(lines(merged(base, mine, theirs))).toEqual(['De eerste regel, van mij.', 'De tweede regel, van Bram.'])
  })

  test('lines that two people put in at one spot stand below each other', () => {
    const merge = mergePages(text('Begin.'), text('Begin.', 'Van mij.'), text('Begin.', 'Van Bram.'))
    expect(merge.places).toEqual([])
    expect(lines(resolveMerge(merge, []))).toEqual(['Begin.', 'Van Bram.', 'Van mij.'])
  })

  test('two people who begin on the same empty page overwrite nothing', () => {
    const merge = mergePages(page({ type: 'paragraph' }), text('Van mij.'), text('Van Bram.'))
    expect(merge.places).toEqual([])
    expect(lines(resolveMerge(merge, []))).toEqual(['Van Bram.', 'Van mij.'])
  })

  test('a line that is the beginning of another stands there once, unless it ends in half a word', () => {
    const lineBy = (mine: string, theirs: string) =>
      lines(merged(text('Begin.'), text('Begin.', mine), text('Begin.', theirs)))
    expect(lineBy('Let op', 'Let op de slang van de cel.')).toEqual(['Begin.', 'Let op de slang van de cel.'])
    expect(lineBy('Let op de sla', 'Let op de slang van de cel.')).toEqual([
      'Begin.',
      'Let op de slang van de cel.',
      'Let op de sla',
    ])
  })

  test('a question that one moved and the other changed is changed at its new place', () => {
    const [before, after] = [block('Wat is S?', 'vraag1'), block('Wat is de S?', 'vraag1')]
    const base = page(before, paragraph('Een.'), paragraph('Twee.'))
    const moved = page(paragraph('Een.'), paragraph('Twee.'), before)
    const result = merged(base, moved, page(after, paragraph('Een.'), paragraph('Twee.')))
    expect(result.document.content).toEqual([paragraph('Een.'), paragraph('Twee.'), after])
  })

  test('what one took away and the other left alone is gone', () => {
    expect(lines(merged(text('A b c.', 'D e f.'), text('D e f.'), text('A b c.', 'D e f.', 'G h i.')))).toEqual([
      'D e f.',
      'G h i.',
    ])
  })
})

describe('somebody is asked', () => {
  test('about one paragraph that two people changed, and about nothing else', () => {
    const base = text('Wis de storing.', 'Start de cel.')
    const merge = mergePages(
      base,
      text('Wis eerst de storing.', 'Start de cel.'),
      text('Wis nu de storing.', 'Start de cel.', 'Kijk.'),
    )
    expect(merge.places).toEqual([
      {
        of: 'text',
        base: [paragraph('Wis de storing.')],
        mine: [paragraph('Wis eerst de storing.')],
        theirs: [paragraph('Wis nu de storing.')],
      },
    ])
    const by = (choice: Choice) => lines(resolveMerge(merge, [choice]))
    expect(by('mine')).toEqual(['Wis eerst de storing.', 'Start de cel.', 'Kijk.'])
    expect(by('theirs')).toEqual(['Wis nu de storing.', 'Start de cel.', 'Kijk.'])
    expect(by('both')).toEqual(['Wis nu de storing.', 'Wis eerst de storing.', 'Start de cel.', 'Kijk.'])
  })

  test('when one took away what the other changed', () => {
    const merge = mergePages(text('Wis de storing.', 'Start.'), text('Start.'), text('Wis nu de storing.', 'Start.'))
    expect(merge.places).toMatchObject([{ mine: [], theirs: [paragraph('Wis nu de storing.')] }])
  })

  test('about a question that two people changed; with both, the second is a question of its own', () => {
    const base = page(block('Wat?', 'vraag1'))
    const merge = mergePages(base, page(block('Wat dan?', 'vraag1')), page(block('Wat nu?', 'vraag1')))
    expect(merge.places).toHaveLength(1)
    const ids = blocksOf(resolveMerge(merge, ['both']).document).map(({ id }) => id)
    expect(ids[0]).toBe('vraag1')
    expect(new Set(ids).size).toBe(2)
  })

  test('about a title that two people changed', () => {
    const base = text('A.')
    const merge = mergePages(base, { ...base, title: 'Mijn titel' }, { ...base, title: 'Brams titel' })
    expect(resolveMerge(merge, ['mine']).title).toBe('Mijn titel')
    expect(resolveMerge(merge, ['theirs']).title).toBe('Brams titel')
  })
})

type Edit = { what: 'add' | 'grow' | 'remove' | 'move' | 'split' | 'block' | 'question'; at: number; to: number }
const whats = ['add', 'grow', 'remove', 'move', 'split', 'block', 'question'] as const
const edits = fc.array(fc.record({ what: fc.constantFrom<Edit['what']>(...whats), at: fc.nat(30), to: fc.nat(30) }), {
  maxLength: 8,
})
const runs = process.env.LEERBANK_HARD ? 20_000 : 1000

test('whatever two or three people do, every sentence that came in is on the page or in a choice, and the page is whole', () => {
  const start = fc.array(fc.constantFrom('regel', 'vraag', 'leeg'), { minLength: 1, maxLength: 6 })
  const choice = fc.constantFrom<Choice>('mine', 'theirs', 'both')
  fc.assert(
    fc.property(
      start,
      fc.array(edits, { minLength: 2, maxLength: 3 }),
      fc.infiniteStream(choice),
      (kinds, people, choices) => {
        const base = page(...kinds.map(startNode))
        const versions = people.map((steps, person) => after(base, steps, `p${person}`))
        let current = versions[0]!
        const dropped: string[] = []
        for (const mine of versions.slice(1)) {
          const merge = mergePages(base, mine, current)
          const picked = merge.places.map(() => choices.next().value!)
          const result = resolveMerge(merge, picked)
          expectWhole(result)
          dropped.push(...notChosen(merge, picked))
          const here = sentences(result).concat(dropped)
          expect(mustStay(base, mine, current).filter((one) => !here.includes(one))).toEqual([])
          current = result
        }
      },
    ),
    { numRuns: runs },
  )
})

test('two who did the same have done it once', () => {
  fc.assert(
    fc.property(edits, (steps) => {
      const base = page(startNode('regel'), startNode('vraag'), startNode('leeg'), startNode('regel'))
      const mine = after(base, steps, 'p')
      const merge = mergePages(base, mine, mine)
      expect(merge.places).toEqual([])
      expect(resolveMerge(merge, [])).toEqual(mine)
    }),
    { numRuns: runs },
  )
})

test('where one did nothing, the other’s text is what there is', () => {
  fc.assert(
    fc.property(edits, fc.boolean(), (steps, isMine) => {
      const base = page(startNode('regel'), startNode('vraag'), startNode('leeg'), startNode('regel'))
      const changed = after(base, steps, 'p')
      const merge = isMine ? mergePages(base, changed, base) : mergePages(base, base, changed)
      expect(merge.places).toEqual([])
      expect(resolveMerge(merge, [])).toEqual(changed)
    }),
    { numRuns: runs },
  )
})

let number = 0

function startNode(kind: string): DocumentNode {
  number += 1
  if (kind === 'leeg') return { type: 'paragraph' }
  return kind === 'vraag' ? block(`Begin${number}?`) : paragraph(`Begin${number} van de cel. Loop${number} hem na.`)
}

/** A page after a person's edits; every sentence that comes in is one word that occurs nowhere else. */
function after(base: PageText, steps: Edit[], person: string): PageText {
  const nodes = [...(base.document.content ?? [])]
  for (const { what, at: anywhere, to: elsewhere } of steps) {
    const [at, to] = [anywhere % (nodes.length || 1), elsewhere % (nodes.length + 1)]
    const word = `${person}zin${number++}.`
    const node = nodes[at]
    const said = node?.content?.[0]?.text
    if (what === 'add') nodes.splice(to, 0, paragraph(word))
    if (what === 'block') nodes.splice(to, 0, block(word))
    if (what === 'grow' && node?.type === 'paragraph') nodes[at] = paragraph(`${said ?? ''} ${word}`.trim())
    if (what === 'question' && node?.type === 'block') nodes[at] = block(word, String(node.attrs?.id))
    if (what === 'remove') nodes.splice(at, 1)
    if (what === 'move' && node) nodes.splice(to % nodes.length, 0, ...nodes.splice(at, 1))
    if (what === 'split' && said?.includes(' '))
      nodes.splice(at, 1, ...said.split(/ (.*)/).filter(Boolean).map(paragraph))
  }
  return page(...(nodes.length > 0 ? nodes : [{ type: 'paragraph' }]))
}

/** What came in on either side, and what stood there already and was taken away by nobody. */
function mustStay(base: PageText, mine: PageText, theirs: PageText) {
  const [before, here, there] = [base, mine, theirs].map(sentences) as [string[], string[], string[]]
  const isTakenAway = (one: string) => before.includes(one) && !(here.includes(one) && there.includes(one))
  return [...here, ...there].filter((one) => !isTakenAway(one))
}

function sentences({ document }: PageText) {
  return (document.content ?? []).flatMap((node) => textOf(node).match(/(?:Begin|Loop)\d+|p\d?zin\d+\./g) ?? [])
}

function notChosen(merge: Merge, picked: Choice[]) {
  return merge.places.flatMap((place, at) => {
    if (picked[at] === 'both' || place.of === 'title') return []
    return sentences(page(...(picked[at] === 'mine' ? place.theirs : place.mine)))
  })
}

function expectWhole({ document }: PageText) {
  schema.nodeFromJSON(document).check()
  const ids = blocksOf(document).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
}
