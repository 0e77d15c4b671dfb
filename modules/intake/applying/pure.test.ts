import { expect, test } from 'vitest'
import { checkAll, checkStep } from './applicationSchema'
import { ageOn, isMinor, readBirthDate } from './birthDate'
import { holdsBsn } from './bsn'
import { type Identity, isSurelySame, likenessOf } from './likeness.server'

const today = '2026-11-29'

test('a citizen service number is recognised however it is written, and other numbers are not', () => {
  for (const text of ['111222333', '1112.22.333', 'bsn: 123 456 782.', 'Mijn nummer is 123456782', '111-222-333'])
    expect(holdsBsn(text), text).toBe(true)
  for (const text of [
    '',
    '0612345678',
    '+31612345678',
    '123456789',
    '000000000',
    '1234567820',
    '8017 JV',
    '14-03-2008',
  ])
    expect(holdsBsn(text), text).toBe(false)
})

test('one in eleven numbers of nine digits passes the test', () => {
  const all = Array.from({ length: 11_000 }, (_, place) => String(200_000_000 + place))
  expect(all.filter(holdsBsn).length).toBeGreaterThan(900)
  expect(all.filter(holdsBsn).length).toBeLessThan(1100)
})

test('a date of birth is read as people write it, day first', () => {
  const written = ['14-3-2008', '14/03/2008', '14.3.08', '14 maart 2008', "14 mrt '08", '14032008', '2008-03-14']
  for (const typed of [...written, ' 14 - 3 - 2008 ', '14 March 2008', '14 3 2008'])
    expect(readBirthDate(typed, today), typed).toBe('2008-03-14')
  expect(readBirthDate('1-1-68', today)).toBe('1968-01-01')
})

test('what is no day, or nobody of that age, is no date of birth', () => {
  for (const typed of [
    '',
    '31-2-2008',
    '14-13-2008',
    'gisteren',
    '2008',
    '29-2-2007',
    '1-1-2030',
    '1-1-2020',
    '1-1-1900',
  ])
    expect(readBirthDate(typed, today), typed).toBeUndefined()
})

test('somebody is eighteen on their birthday, and the day before they are not', () => {
  expect(ageOn('2008-11-29', today)).toBe(18)
  expect(isMinor('2008-11-29', today)).toBe(false)
  expect(isMinor('2008-11-30', today)).toBe(true)
  expect(isMinor(null, today)).toBe(false)
})

const sam: Identity = {
  name: 'Sam van der Berg',
  birthDate: '2008-03-14',
  email: 'sam@elders.example',
  phone: '06 12345678',
}

test('people who are alike are found in spite of slips of the pen', () => {
  const alike: [Partial<Identity>, string][] = [
    [{ phone: '', email: 'anders@elders.example' }, 'name,birthDate'],
    [{ name: 'Sam Berg', email: 'SAM@elders.example', birthDate: null, phone: '' }, 'name,email'],
    [{ name: 'Sam van den Bergh', email: 'anders@elders.example', phone: '+31612345678' }, 'nearName,birthDate,phone'],
    [{ name: 'Sàm van der berg', birthDate: '2008-03-15', email: '', phone: '' }, 'name,nearBirthDate'],
    [{ name: 'S. van der Berg', email: '', phone: '' }, 'nearName,birthDate'],
    [{ name: 'Sam van der Berg', birthDate: '2008-14-03', email: '', phone: '0612345678' }, 'name,nearBirthDate,phone'],
  ]
  for (const [change, expected] of alike)
    expect(likenessOf(sam, { ...sam, ...change }).join(), JSON.stringify(change)).toBe(expected)
})

test('a family that shares an address and a phone is no pair, nor are two of one name', () => {
  expect(likenessOf(sam, { ...sam, name: 'Noor van der Berg', birthDate: '2005-07-01' })).toEqual([])
  expect(likenessOf(sam, { ...sam, birthDate: '1990-07-01', email: 'x@elders.example', phone: '' })).toEqual([])
  expect(likenessOf(sam, { ...sam, name: 'Anna de Wit', email: 'x@elders.example', phone: '' })).toEqual([])
  expect(likenessOf({ ...sam, name: '', email: '', phone: '' }, { ...sam, name: '', email: '', phone: '' })).toEqual([])
})

test('likeness does not depend on who is named first, and only the whole of it is sure', () => {
  const other = { ...sam, name: 'S. Berg', phone: '' }
  expect(likenessOf(sam, other)).toEqual(likenessOf(other, sam))
  expect(isSurelySame(sam, { ...sam, phone: '' })).toBe(true)
  expect(isSurelySame(sam, { ...sam, birthDate: '2008-03-15' })).toBe(false)
  expect(isSurelySame(sam, { ...sam, email: 'anders@elders.example' })).toBe(false)
})

const who = { name: 'Sam', birthDate: '14-3-2000', email: 'sam@elders.example' }
const rest = { postcode: '8017 JV', works: 'no', education: 'vmbo' }

test('a form with only what must be filled in is enough, and keeps of a postcode its digits', () => {
  const checked = checkAll({ ...who, ...rest }, today)
  expect(checked).toMatchObject({
    value: { birthDate: '2000-03-14', postcode: '8017', days: [], furthest: null, work: '' },
  })
})

test('what is wrong is said of the first page that has it, at its field', () => {
  expect(checkAll({}, today)).toEqual({
    step: 'who',
    problems: { name: 'required', birthDate: 'required', email: 'required' },
  })
  const typed = { ...who, ...rest }
  const wrong: [Record<string, string>, string, Record<string, string>][] = [
    [{ email: 'sam@' }, 'who', { email: 'email' }],
    [{ birthDate: 'ooit' }, 'who', { birthDate: 'birthDate' }],
    [{ phone: 'bel maar' }, 'reach', { phone: 'phone' }],
    [{ postcode: '17 JV' }, 'reach', { postcode: 'postcode' }],
    [{ motivation: 'Mijn bsn is 111222333' }, 'background', { motivation: 'bsn' }],
    [{ works: 'yes' }, 'background', { employerName: 'required' }],
    [{ education: 'gymnasium' }, 'background', { education: 'choice' }],
    [{ work: 'x'.repeat(501) }, 'wishes', { work: 'tooLong' }],
    [{ days: '1,9' }, 'wishes', { days: 'choice' }],
  ]
  for (const [change, step, problems] of wrong)
    expect(checkAll({ ...typed, ...change }, today), JSON.stringify(change)).toEqual({ step, problems })
})

test('who is not yet eighteen names a parent with an address of their own', () => {
  const young = { ...who, ...rest, birthDate: '14-3-2009' }
  expect(checkStep('reach', young, today)).toEqual({ problems: { parentName: 'required', parentEmail: 'required' } })
  const parent = { parentName: 'Els', parentEmail: 'SAM@elders.example' }
  expect(checkStep('reach', { ...young, ...parent }, today)).toEqual({ problems: { parentEmail: 'parentIsYou' } })
  const own = { ...young, ...parent, parentEmail: 'els@elders.example' }
  expect(checkStep('reach', own, today)).toMatchObject({ value: { parentEmail: 'els@elders.example' } })
  expect(checkStep('reach', { ...who, ...rest, ...parent }, today)).toMatchObject({ value: { parentEmail: '' } })
})
