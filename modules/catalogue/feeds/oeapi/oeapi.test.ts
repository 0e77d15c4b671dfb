import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OpenDatabase } from '~/db/connection.server'
import { schemas5, schemas6 } from '~/tests/feeds/oeapi'
import { type PublicCatalogue, publicCatalogue } from '../publicOfferings.server'
import { day, now, origin, testCatalogue } from '../testCatalogue.server'
import { answer5 } from './answer5'
import { answer6 } from './answer6'

const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: false }))
let open: OpenDatabase
let catalogue: PublicCatalogue

beforeAll(async () => {
  open = await testCatalogue()
  catalogue = await publicCatalogue(open.db)
})
afterAll(() => open.close())

type Page = { items: Record<string, unknown>[]; totalPages: number; hasNextPage: boolean; pageNumber: number }

function ask(answer: typeof answer5, address: string) {
  const { pathname, searchParams: query } = new URL(address, origin)
  const path = pathname.split('/').filter(Boolean)
  return answer({ catalogue, path, query, origin, contactEmail: 'leren@leerbank.example' })
}
const five = (address: string) => ask(answer5, address) as Page
const six = (address: string) => ask(answer6, address) as Page

function faults(schema: object, answer: unknown) {
  const validate = ajv.compile(schema)
  return validate(JSON.parse(JSON.stringify(answer))) ? [] : validate.errors
}

const one = (id: string) => catalogue.offerings.find((offering) => offering.id === id)!

describe('version 5', () => {
  test('everything that is answered is as the specification has it', () => {
    expect(faults(schemas5.service, five('/'))).toEqual([])
    expect(faults(schemas5.organizations, five('/organizations?pageSize=250'))).toEqual([])
    expect(faults(schemas5.courses, five('/courses?pageSize=250'))).toEqual([])
    for (const { uuid, hubUuid, sessions } of catalogue.offerings) {
      expect(faults(schemas5.course, five(`/courses/${uuid}?expand=organization`))).toEqual([])
      expect(faults(schemas5.organization, five(`/organizations/${hubUuid}`))).toEqual([])
      expect(faults(schemas5.courses, five(`/organizations/${hubUuid}/courses`))).toEqual([])
      expect(faults(schemas5.offerings, five(`/organizations/${hubUuid}/offerings`))).toEqual([])
      expect(faults(schemas5.offerings, five(`/courses/${uuid}/offerings`))).toEqual([])
      for (const session of sessions)
        expect(faults(schemas5.offering, five(`/offerings/${session.uuid}?expand=course,organization`))).toEqual([])
    }
  })

  test('a list comes in pages that together are all of it', () => {
    const titles: unknown[] = []
    for (let page = 1; ; page++) {
      const { items, hasNextPage, pageNumber } = five(`/courses?pageSize=10&pageNumber=${page}`)
      titles.push(...items.map(({ courseId }) => courseId))
      expect(pageNumber).toBe(page)
      if (!hasNextPage) break
    }
    expect(titles.sort()).toEqual(catalogue.offerings.map(({ uuid }) => uuid).sort())
    expect(five('/courses?pageNumber=900')).toMatchObject({ items: [], hasPreviousPage: true, hasNextPage: false })
  })

  test('a list can be narrowed and sorted', () => {
    const ids = (address: string) =>
      five(`${address}&pageSize=250`).items.map(({ primaryCode }) => Object(primaryCode).code)
    expect(ids('/courses?q=WORKSHOP')).toEqual(expect.arrayContaining(['bare-workshop', 'rich-workshop']))
    expect(ids('/courses?primaryCode=bare-bbl')).toEqual(['bare-bbl'])
    expect(ids('/courses?teachingLanguage=eng').every((id) => id.startsWith('rich'))).toBe(true)
    expect(ids('/courses?level=secondary vocational education 3').every((id) => id.startsWith('rich'))).toBe(true)
    expect(ids('/courses?modeOfDelivery=on campus').length).toBe(catalogue.offerings.length)
    expect(ids('/courses?sort=-name')).toEqual(ids('/courses?sort=name').toReversed())
    const runs = `/courses/${one('rich-workshop').uuid}/offerings`
    const since = new Date(now).toISOString().slice(0, 10)
    expect(five(`${runs}?since=${since}&pageSize=250`).items).toHaveLength(4)
    expect(five(`${runs}?until=2026-01-01`).items).toEqual([])
    expect(five(`${runs}?offeringType=program`).items).toEqual([])
  })

  test.each([
    'pageSize=7',
    'pageSize=abc',
    'pageNumber=0',
    'pageNumber=1.5',
    'sort=price',
    'since=gisteren',
    'since=2026-13-40',
  ])('a parameter that is wrong is said: %s', (wrong) => {
    const address = `/courses/${one('bare-bbl').uuid}/offerings?${wrong}`
    expect(five(address)).toEqual({ refused: 400, detail: expect.stringContaining(wrong.split('=')[0]!) })
  })

  test.each(['/courses/x', '/courses/1;drop', '/organizations/%00', '/offerings/x', '/courses/x/offerings'])(
    'what is no UUID is a wrong request: %s',
    (address) => expect(five(address)).toMatchObject({ refused: 400 }),
  )

  test.each([
    '/persons',
    '/courses/00000000-0000-4000-8000-000000000000',
    '/offerings',
    '/courses/a/b/c/d',
    '/organizations/00000000-0000-4000-8000-000000000000/courses',
    '/__proto__',
    '/constructor/00000000-0000-4000-8000-000000000000',
  ])('what is not there is not found: %s', (address) => expect(five(address)).toMatchObject({ refused: 404 }))

  test('an expand that the specification lacks is a wrong request', () => {
    expect(five(`/courses/${one('bare-bbl').uuid}?expand=secrets`)).toMatchObject({ refused: 400 })
  })
})

