import { describe, expect, test } from 'vitest'
import * as writing from '~/demo/ssomq/ssomq'
import type { DocumentNode } from '~/modules/blocks/document'
import programs from '~/modules/blocks/golden/gcode.1.json'
import { type Passage, passagesOf } from '../passages'
import { renderPage } from '../renderPage.server'
import { schema } from '../schema'
import { levelOf, measureText } from './measure'
import { measureModule, measurePage, worstFirst } from './measurePage'
import { targetLevels } from './reading'
import { longest } from './rules/long'

const none = new Set<string>()
const aim = { target: 'B1', explained: none } as const

const texts = {
  A2: `Zet eerst de machine stil. Druk op de rode knop. Wacht tot de spil niet meer draait. Nu mag de deur open. Haal het
    werkstuk uit de klem. Veeg de spanen weg met een borstel. Doe dat nooit met je hand. Spanen zijn scherp.`,
  B1: `Voordat je gaat meten, maak je de schuifmaat en het werkstuk schoon. Een beetje vuil geeft al een verkeerde maat.
    Schuif de bekken rustig tegen het werkstuk en lees de maat recht van voren af. Kijk je schuin, dan lijkt de streep op een
    andere plek te staan. Schrijf de maat meteen op, want na drie metingen weet je de eerste niet meer.`,
  B2: `De snijsnelheid wordt bepaald door het materiaal van het werkstuk en door het gereedschap dat je gebruikt. Bij hardere
    materialen moet de snelheid omlaag, omdat de beitel anders door de warmte snel wordt aangetast en het oppervlak ruw wordt. Een te
    lage snelheid is ook niet goed, want dan ontstaat er een opbouw van materiaal op de snijkant die de maat beïnvloedt.`,
  C1: `Teneinde de reproduceerbaarheid van de metingen te waarborgen, dient voorafgaand aan iedere serie door de verantwoordelijke
    medewerker een verificatie van het instrument te worden verricht, waarbij de geconstateerde afwijkingen conform de vigerende
    procedure worden geregistreerd. Indien significante discrepanties worden vastgesteld, vindt in samenspraak met de
    kwaliteitsfunctionaris herkalibratie plaats alvorens de werkzaamheden kunnen worden gecontinueerd.`,
}

describe('the level of a text', () => {
  test.each(Object.entries(texts))('is %s for a text that was written for it', (level, text) => {
    expect(measurePage([sentence(text)], aim).level).toBe(level)
  })

  test.each(targetLevels)('%s ends for plain words where the rule on long sentences begins', (target) => {
    const plain = (words: number) =>
      measureText(Array(words).fill('deur').join(' '), 'sentence', { target, explained: none })
    expect(plain(longest[target])[0]).toMatchObject({ level: target, findings: [] })
    expect(plain(longest[target] + 1)[0]!.level).not.toBe(target)
    expect(plain(longest[target] + 1)[0]!.findings.map(({ rule }) => rule)).toEqual(['long'])
  })

  test('does not hang on one hard sentence among many easy ones, nor is it saved by easy ones among hard ones', () => {
    const [easy, hard] = [sentence(texts.A2), sentence(texts.C1.split('.')[0]!)]
    expect(measurePage([...Array(6).fill(easy), hard], aim).level).toBe('A2')
    expect(measurePage([easy, hard, hard], aim).level).toBe('C1')
  })

  test('is the same whatever is aimed at', () => {
    const levels = targetLevels.map((target) => measurePage([sentence(texts.B2)], { target, explained: none }).points)
    expect(new Set(levels).size).toBe(1)
  })

  test('is absent where there is nothing to read', () => {
    expect(measurePage([], aim)).toMatchObject({ level: undefined, points: undefined, words: 0 })
    expect(measurePage([{ ...sentence('Veilig werken'), kind: 'label' }], aim).level).toBeUndefined()
  })

  test('orders the worst sentences first', () => {
    const page = measurePage([sentence(texts.A2), sentence(texts.C1), sentence(texts.B2)], aim)
    const points = worstFirst(page.sentences).map((one) => one.points)
    expect(points).toEqual([...points].sort((one, other) => other - one))
    expect(levelOf(points[0]!)).toBe('C1')
  })
})

