import type { Db } from '~/db/connection.server'
import type { BookingEventKind } from '~/db/sessionTables'

type Event = { kind: BookingEventKind; at: number; by?: string | null; why?: string; until?: number }

/** Writes down what happened to a booking; its state follows from this row (bookingStateFollows). */
export async function happened(tx: Db, bookingId: string, { kind, at, by = null, why = '', until }: Event) {
  await tx
    .insertInto('bookingEvent')
    .values({ bookingId, kind, at, by, why, until: until ?? null })
    .execute()
}
