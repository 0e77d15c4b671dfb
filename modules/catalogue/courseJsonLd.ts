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
      ...(offering.provider ? {} : { url: `${origin}/hubs/${hub.slug}` }),
    },
    audience: forWhom && { '@type': 'Audience', audienceType: forWhom },
    teaches: outcomes,
    about: skills.map((skill) => withoutEmpty({ '@type': 'DefinedTerm', name: skill.name, url: skill.uri })),
    coursePrerequisites: entryRequirements,
    educationalCredentialAwarded: credential,
    educationalLevel: offering.level && { '@type': 'DefinedTerm', name: offering.level.replace('mbo', 'mbo ') },
    timeRequired: offering.durationMinutes && durationOf(offering.durationMinutes),
    offers: priceOf(offering),
    hasCourseInstance: instancesOf(offering),
  })
}

function priceOf({ priceCents, vatPercent }: OfferingPage) {
  if (priceCents === null) return { '@type': 'Offer', category: 'Paid' }
  const price = Math.round((priceCents * (100 + vatPercent)) / 100) / 100
  return { '@type': 'Offer', category: price === 0 ? 'Free' : 'Paid', price, priceCurrency: 'EUR' }
}

function instancesOf(offering: OfferingPage) {
  const common = withoutEmpty({
    '@type': 'CourseInstance',
    courseMode: offering.isOnline ? (offering.place ? 'Blended' : 'Online') : 'Onsite',
    courseWorkload: workloadOf(offering),
  })
  if (offering.sessions.length === 0) return [common]
  return offering.sessions.map((session) =>
    withoutEmpty({
      ...common,
      startDate: new Date(session.startsAt).toISOString(),
      endDate: new Date(session.endsAt).toISOString(),
      location: (session.place || offering.place) && {
        '@type': 'Place',
        name: session.place || offering.place,
        address: session.place || offering.place,
      },
      maximumAttendeeCapacity: session.seats,
      remainingAttendeeCapacity: session.seats && Math.max(0, session.seats - session.seatsTaken),
    }),
  )
}

function workloadOf({ studyLoadHours, durationMinutes }: OfferingPage) {
  return durationOf(studyLoadHours ? studyLoadHours * 60 : (durationMinutes ?? 0))
}

// ISO 8601, as schema.org asks: PT1H30M.
function durationOf(minutes: number) {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return minutes > 0 ? `PT${hours ? `${hours}H` : ''}${rest ? `${rest}M` : ''}` : undefined
}

function withoutEmpty(entries: Record<string, unknown>) {
  const kept = Object.entries(entries).filter(
    ([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value.length),
  )
  return Object.fromEntries(kept)
}
