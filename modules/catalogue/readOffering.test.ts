import { afterEach, beforeEach, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { courseJsonLd } from './courseJsonLd'
import { readOffering } from './readOffering.server'
import { addOffering, personNamed } from './testOfferings.server'
import { withdrawOffering } from './withdrawOffering.server'

const now = Date.UTC(2026, 10, 21)

let open: OpenDatabase
beforeEach(async () => {
  open = openDatabase(':memory:')
  await loadCast(open.db)
  await addOffering(open.db, {
    id: 'bbl',
    kind: 'bbl',
    hubId: 'precisie',
    title: 'MBO BBL Mechatronica',
    summary: 'Werken en leren.',
    outcomes: '["Je monteert </script> onderdelen"]',
    skills: '[{"name":"Monteren","uri":"https://esco.example/1"}]',
    level: 'mbo3',
    durationMinutes: 90,
    priceCents: 10_000,
    place: 'Doetinchem',
    provider: 'Vakcollege',
  })
  await open.db
    .insertInto('offeringSession')
    .values({
      id: 's',
      offeringId: 'bbl',
      startsAt: Date.UTC(2027, 1, 1, 8),
      endsAt: Date.UTC(2030, 0, 31, 16),
      seats: 12,
      seatsTaken: 3,
    })
    .execute()
})
afterEach(() => open.close())

test('a closed grant is not shown, a running one is', async () => {
  await addGrant('stap', '2022-03-01', '2023-12-31')
  await addGrant('praktijkleren', '2023-01-01', '2028-12-31')
  await addGrant('later', '2027-01-01', null)
  const offering = await readOffering(open.db, undefined, 'bbl', now)
  expect(offering!.funding.map(({ id }) => id)).toEqual(['praktijkleren'])
})

test('a withdrawn offering is there for its own hub only', async () => {
  const bram = await personNamed(open.db, 'bram')
  await withdrawOffering(open.db, bram, 'bbl')
  expect(await readOffering(open.db, undefined, 'bbl', now)).toBeUndefined()
  expect(await readOffering(open.db, await personNamed(open.db, 'anouk'), 'bbl', now)).toBeUndefined()
  expect(await readOffering(open.db, bram, 'bbl', now)).toMatchObject({ isPublished: false, isOwn: true })
})

test('a search engine reads it as a course with its runs', async () => {
  const offering = await readOffering(open.db, undefined, 'bbl', now)
  expect(courseJsonLd(offering!, 'https://leren.example')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': 'https://leren.example/catalogue/bbl',
    url: 'https://leren.example/catalogue/bbl',
    name: 'MBO BBL Mechatronica',
    description: 'Werken en leren.',
    inLanguage: 'nl',
    provider: { '@type': 'Organization', name: 'Vakcollege' },
    teaches: ['Je monteert </script> onderdelen'],
    about: [{ '@type': 'DefinedTerm', name: 'Monteren', url: 'https://esco.example/1' }],
    educationalLevel: { '@type': 'DefinedTerm', name: 'mbo 3' },
    timeRequired: 'PT1H30M',
    isAccessibleForFree: false,
    offers: { '@type': 'Offer', category: 'Paid', price: 121, priceCurrency: 'EUR' },
    hasCourseInstance: [
      {
        '@type': 'CourseInstance',
        courseMode: 'Onsite',
        courseWorkload: 'PT1H30M',
        inLanguage: 'nl',
        startDate: '2027-02-01T08:00:00.000Z',
        endDate: '2030-01-31T16:00:00.000Z',
        location: {
          '@type': 'Place',
          name: 'Doetinchem',
          address: { '@type': 'PostalAddress', addressLocality: 'Doetinchem', addressCountry: 'NL' },
        },
        maximumAttendeeCapacity: 12,
        remainingAttendeeCapacity: 9,
      },
    ],
  })
})

async function addGrant(id: string, validFrom: string, validUntil: string | null) {
  const scheme = { id, name: id, summary: id, source: 'https://example.nl', validFrom, validUntil }
  await open.db.insertInto('fundingScheme').values(scheme).execute()
  await open.db.insertInto('offeringFunding').values({ offeringId: 'bbl', fundingSchemeId: id }).execute()
}
