import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faintWords } from './faintWords.server'

/** A drawing of 400 by 200, shown as large as it is. */
function svg(inside: string, attributes = 'viewBox="0 0 400 200" width="400" height="200"') {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`)
}
const faint = (inside: string, attributes?: string) => faintWords(svg(inside, attributes))
const at = 'x="100" y="100" font-size="14"'

describe('on paper', () => {
  test.each([
    ['black, because nothing else is said', `<text ${at}>Grijper</text>`],
    ['dark', `<text ${at} fill="#3f505e">Grijper</text>`],
    ['just dark enough', `<text ${at} fill="#747474">Grijper</text>`],
    [
      'white with a dark edge that is drawn first',
      `<text ${at} fill="white" stroke="#222" stroke-width="4" paint-order="stroke">Grijper</text>`,
    ],
    ['without a letter', `<text ${at} fill="#ddd">– · –</text>`],
    [
      'not shown',
      `<text ${at} fill="#ddd" display="none">Grijper</text><g visibility="hidden"><text ${at} fill="#ddd">x</text></g>`,
    ],
    ['only kept to be used', `<defs><text ${at} fill="#ddd">Grijper</text></defs>`],
    ['the name of the drawing', '<title>Grijper</title>'],
    ['of a colour that we do not know', `<text ${at} fill="device-cmyk(0 0 0 .1)">Grijper</text>`],
    ['along a path', `<path id="p" d="M0 0H9"/><text fill="#ddd"><textPath href="#p">Grijper</textPath></text>`],
  ])('words that are %s are left alone', (_name, inside) => expect(faint(inside)).toEqual([]))

  test.each([
    ['light', `<text ${at} fill="#999">Grijper</text>`],
    ['in a colour by name', `<text ${at} fill="LightGrey">Grijper</text>`],
    ['in short hex', `<text ${at} fill="#bbb">Grijper</text>`],
    ['in rgb', `<text ${at} fill="rgb(170, 170, 170)">Grijper</text>`],
    ['in rgb with shares', `<text ${at} fill="rgb(67% 67% 67%)">Grijper</text>`],
    ['in hsl', `<text ${at} fill="hsl(24, 100%, 57%)">Grijper</text>`],
    ['half there', `<text ${at} fill-opacity="0.4">Grijper</text>`],
    ['in a group that is half there', `<g opacity="0.4"><text ${at}>Grijper</text></g>`],
    ['as their group is', `<g fill="#aaa" font-size="12"><g><text x="9" y="30">Grijper</text></g></g>`],
    ['by a style', `<text ${at} style="fill: #aaa !important; stroke: none">Grijper</text>`],
    ['by a class', `<style>.label { fill: #aaa }</style><text ${at} class="big label">Grijper</text>`],
    [
      'by where they stand',
      `<style>g.labels > text { fill: #aaa }</style><g class="labels"><text ${at}>Grijper</text></g>`,
    ],
    ['by the colour of their group', `<g color="#aaa"><text ${at} fill="currentColor">Grijper</text></g>`],
    [
      'in a gradient',
      `<linearGradient id="g"><stop stop-color="#aaa"/><stop stop-color="#ccc"/></linearGradient><text ${at} fill="url(#g)">Grijper</text>`,
    ],
    ['only outlined', `<text ${at} fill="none" stroke="#aaa">Grijper</text>`],
    ['used from elsewhere', `<defs><text id="t" ${at} fill="#aaa">Grijper</text></defs><use href="#t" x="9"/>`],
    [
      'in a symbol',
      `<symbol id="s" viewBox="0 0 9 9"><text y="5" font-size="3" fill="#aaa">Grijper</text></symbol><use href="#s" width="90" height="90"/>`,
    ],
  ])('words that are %s are told', (_name, inside) => expect(faint(inside)).toEqual(['Grijper']))

  test('the stronger rule holds, and one for other screens does not', () => {
    const style =
      '<style>/* all */ text { fill: #aaa } #a { fill: #000 } @media (prefers-color-scheme: dark) { text, #a { fill: #fff } }</style>'
    expect(faint(`${style}<text id="a" ${at}>Donker</text><text ${at}>Licht</text>`)).toEqual(['Licht'])
  })

  test('large words, or large and bold ones, may be lighter: as large as they are on a page', () => {
    const words = (attributes: string) => `<text x="9" y="90" fill="#8c8c8c" ${attributes}>Grijper</text>`
    expect(faint(words('font-size="23"'))).toEqual(['Grijper'])
    expect(faint(words('font-size="24"'))).toEqual([])
    expect(faint(words('font-size="19"'))).toEqual(['Grijper'])
    expect(faint(words('font-size="19" font-weight="bold"'))).toEqual([])
    expect(faint(words('style="font: bold 14pt/1 Arial"'))).toEqual([])
    expect(faint(`<g transform="scale(2)">${words('font-size="12"')}</g>`)).toEqual([])
    expect(faint(words('font-size="24"'), 'viewBox="0 0 1472 736" width="1472"')).toEqual(['Grijper'])
    expect(faint(words('font-size="24"'), 'viewBox="0 0 1472 736"')).toEqual(['Grijper'])
    expect(faint(words('font-size="12"'), 'viewBox="0 0 200 100" width="400"')).toEqual([])
  })
})

