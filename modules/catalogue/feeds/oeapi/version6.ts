import { isoDuration } from '../duration'
import type { PublicHub, PublicOffering } from '../publicOfferings.server'
import { withoutEmpty } from '../withoutEmpty'
import { type Run, stateOf, type Words } from './list'
import { prices } from './version5'

export const words6: Words = {
  language: ({ language }) => [{ nl: 'nl-NL', en: 'en-GB' }[language]],
  level: ({ level }) => (level?.startsWith('mbo') ? `secondary_vocational_education_${level.slice(3)}` : 'undefined'),
  modes: ({ isOnline, place }) => [isOnline ? (place ? 'blended' : 'online') : 'presential'],
}

/** A hub as Organisation of the Open Education API 6.0. */
export function organisation6({ uuid, slug, name, summary, website }: PublicHub) {
  return withoutEmpty({
    organisationId: uuid,
    primaryCode: code(slug),
    organisationType: 'institute',
    name: [{ language: 'nl-NL', value: name }],
    shortName: slug,
    description: summary ? [{ language: 'nl-NL', value: summary }] : undefined,
    link: URL.canParse(website) ? website : undefined,
  })
}

/** An offering as Course of the Open Education API 6.0. */
export function course6(offering: PublicOffering, origin: string, hub?: PublicHub) {
  const text = (value: string) => [{ language: words6.language(offering)[0]!, value }]
  const { studyLoadHours, entryRequirements, credential } = offering
  return withoutEmpty({
    courseId: offering.uuid,
    primaryCode: code(offering.slug),
    name: text(offering.title),
    abbreviation: offering.slug.slice(0, 256),
    studyLoad: studyLoadHours ? [{ studyLoadUnit: 'sbu', value: studyLoadHours }] : undefined,
    modesOfDelivery: words6.modes(offering),
    duration: isoDuration(offering.durationMinutes),
    description: text(offering.description || offering.summary || offering.title),
    teachingLanguages: words6.language(offering),
    admissionRequirements: entryRequirements ? text(entryRequirements) : undefined,
    qualificationRequirements: credential ? text(credential) : undefined,
    level: words6.level(offering),
    link: `${origin}/catalogue/${offering.slug}`,
    addresses: addresses6(offering.place),
    organisationId: offering.hubUuid,
    organisation: hub && organisation6(hub),
  })
}

/** A run of an offering as CourseOffering of the Open Education API 6.0. */
export function offering6({ offering, session }: Run, origin: string, isCourseExpanded: boolean) {
  const text = (value: string) => [{ language: words6.language(offering)[0]!, value }]
  const { enrolFrom, enrolUntil } = session
  return withoutEmpty({
    courseOfferingId: session.uuid,
    primaryCode: code(session.id),
    name: text(offering.title),
    state: stateOf(session),
    rosteringState: session.isTentative ? 'tentative' : 'definitive',
    description: text(offering.summary || offering.title),
    teachingLanguages: words6.language(offering),
    modesOfDelivery: words6.modes(offering),
    maxNumberStudents: session.seats,
    enrolledNumberStudents: session.seats === null ? undefined : session.seatsTaken,
    resultExpected: false,
    link: `${origin}/catalogue/${offering.slug}`,
    enrolmentPeriods: enrolFrom
      ? [withoutEmpty({ startDateTime: iso(enrolFrom), endDateTime: enrolUntil ? iso(enrolUntil) : undefined })]
      : undefined,
    startDateTime: iso(session.startsAt),
    endDateTime: iso(session.endsAt),
    addresses: addresses6(session.place || offering.place),
    priceInformation: prices('total_costs', { offering, session }),
    courseId: offering.uuid,
    course: isCourseExpanded ? course6(offering, origin) : undefined,
    organisationId: offering.hubUuid,
  })
}

function code(value: string) {
  return { codeType: 'identifier', code: value }
}

function iso(at: number) {
  return new Date(at).toISOString()
}

function addresses6(place: string) {
  return place ? [{ addressType: 'teaching', additional: [{ language: 'nl-NL', value: place }] }] : undefined
}
