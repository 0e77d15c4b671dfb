import { expect, test } from 'vitest'
import { blockOf, blocks } from '~/modules/blocks/blocks'
import { findInsertables } from './findInsertables'
import { insertables } from './insertables'

const found = (typed: string, language: 'nl' | 'en' = 'nl') =>
  findInsertables(insertables, typed, language).map(({ key }) => key)

test('without a word everything is there, in the order of the menus', () => {
  expect(found('')).toEqual(insertables.map(({ key }) => key))
})

test('every type of block is among them, those that ask something under “vraag”', () => {
  expect(found('')).toEqual(expect.arrayContaining(Object.keys(blocks)))
  const asking = Object.keys(blocks).filter((type) => blockOf(type)?.question)
  expect(found('vraag')).toEqual(expect.arrayContaining(asking))
})

test.each([
  ['meerkeuze', 'singleChoice'],
  ['tabel', 'table'],
  ['table', 'table'],
  ['veiligheid', 'callout-safety'],
  ['safety', 'callout-safety'],
  ['een', 'singleChoice'],
  ['één', 'singleChoice'],
  ['FOTO', 'image'],
  ['h2', 'heading'],
  ['stappen', 'numbers'],
])('“%s” finds %s in both languages', (typed, key) => {
  expect(found(typed)).toContain(key)
  expect(found(typed, 'en')).toContain(key)
})

test('what is called so comes before what also answers to it', () => {
  expect(found('kop')[0]).toBe('heading')
  expect(found('ta')[0]).toBe('table')
  expect(found('volgorde')[0]).toBe('order')
})

test('a word that nothing answers to finds nothing', () => expect(found('zeppelin')).toEqual([]))
