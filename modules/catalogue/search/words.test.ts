import { describe, expect, test } from 'vitest'
import { partsOf, placeIn } from './compounds'
import { readCsv } from './readCsv'
import { stemOf } from './stem'
import { lettersBetween, nearest } from './typingErrors'

describe('forms of one word have one stem', () => {
  test.each([
    'lassen lasser lassers las',
    'robot robots',
    'frezen frees frezer',
    'machine machines',
    'meten meting metingen',
    'cursus cursussen',
    'proces processen',
    'welding weld welder',
    'opleiding opleidingen',
    'metrologie metrology',
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1)
  })

  test.each(['laser las', 'meter meten', 'cad cam'])('but %s are two words', (words) => {
    expect(new Set(words.split(' ').map(stemOf)).size).toBe(2)
  })
})

describe('a compound', () => {
  const words = new Set(['las', 'robot', 'lassen', 'veiligheid', 'regels', 'programmeur', 'houd'])
  const isKnown = (word: string) => words.has(word)

  test.each([
    ['lasrobot', ['las', 'robot']],
    ['robotlassen', ['robot', 'lassen']],
    ['veiligheidsregels', ['veiligheid', 'regels']],
    ['lasrobotprogrammeur', ['las', 'robot', 'programmeur']],
    ['onderhoud', []],
    ['zeppelin', []],
    ['x'.repeat(10_000), []],
  ])('%s', (word, parts) => expect(partsOf(word, isKnown)).toEqual(parts))

  test('is found by what it begins or ends with, when the rest is a word too', () => {
    expect(placeIn('lasrobot', 'las', isKnown)).toBe('begins')
    expect(placeIn('robotlassen', 'lassen', isKnown)).toBe('ends')
    expect(placeIn('laser', 'las', isKnown)).toBeUndefined()
    expect(placeIn('klassen', 'las', isKnown)).toBeUndefined()
  })
})

describe('a mistyped word', () => {
  test.each([
    ['lasrobto', 'lasrobot', 1],
    ['heftruk', 'heftruck', 1],
    ['shuifmaat', 'schuifmaat', 1],
    ['mechatronika', 'mechatronica', 1],
    ['robot', 'lassen', 3],
  ])('%s is so many letters from %s', (typed, word, letters) => {
    expect(lettersBetween(typed, word, 2)).toBe(letters)
  })

  test('leads to what is nearest, and a short one to nothing', () => {
    expect(nearest('robto', ['robot', 'roboter', 'lassen'])).toEqual(['robot'])
    expect(nearest('plv', ['plc'])).toEqual([])
    expect(nearest('x'.repeat(10_000), ['x'.repeat(9_999)])).toEqual([])
  })
})

describe('a CSV file', () => {
  test.each([
    ['of Excel', '\uFEFFa;b\r\n1;"x, y"\r\n'],
    ['with commas', 'a,b\n1,"x, y"\n'],
    ['with tabs', 'a\tb\n1\tx, y'],
  ])('%s is read', (_, text) => {
    expect(readCsv(text)).toEqual([
      { number: 1, fields: ['a', 'b'] },
      { number: 2, fields: ['1', 'x, y'] },
    ])
  })

  test('has the number of the line on which each record begins', () => {
    expect(readCsv('a;b\n"1\n1";"say ""x"""\n\n2;y')).toEqual([
      { number: 1, fields: ['a', 'b'] },
      { number: 2, fields: ['1\n1', 'say "x"'] },
      { number: 5, fields: ['2', 'y'] },
    ])
  })
})
