import type { Thing } from './world'

type Insert = (table: string, row: Record<string, unknown>) => unknown

const hubs = ['mira', 'precisie', 'smn']
const teachers: Record<string, string> = { mira: 'anouk', precisie: 'frits' }
const soon = Date.now() + 3_600_000
const far = Date.now() + 90 * 86_400_000
export const bookedSecrets = hubs.map((hubId) => `booking-${hubId}`)

/** A date of each hub that anybody may enrol on, and one of an offering that was withdrawn, each with somebody who has a seat. */
export function addSessionThings(insert: Insert) {
  for (const hubId of hubs)
    for (const kind of ['open', 'withdrawn'] as const) {
      const offeringId = `${kind}-dated-${hubId}`
      const id = `${kind}-session-${hubId}`
      insert('offering', {
        id: offeringId,
        slug: offeringId,
        kind: 'workshop',
        hubId,
        title: offeringId,
        createdAt: 1,
        updatedAt: 1,
      })
      insert('offeringPublication', {
        id: offeringId,
        offeringId,
        publishedAt: 1,
        withdrawnAt: kind === 'open' ? null : 2,
      })
      insert('offeringSession', { id, offeringId, startsAt: far, endsAt: far + 1000, seats: 5, enrolsHere: 1 })
      // Its door is open now.
      const meeting = { startsAt: soon, endsAt: soon + 1000, remindedAt: 1, doorCode: `${kind}-code-${hubId}` }
      insert('sessionMeeting', { id: `${kind}-meeting-${hubId}`, sessionId: id, ...meeting })
      if (teachers[hubId]) insert('sessionTeacher', { sessionId: id, name: 'Docent', personId: teachers[hubId] })
    }
  for (const [place, hubId] of hubs.entries()) {
    const who = { name: 'Gast', email: `gast${place}@elders.example`, language: 'nl', requestedAt: 1 }
    const booking = { id: `booking-${hubId}`, number: 100_000 + place, sessionId: `open-session-${hubId}`, ...who }
    insert('booking', { ...booking, secret: bookedSecrets[place]! })
    for (const kind of ['requested', 'queued', 'given']) insert('bookingEvent', { bookingId: booking.id, kind, at: 1 })
    const interest = { offeringId: `open-dated-${hubId}`, name: 'Gast', email: who.email, language: 'nl', askedAt: 1 }
    insert('offeringInterest', { id: `interest-${hubId}`, secret: `interest-${hubId}`, ...interest })
  }
}

/** The same things by the names that addresses have for them. */
export const sessionThings: Record<string, Thing[]> = {
  sessionId: hubs.flatMap((hubId) =>
    (['open', 'withdrawn'] as const).map((kind) => ({
      value: `${kind}-session-${hubId}`,
      hubId,
      isPublic: kind === 'open',
      personId: teachers[hubId],
    })),
  ),
  bookingSecret: hubs.map((hubId) => ({ value: `booking-${hubId}`, hubId })),
  interestSecret: hubs.map((hubId) => ({ value: `interest-${hubId}`, hubId })),
  doorCode: hubs.map((hubId) => ({ value: `open-code-${hubId}`, hubId })),
}

export const datedOfferings: Thing[] = hubs.flatMap((hubId) =>
  (['open', 'withdrawn'] as const).map((kind) => ({
    value: `${kind}-dated-${hubId}`,
    hubId,
    isOffering: true as const,
    isPublic: kind === 'open',
  })),
)
