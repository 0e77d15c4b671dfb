import { expect, test } from 'vitest'
import { idOnce, newId } from './statementIds'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('what is said once in a registration has one id for it, of its own for each word and each registration', () => {
  const [one, two] = [newId(), newId()]
  const ids = [one, two].flatMap((registration) =>
    ['urn:a passed', 'urn:a completed', 'urn:b passed'].map((what) => idOnce(registration, what)),
  )
  for (const id of [one, two, ...ids]) expect(id).toMatch(uuid)
  expect(new Set([one, two, ...ids]).size).toBe(8)
  expect(idOnce(one.toUpperCase(), 'urn:a passed')).toBe(ids[0])
  expect(idOnce('no uuid', 'urn:a passed')).toMatch(uuid)
})
