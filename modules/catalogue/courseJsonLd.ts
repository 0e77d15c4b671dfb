import { openLicences } from '~/modules/blocks/licence'
import { isoDuration } from './feeds/duration'
import { priceOf } from './feeds/price'
import { withoutEmpty } from './feeds/withoutEmpty'
import type { OfferingPage } from './readOffering.server'

/**
 * An offering as schema.org Course with its runs as CourseInstance, as search engines read it
 * (schema.org/Course; Google Search Central, "Course info structured data"). `origin` is the site's own.
 */
export function courseJsonLd(offering: OfferingPage, origin: string) {
  const { hub, slug, title, summary, forWhom, outcomes, skills, language, entryRequirements, credential } = offering
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': `${origin}/catalogue/${slug}`,
    url: `${origin}/catalogue/${slug}`,
    name: title,
    description: summary || title,
    inLanguage: language,
    provider: {
      '@type': 'Organization',
      name: offering.provider || hub.name,
      ...(offering.provider || hub.kind !== 'hub' ? {} : { url: `${origin}/hubs/${hub.slug}` }),
    },
    audience: forWhom && { '@type': 'Audience', audienceType: forWhom },
    teaches: outcomes,
    about: skills.map((skill) => withoutEmpty({ '@type': 'DefinedTerm', name: skill.name, url: skill.uri })),
    coursePrerequisites: entryRequirements,
    educationalCredentialAwarded: credential,
    educationalLevel: offering.level && { '@type': 'DefinedTerm', name: offering.level.replace('mbo', 'mbo ') },
    timeRequired: isoDuration(offering.durationMinutes),
    license: offering.licence && openLicences[offering.licence].url,
    isAccessibleForFree: offering.priceCents === null ? undefined : offering.priceCents === 0,
    offers: offerOf(offering),
    hasCourseInstance: instancesOf(offering),
  })
}

function offerOf({ priceCents, vatPercent }: OfferingPage) {
  const price = priceOf({ priceCents, vatPercent })
  if (!price) return { '@type': 'Offer', category: 'Paid' }
  const category = priceCents === 0 ? 'Free' : 'Paid'
  return { '@type': 'Offer', category, price: Number(price.total), priceCurrency: 'EUR' }
}

function instancesOf(offering: OfferingPage) {
  const common = withoutEmpty({
    '@type': 'CourseInstance',
    courseMode: offering.isOnline ? (offering.place ? 'Blended' : 'Online') : 'Onsite',
    courseWorkload: isoDuration(offering.studyLoadHours ? offering.studyLoadHours * 60 : offering.durationMinutes),
    inLanguage: offering.language,
  })
  const runs = offering.sessions.filter(({ cancelledAt }) => cancelledAt === null)
  if (runs.length === 0) return [common]
  return runs.map((session) =>
    withoutEmpty({
      ...common,
      courseSchedule: common.courseWorkload ? undefined : scheduleOf(session),
      startDate: new Date(session.startsAt).toISOString(),
      endDate: new Date(session.endsAt).toISOString(),
      location: locationOf(session.place || offering.place),
      maximumAttendeeCapacity: session.seats,
      remainingAttendeeCapacity: session.seats && Math.max(0, session.seats - session.seatsTaken),
    }),
  )
}

// Of how much time it takes only the run itself is known: search engines want one of the two.
function scheduleOf({ startsAt, endsAt }: { startsAt: number; endsAt: number }) {
  const days = Math.max(1, Math.ceil((endsAt - startsAt) / 86_400_000))
  return { '@type': 'Schedule', repeatFrequency: 'Daily', repeatCount: days, duration: `P${days}D` }
}

function locationOf(place: string) {
  if (!place) return undefined
  return {
    '@type': 'Place',
    name: place,
    address: { '@type': 'PostalAddress', addressLocality: place, addressCountry: 'NL' },
  }
}