describe('over a shape', () => {
  const white = (words: string, attributes = at) => `<text ${attributes} fill="#fff">${words}</text>`
  const covering = {
    rect: '<rect x="80" y="70" width="120" height="60" fill="#14222e"/>',
    'rect in shares': '<rect width="100%" height="100%" fill="#14222e"/>',
    circle: '<circle cx="120" cy="95" r="40" fill="#14222e"/>',
    ellipse: '<ellipse cx="120" cy="95" rx="60" ry="20" fill="#14222e"/>',
    polygon: '<polygon points="60,60 240,60 150,200" fill="#14222e"/>',
    path: '<path d="M80 70h120v60H80z" fill="#14222e"/>',
    'path of curves': '<path d="M60 95C60 40 190 40 190 95S60 150 60 95Z" fill="#14222e"/>',
    'path of arcs': '<path d="M80 95a45 40 0 1 0 90 0a45 40 0 10-90 0z" fill="#14222e"/>',
    'rect that is turned':
      '<rect x="95" y="-130" width="30" height="80" transform="rotate(90)" fill="#14222e" y2="0"/>',
    'rect that is moved':
      '<g transform="translate(60 50)"><rect width="120" height="60" fill="#14222e" transform="scale(1.2)"/></g>',
    gradient:
      '<linearGradient id="a"><stop stop-color="#000"/><stop offset="1" style="stop-color:#333"/></linearGradient><linearGradient id="b" href="#a"/><rect x="80" y="70" width="120" height="60" fill="url(#b)"/>',
  }
  const turned = {
    ...covering,
    'rect that is turned': '<rect x="70" y="-200" width="60" height="120" transform="rotate(90)" fill="#14222e"/>',
  }

  test.each(Object.entries(turned))('white words on a dark %s can be read, black ones cannot', (_name, shape) => {
    expect(faint(shape + white('Grijper'))).toEqual([])
    expect(faint(`${shape}<text ${at}>Grijper</text>`)).toEqual(['Grijper'])
  })
  test('that is beside the words, after them, or open tells nothing', () => {
    expect(faint(`<rect x="200" y="0" width="99" height="99"/>${white('Ernaast')}`)).toEqual(['Ernaast'])
    expect(faint(`${white('Ervoor')}${covering.rect}`)).toEqual(['Ervoor'])
    expect(faint(`<path d="M80 70h120v60H80z" fill="none" stroke="#000"/>${white('Open')}`)).toEqual(['Open'])
    expect(faint(`<path d="M0 0H400V200H0ZM70 60V150H260V60Z" fill-rule="evenodd"/>${white('In een gat')}`)).toEqual([
      'In een gat',
    ])
  })
  test('the last one counts, as far as one sees through it', () => {
    const veil = (opacity: number) => `<rect width="400" height="200" fill="#fff" opacity="${opacity}"/>`
    expect(faint(`${covering.rect}${veil(0.1)}${white('Sluier')}`)).toEqual([])
    expect(faint(`${covering.rect}${veil(0.7)}${white('Sluier')}`)).toEqual(['Sluier'])
    expect(faint(`${veil(1)}${covering.rect}${white('Sluier')}`)).toEqual([])
  })
  test('over a picture or a pattern nothing is told, over what lies on it it is', () => {
    const photo = '<image href="data:image/png;base64,AA==" width="400" height="200"/>'
    expect(faint(photo + white('Foto'))).toEqual([])
    expect(faint(`<rect width="400" height="200" fill="url(#gone)"/>${white('Patroon')}`)).toEqual([])
    expect(faint(`${photo}<rect width="400" height="200" fill="#eee"/>${white('Kaart')}`)).toEqual(['Kaart'])
  })
  test('words are where their anchor, their lines and their moves put them', () => {
    const box = (x: number, y: number) => `<rect x="${x}" y="${y}" width="80" height="20" fill="#14222e"/>`
    const words = (attributes: string, inside = 'Grijper') =>
      `<text font-size="14" fill="#fff" ${attributes}>${inside}</text>`
    expect(faint(box(60, 80) + words('x="100" y="95" text-anchor="middle"'))).toEqual([])
    expect(faint(box(100, 80) + words('x="180" y="95" text-anchor="end"'))).toEqual([])
    expect(faint(box(100, 80) + words('x="180" y="95"'))).toEqual(['Grijper'])
    expect(faint(box(0, 100) + words('y="80"', 'Boven<tspan x="0" dy="2.2em">Onder</tspan>'))).toEqual(['Boven'])
    expect(faint(box(0, 80) + words('y="95"', '<tspan>Links</tspan> <tspan dx="100">Rechts</tspan>'))).toEqual([
      'Rechts',
    ])
    expect(faint(box(200, 80) + words('y="95" transform="translate(200)"'))).toEqual([])
  })
  test('of one text only the words that are faint are told', () =>
    expect(faint(`<text ${at}>Zwart en <tspan fill="#bbb">grijs &amp; klein</tspan></text>`)).toEqual([
      'grijs & klein',
    ]))
})