describe('version 6', () => {
  test('everything that is answered is as the specification has it', () => {
    expect(faults(schemas6.service, six('/'))).toEqual([])
    expect(faults(schemas6.organisations, six('/organisations?pageSize=250'))).toEqual([])
    expect(faults(schemas6.courses, six('/courses?pageSize=250'))).toEqual([])
    for (const { uuid, hubUuid, sessions } of catalogue.offerings) {
      expect(faults(schemas6.course, six(`/courses/${uuid}?expand=organisation`))).toEqual([])
      expect(faults(schemas6.organisation, six(`/organisations/${hubUuid}`))).toEqual([])
      expect(faults(schemas6.offerings, six(`/organisations/${hubUuid}/course-offerings`))).toEqual([])
      expect(faults(schemas6.offerings, six(`/courses/${uuid}/course-offerings`))).toEqual([])
      for (const session of sessions)
        expect(faults(schemas6.offering, six(`/course-offerings/${session.uuid}?expand=course`))).toEqual([])
    }
  })

  test('a run tells its state, its moments and its own price', () => {
    const runs = `/courses/${one('rich-workshop').uuid}/course-offerings?pageSize=250`
    const states = six(runs).items.map(({ state }) => state)
    expect(states.toSorted()).toEqual(['active', 'active', 'active', 'active', 'cancelled'])
    expect(six(`${runs}&offeringState=cancelled`).items).toHaveLength(1)
    const tentative = six(runs).items.find(({ rosteringState }) => rosteringState === 'tentative')
    expect(tentative).toMatchObject({
      startDateTime: new Date(now + day).toISOString(),
      priceInformation: [{ amount: '0.00' }],
    })
  })

  test('the same thing has the same UUID in both versions', () => {
    expect(six('/courses?primaryCode=bare-bbl').items[0]!.courseId).toBe(
      five('/courses?primaryCode=bare-bbl').items[0]!.courseId,
    )
  })

  test.each(['/offerings/x', '/courses/x/offerings', '/organizations'])(
    'names of version 5 are not there: %s',
    (address) => expect(six(address)).toMatchObject({ refused: expect.any(Number) }),
  )
})