describe('a term of the trade', () => {
  const use = sentence('De PLC stuurt de klep aan.')
  const explanation = sentence('Een PLC is een kleine computer die een machine aanstuurt.')
  const jargonOf = (passages: Passage[], explained = none) =>
    measurePage(passages, { target: 'B1', explained }).sentences.flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule === 'jargon').map(({ words }) => words),
    )

  test('is told when it is explained nowhere', () => expect(jargonOf([use])).toEqual(['PLC']))
  test('is not told when its page explains it', () => expect(jargonOf([use, explanation])).toEqual([]))
  test('is not told when it is in the glossary', () => expect(jargonOf([use], new Set(['plc']))).toEqual([]))

  test.each([
    'Singuleren betekent: één voor één aanbieden.',
    'Dat heet singuleren.',
    'We noemen dat singuleren.',
    'Eén voor één aanbieden (singuleren) gaat vaak mis.',
    'Singuleren: uit een berg onderdelen komt steeds één los deel.',
  ])('is explained by "%s"', (text) => expect(jargonOf([sentence(text)])).toEqual([]))

  test('is explained for the pages that come after, not for those before', () => {
    const pages = [
      { id: 'early', passages: [use] },
      { id: 'middle', passages: [explanation] },
      { id: 'late', passages: [use] },
    ]
    const { early, late } = measureModule(pages, aim).pages
    expect(early!.sentences[0]!.findings.map(({ rule }) => rule)).toEqual(['jargon'])
    expect(late!.sentences[0]!.findings).toEqual([])
  })
})

describe('a page of the editor', () => {
  const pages = writing.pages.map(({ document }, index) => ({ id: String(index), document: withImages(document) }))

  test('gives every sentence its position in the document', () => {
    for (const { document } of pages) {
      const node = schema.nodeFromJSON(document)
      for (const { place, start, end, text } of measurePage(passagesOf(document), aim).sentences) {
        if ('at' in place) expect(node.textBetween(place.at + start, place.at + end)).toBe(text)
      }
    }
  })

  test('holds questions, answers and feedback too, by block and field', () => {
    const places = passagesOf(pages[0]!.document).map(({ place }) => place)
    expect(places).toContainEqual({ nodeId: 'startveren', path: 'question' })
    expect(places).toContainEqual({ nodeId: 'startveren', path: 'options.1.feedback' })
  })

  test('holds what is said of a program, and not the program', () => {
    const attrs = { id: 'program1', type: 'gcode', version: 1, content: programs[0]!.content }
    const places = passagesOf({ type: 'doc', content: [{ type: 'block', attrs }] }).map(({ place }) => place)
    expect(places).toContainEqual({ nodeId: 'program1', path: 'lines.2.note' })
    expect(places).not.toContainEqual({ nodeId: 'program1', path: 'lines.2.text' })
  })

  test('of a module that was written in plain Dutch is B1 or easier, and so is the module', () => {
    const module = measureModule(
      pages.map(({ id, document }) => ({ id, passages: passagesOf(document) })),
      aim,
    )
    expect(Object.values(module.pages).filter(({ level }) => level !== 'A2' && level !== 'B1')).toEqual([])
    expect(['A2', 'B1']).toContain(module.level)
  })

  test('of 800 words is measured in less than ten times the time of rendering it', () => {
    const document = pageOf(800)
    const [measured, rendered] = fastestOf(
      // A copy each time: what was measured before is not measured again.
      () => measurePage(passagesOf({ ...document }), aim),
      () => renderPage(document, 'nl', new Map()),
    )
    process.stdout.write(
      `measuring 800 words takes ${(measured / rendered).toFixed(2)} times as long as rendering them (${measured.toFixed(1)} ms)\n`,
    )
    expect(measured / rendered).toBeLessThan(10)
  })
})

function sentence(text: string): Passage {
  return { text: text.replace(/\s+/g, ' '), kind: 'sentence', place: { at: 1 } }
}

function withImages(node: DocumentNode): DocumentNode {
  const attrs = node.type === 'image' ? { mediaId: 'x', alt: '', decorative: false, caption: '' } : node.attrs
  return { ...node, ...(attrs && { attrs }), ...(node.content && { content: node.content.map(withImages) }) }
}

/** A page of about so many words, of paragraphs from all four texts. */
function pageOf(words: number): DocumentNode {
  const all = Object.values(texts).flatMap((text) => text.replace(/\s+/g, ' ').split(/(?<=\.) /))
  const content: DocumentNode[] = []
  for (let count = 0, index = 0; count < words; index++) {
    const text = `${all[index % all.length]!} ${index}`
    content.push({ type: 'paragraph', content: [{ type: 'text', text }] })
    count += text.split(' ').length
  }
  return { type: 'doc', content }
}

/** The fastest of many turns of each, in milliseconds; they take turns, so that a busy machine slows both. */
function fastestOf(...works: (() => unknown)[]) {
  const fastest = works.map(() => Number.POSITIVE_INFINITY)
  for (let turn = 0; turn < 80; turn++)
    for (const [index, work] of works.entries()) {
      const start = performance.now()
      work()
      fastest[index] = Math.min(fastest[index]!, performance.now() - start)
    }
  return fastest as [number, number]
}
