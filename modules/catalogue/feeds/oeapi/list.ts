import type { PublicHub, PublicOffering, PublicSession } from '../publicOfferings.server'
import type { Asked, Wrong } from './asked'

export type Run = { offering: PublicOffering; session: PublicSession }
/** What a version of the API has names of its own for. */
export type Words = {
  language: (offering: PublicOffering) => string[]
  level: (offering: PublicOffering) => string
  modes: (offering: PublicOffering) => string[]
}

export function hubsAsked(hubs: PublicHub[], asked: Asked, sort: string[]) {
  const type = asked.organizationType ?? asked.organisationType
  if (type && type !== 'institute') return []
  const found = hubs.filter((hub) => isAsked(asked, hub.slug, [hub.name, hub.slug, hub.summary]))
  return sorted(found, sort, { name: ({ name }) => name, organizationId: ({ uuid }) => uuid })
}

export function coursesAsked(offerings: PublicOffering[], asked: Asked, words: Words, sort: string[]) {
  const found = offerings.filter((offering) => isCourse(offering, asked, words))
  return sorted(found, sort, { name: ({ title }) => title, courseId: ({ uuid }) => uuid })
}

export function runsAsked(runs: Run[], asked: Asked, words: Words, sort: string[]) {
  if (asked.offeringType && asked.offeringType !== 'course') return []
  if (asked.resultExpected === 'true') return []
  const found = runs.filter(
    ({ offering, session }) =>
      isCourse(offering, { ...asked, primaryCode: undefined }, words) &&
      session.endsAt >= (asked.since ?? Number.NEGATIVE_INFINITY) &&
      session.startsAt <= (asked.until ?? Number.POSITIVE_INFINITY) &&
      (!asked.offeringState || asked.offeringState === stateOf(session)),
  )
  return sorted(found, sort, {
    name: ({ offering }) => offering.title,
    offeringId: ({ session }) => session.uuid,
    startDate: ({ session }) => session.startsAt,
    endDate: ({ session }) => session.endsAt,
  })
}

export function stateOf({ cancelledAt }: Pick<PublicSession, 'cancelledAt'>) {
  return cancelledAt === null ? 'active' : 'cancelled'
}

function isCourse(offering: PublicOffering, asked: Asked, words: Words) {
  const { teachingLanguage, level, modeOfDelivery } = asked
  const texts = [offering.title, offering.slug, offering.summary, offering.description]
  return (
    isAsked(asked, offering.slug, texts) &&
    (!teachingLanguage || words.language(offering).includes(teachingLanguage)) &&
    (!level || words.level(offering) === level) &&
    (!modeOfDelivery || modeOfDelivery.split(',').some((mode) => words.modes(offering).includes(mode)))
  )
}

function isAsked({ q, primaryCode }: Asked, code: string, texts: string[]) {
  if (primaryCode && primaryCode !== code) return false
  const searched = q?.toLowerCase()
  return !searched || texts.some((text) => text.toLowerCase().includes(searched))
}

/** By which keys, `-` before one that runs backwards, a list may be sorted; undefined for one that it may not. */
export function readSort(asked: Asked, possible: string[], otherwise: string): string[] | Wrong {
  const keys = (asked.sort ?? otherwise).split(',')
  return keys.every((key) => possible.includes(key.replace(/^-/, ''))) ? keys : { wrong: 'sort' }
}

function sorted<Row>(rows: Row[], keys: string[], values: Record<string, (row: Row) => string | number>) {
  return rows.toSorted((a, b) => {
    for (const key of keys) {
      const value = values[key.replace(/^-/, '')]!
      const [one, other] = key.startsWith('-') ? [value(b), value(a)] : [value(a), value(b)]
      const order = typeof one === 'number' ? one - Number(other) : one.localeCompare(String(other), 'nl')
      if (order !== 0) return order
    }
    return 0
  })
}

/** One page of a list, in the shape that both versions share. */
export function pageOf<Row, Item>(rows: Row[], { pageSize, pageNumber }: Asked, itemOf: (row: Row) => Item) {
  const totalPages = Math.ceil(rows.length / pageSize)
  const items = rows.slice((pageNumber - 1) * pageSize, pageNumber * pageSize).map(itemOf)
  const hasNextPage = pageNumber < totalPages
  return { pageSize, pageNumber, hasPreviousPage: pageNumber > 1, hasNextPage, totalPages, items }
}
