import { expect, test } from 'vitest'
import { passwordStrength } from './passwordStrength'

const anouk = { name: 'Anouk Visser', email: 'anouk@mira.example' }

test('a password under 12 or over 200 signs is refused, however odd its signs', () => {
  expect(passwordStrength('xK9!qZ4#mB7')).toEqual({ level: 'refused', why: 'tooShort' })
  expect(passwordStrength('x'.repeat(201))).toEqual({ level: 'refused', why: 'tooLong' })
})

test('a password that anybody would guess is refused with the reason', () => {
  expect(passwordStrength('aaaaaaaaaaaa')).toEqual({ level: 'refused', why: 'fewSigns' })
  expect(passwordStrength('qwertyuiop12')).toEqual({ level: 'refused', why: 'inARow' })
  expect(passwordStrength('654321098765')).toEqual({ level: 'refused', why: 'inARow' })
  expect(passwordStrength('AnoukVisser1', anouk)).toEqual({ level: 'refused', why: 'aboutYou' })
  expect(passwordStrength('Wachtwoord2026')).toEqual({ level: 'refused', why: 'common' })
})

test('four words are strong, a shorter odd one is enough', () => {
  expect(passwordStrength('grijper band sleutel koffie', anouk)).toEqual({ level: 'strong' })
  expect(passwordStrength('draaibank!47', anouk)).toEqual({ level: 'enough' })
})
