import { expect, test } from 'vitest'
import { enrolAtOnce, playMany } from './testSeats.server'

// The reasons of the short form, in seats.test.ts, at full length.
test('20,000 stories of a date: the seats are as on paper', () => playMany(20_000), 3_600_000)

test('a hundred times 200 who enrol at once for 20 seats', async () => {
  for (let round = 0; round < 100; round++) {
    const states = await enrolAtOnce(200, 20)
    expect(states, `round ${round}`).toEqual([...Array(20).fill('associated'), ...Array(180).fill('queued')])
  }
}, 3_600_000)
