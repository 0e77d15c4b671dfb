import { dutchDay } from '~/modules/people/dutchDay'
import { isoDuration } from '../duration'
import { priceOf } from '../price'
import type { PublicHub, PublicOffering } from '../publicOfferings.server'
import { withoutEmpty } from '../withoutEmpty'
import type { Run, Words } from './list'

export const words5: Words = {
  language: ({ language }) => [{ nl: 'nld', en: 'eng' }[language]],
  level: ({ level }) => (level?.startsWith('mbo') ? `secondary vocational education ${level.slice(3)}` : 'undefined'),
  modes: ({ isOnline, place }) => (isOnline ? (place ? ['online', 'on campus'] : ['online']) : ['on campus']),
}

/** A hub as Organization of the Open Education API 5.0. */
export function organization5({ uuid, slug, name, summary, website }: PublicHub) {
  return withoutEmpty({
    organizationId: uuid,
    primaryCode: code(slug),
    organizationType: 'institute',
    name: [{ language: 'nl-NL', value: name }],
    shortName: slug,
    description: summary ? [{ language: 'nl-NL', value: summary }] : undefined,
    link: URL.canParse(website) ? website : undefined,
  })
}

/** An offering as Course of the Open Education API 5.0. */
export function course5(offering: PublicOffering, origin: string, hub?: PublicHub) {
  const text = (value: string) => [{ language: { nl: 'nl-NL', en: 'en-GB' }[offering.language], value }]
  const { studyLoadHours, durationMinutes, entryRequirements, credential } = offering
  return withoutEmpty({
    courseId: offering.uuid,
    primaryCode: code(offering.slug),
    name: text(offering.title),
    abbreviation: offering.slug.slice(0, 256),
    studyLoad: studyLoadHours ? { studyLoadUnit: 'sbu', value: studyLoadHours } : undefined,
    modeOfDelivery: words5.modes(offering),
    duration: isoDuration(durationMinutes),
    description: text(offering.description || offering.summary || offering.title),
    teachingLanguage: words5.language(offering)[0],
    learningOutcomes: offering.outcomes.map(text),
    admissionRequirements: entryRequirements ? text(entryRequirements) : undefined,
    qualificationRequirements: credential ? text(credential) : undefined,
    level: words5.level(offering),
    link: `${origin}/catalogue/${offering.slug}`,
    addresses: addresses5(offering.place),
    organization: hub ? organization5(hub) : offering.hubUuid,
  })
}

/** A run of an offering as CourseOffering of the Open Education API 5.0. */
export function offering5({ offering, session }: Run, origin: string, expanded: { course?: boolean; hub?: PublicHub }) {
  const text = (value: string) => [{ language: { nl: 'nl-NL', en: 'en-GB' }[offering.language], value }]
  return withoutEmpty({
    offeringId: session.uuid,
    primaryCode: code(session.id),
    offeringType: 'course',
    name: text(offering.title),
    description: text(offering.summary || offering.title),
    teachingLanguage: words5.language(offering)[0],
    modeOfDelivery: words5.modes(offering),
    maxNumberStudents: session.seats,
    enrolledNumberStudents: session.seats === null ? undefined : session.seatsTaken,
    resultExpected: false,
    link: `${origin}/catalogue/${offering.slug}`,
    startDate: dutchDay(session.startsAt),
    endDate: dutchDay(session.endsAt),
    enrollStartDate: session.enrolFrom ? dutchDay(session.enrolFrom) : undefined,
    enrollEndDate: session.enrolUntil ? dutchDay(session.enrolUntil) : undefined,
    addresses: addresses5(session.place || offering.place),
    priceInformation: prices('total costs', { offering, session }),
    course: expanded.course ? course5(offering, origin) : offering.uuid,
    organization: expanded.hub ? organization5(expanded.hub) : offering.hubUuid,
  })
}

export function prices(costType: string, { offering, session }: Run) {
  const price = priceOf({ ...offering, priceCents: session.priceCents ?? offering.priceCents })
  if (!price) return undefined
  return [{ costType, amount: price.total, vatAmount: price.vat, amountWithoutVat: price.without, currency: 'EUR' }]
}

function code(value: string) {
  return { codeType: 'identifier', code: value }
}

// A place is what the hub wrote, not an address in parts.
function addresses5(place: string) {
  return place ? [{ addressType: 'teaching', additional: [{ language: 'nl-NL', value: place }] }] : undefined
}