test('the drawings of the demo have words that can be read', () => {
  const folder = join(import.meta.dirname, '../../../../demo/ssomq/drawings')
  const found = readdirSync(folder).map((name) => [name, faintWords(readFileSync(join(folder, name)))])
  expect(found.filter(([, words]) => words!.length > 0)).toEqual([])
})

test('what is no drawing, or a hostile one, is looked at only so far', () => {
  expect(faintWords(Buffer.from('<svg'))).toEqual([])
  expect(faintWords(Buffer.from([0xff, 0xfe, 0x00]))).toEqual([])
  const layers = Array.from({ length: 30 }, (_, n) => `<g id="l${n + 1}">${`<use href="#l${n}"/>`.repeat(10)}</g>`)
  expect(faint(`<text id="l0" fill="#ddd">ha</text>${layers.join('')}`)).toEqual(['ha'])
  expect(faint('<g id="a"><use href="#a"/></g>')).toEqual([])
  expect(faint(`${'<g>'.repeat(240)}<text fill="#ddd">diep</text>${'</g>'.repeat(240)}`)).toEqual([])
  expect(faint(`${'<text fill="#ddd">a</text>'.repeat(600)}<text fill="#ddd">b</text>`)).toEqual(['a'])
  const traced = `<path d="${'M0 0L400 0 400 200 0 200z'.repeat(3000)}" fill="#222"/>`
  expect(faint(`${traced}<text ${at} fill="#fff">Op een foto</text>`)).toEqual([])
  expect(faint(`<!--${' '.repeat(1_100_000)}--><text fill="#ddd">a</text>`)).toEqual([])
  const attribute = fc.tuple(
    fc.constantFrom('d', 'points', 'transform', 'fill', 'style', 'x', 'font-size', 'viewBox', 'dx', 'href'),
    fc.string({ unit: fc.constantFrom(...'mMlhvcsqtaz0123456789.,-+e% ()#rgbaurl;:') }),
  )
  const element = fc.tuple(
    fc.constantFrom('path', 'text', 'g', 'rect', 'polygon', 'use', 'svg', 'circle'),
    fc.uniqueArray(attribute, { selector: ([key]) => key }),
  )
  fc.assert(
    fc.property(fc.array(element), (elements) => {
      const inside = elements.map(
        ([name, all]) => `<${name} ${all.map(([key, value]) => `${key}="${value}"`).join(' ')}>x</${name}>`,
      )
      expect(faint(inside.join(''))).toBeInstanceOf(Array)
    }),
    { numRuns: 300 },
  )
})
