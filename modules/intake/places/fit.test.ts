import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byFit, type Fit, fitOf, type Offered, type Seeker, weights } from './fit'

const today = '2026-11-29'
const iso = fc
  .integer({ min: 0, max: 1200 })
  .map((days) => new Date(Date.UTC(2026, 5, 1) + days * 86_400_000).toISOString().slice(0, 10))
const dayList = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }).map((days) => days.sort())
const point = fc.option(
  fc.record({
    latitude: fc.double({ min: 50.8, max: 53.4, noNaN: true }),
    longitude: fc.double({ min: 3.4, max: 7.1, noNaN: true }),
  }),
  { nil: undefined },
)
const crebo = fc.constantFrom('25342', '25340')
const words = fc.constantFrom('', 'graag lassen en draaien', 'frezen', 'robots', 'meten bij Vos Fijnmechanica')
const seeker: fc.Arbitrary<Seeker> = fc.record({
  id: fc.string(),
  crebo: fc.option(crebo, { nil: null }),
  programmeLevel: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
  point,
  wishes: fc.record({
    days: dayList,
    furthest: fc.option(fc.integer({ min: 1, max: 300 }), { nil: null }),
    from: fc.option(iso, { nil: null }),
    work: words,
  }),
  employerId: fc.constantFrom(null, 'vos', 'hamer'),
  employerName: fc.constantFrom('', 'Vos Fijnmechanica', 'Anders'),
})
const offered: fc.Arbitrary<Offered> = fc.record({
  id: fc.string(),
  crebo,
  level: fc.integer({ min: 1, max: 4 }),
  state: fc.constantFrom('open', 'full', 'lapsed', 'withdrawn'),
  recognition: fc.constantFrom('valid', 'lapsing', 'lapsed', 'refused', 'unchecked'),
  free: fc.integer({ min: 0, max: 5 }),
  point,
  startsOn: iso,
  endsOn: iso,
  days: dayList.filter(({ length }) => length > 0),
  schoolDay: fc.option(fc.integer({ min: 1, max: 7 }), { nil: null }),
  title: fc.constantFrom('Lasser', 'Frezen van kleine delen', 'Robotcel bedienen'),
  description: words,
  companyId: fc.constantFrom(null, 'vos', 'hamer'),
  companyName: fc.constantFrom('Vos Fijnmechanica', 'Hamer Plaatwerk'),
})

const everywhere = { numRuns: 400 }
const pointsOf = (one: Fit, about: string) => {
  const found = one.counted.find((counted) => counted.about === about)
  return found && 'points' in found ? found.points : 0
}

test('the order is total and stable: whatever order a list had, the same one comes out, and equals by their id', () => {
  fc.assert(
    fc.property(seeker, fc.uniqueArray(offered, { selector: ({ id }) => id, maxLength: 12 }), (who, places) => {
      const ranked = places.map((place) => ({ id: place.id, fit: fitOf(who, place, today) }))
      const order = ranked.toSorted(byFit).map(({ id }) => id)
      expect(
        ranked
          .toReversed()
          .toSorted(byFit)
          .map(({ id }) => id),
      ).toEqual(order)
      for (const [a, b, c] of triples(ranked)) {
        expect(Math.sign(byFit(a, b)) + Math.sign(byFit(b, a))).toBe(0)
        if (byFit(a, b) <= 0 && byFit(b, c) <= 0) expect(byFit(a, c)).toBeLessThanOrEqual(0)
      }
    }),
    { numRuns: 100 },
  )
})

test('what is said adds up to what counted, and nothing that must hold is left out', () => {
  fc.assert(
    fc.property(seeker, offered, (who, place) => {
      const found = fitOf(who, place, today)
      const points = found.counted.map((one) => ('points' in one ? one.points : 0))
      expect(points.reduce((sum, one) => sum + one, 0)).toBe(found.points)
      const hard = found.counted.filter((one) => !('points' in one))
      expect(hard.map(({ about }) => about)).toEqual(['crebo', 'recognition', 'state', 'period'])
      expect(found.fits).toBe(hard.every(({ holds }) => holds))
      for (const one of found.counted)
        if ('points' in one) expect(one.points).toSatisfy((got: number) => got >= 0 && got <= weights[one.about])
    }),
    everywhere,
  )
})

