import { expect, test } from 'vitest'
import { enrolAtOnce, playMany } from './testSeats.server'

test(
  'whatever is enrolled, cancelled, answered, approved, changed, merged and called off: the seats are as on paper',
  () => playMany(120),
  120_000,
)

test('200 who enrol at once for 20 seats on a database in a file: 20 have one, 180 wait in the order in which they asked', async () => {
  const states = await enrolAtOnce(200, 20)
  expect(states).toEqual([...Array(20).fill('associated'), ...Array(180).fill('queued')])
}, 60_000)