test('a place that fits comes before one that does not, however many points that has', () => {
  fc.assert(
    fc.property(seeker, offered, offered, (who, one, other) => {
      const [a, b] = [fitOf(who, one, today), fitOf(who, other, today)]
      if (a.fits && !b.fits) expect(byFit({ id: 'z', fit: a }, { id: 'a', fit: b })).toBeLessThan(0)
    }),
    everywhere,
  )
})

// Each makes a place fit more, or as much.
const better: [string, (who: Seeker, place: Offered) => [Seeker, Offered]][] = [
  ['nearer', (who, place) => [who, { ...place, point: who.point && place.point && halfway(who.point, place.point) }]],
  ['only on wished days', (who, place) => [{ ...who, wishes: { ...who.wishes, days: place.days } }, place]],
  ['with a day for school', (who, place) => [who, { ...place, schoolDay: place.schoolDay ?? 5 }]],
  ['for who can begin at once', (who, place) => [{ ...who, wishes: { ...who.wishes, from: null } }, place]],
  [
    'of the own employer',
    (who, place) => [
      { ...who, employerId: 'vos' },
      { ...place, companyId: 'vos' },
    ],
  ],
  ['of the own level', (who, place) => [who, { ...place, level: who.programmeLevel ?? place.level }]],
  [
    'that says what is wished',
    (who, place) => [who, { ...place, description: `${place.description} ${who.wishes.work}` }],
  ],
  ['that is open and recognised', (who, place) => [who, { ...place, state: 'open', free: 1, recognition: 'valid' }]],
]

test.each(better)('a place %s never ranks lower', (_what, change) => {
  fc.assert(
    fc.property(seeker, offered, (who, place) => {
      const [whoBetter, placeBetter] = change(who, place)
      const [before, after] = [fitOf(who, place, today), fitOf(whoBetter, placeBetter, today)]
      expect(byFit({ id: 'same', fit: after }, { id: 'same', fit: before })).toBeLessThanOrEqual(0)
    }),
    everywhere,
  )
})

test('who said nothing of days, distance or start is not held to any, and words count by what their forms share', () => {
  const wishes = { days: [], furthest: null, from: null, work: 'ik wil graag lassen' }
  const who: Seeker = {
    ...{ id: 'sem', crebo: '25342', programmeLevel: 2, wishes, employerId: null, employerName: '' },
    point: { latitude: 52.5, longitude: 6.1 },
  }
  const place: Offered = {
    ...{ id: 'p', crebo: '25342', level: 2, state: 'open', recognition: 'valid', free: 2, title: 'Lasser' },
    ...{ startsOn: '2026-09-01', endsOn: '2028-07-31', days: [1, 2, 3, 4], schoolDay: 5, description: '' },
    ...{ point: { latitude: 52.5, longitude: 6.1 }, companyId: 'vos', companyName: 'Vos Fijnmechanica' },
  }
  const found = fitOf(who, place, today)
  expect(found).toMatchObject({ fits: true, points: 100 })
  expect(pointsOf(found, 'work')).toBe(weights.work)
  const far = fitOf(
    { ...who, wishes: { ...wishes, furthest: 10 } },
    { ...place, point: { latitude: 52.5, longitude: 7 } },
    today,
  )
  expect(far.counted.find(({ about }) => about === 'distance')).toMatchObject({
    holds: false,
    points: 0,
    detail: '61 10',
  })
})

function triples<One>(list: One[]): [One, One, One][] {
  return list.slice(2).map((one, place) => [list[place]!, list[place + 1]!, one])
}

function halfway(a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }) {
  return { latitude: (a.latitude + b.latitude) / 2, longitude: (a.longitude + b.longitude) / 2 }
}
