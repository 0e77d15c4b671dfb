import { one, type ProductPage, type Sqlite } from './page'

/** Dates, seats and who comes. */
export function sessionPages(sqlite: Sqlite): ProductPage[] {
  const offering = one(sqlite, "select id from offering where slug = 'bagagedragersessie-robots-in-de-assemblage'")
  const date = (which: string) =>
    one(sqlite, `select id from offeringSession where offeringId = ? and ${which} order by startsAt limit 1`, offering)
  const now = Date.now()
  const [full, past] = [date(`seats = 8 and startsAt > ${now}`), date(`startsAt < ${now}`)]
  const [series, tentative] = [date('seats = 10'), date('isTentative = 1')]
  const secret = (which: string) => one(sqlite, `select secret from booking where name <> '' and ${which} limit 1`)
  const without = one(sqlite, "select id from offering where slug = 'workshop-ai-met-technohub'")
  const interest = one(sqlite, 'select secret from offeringInterest where endedAt is null limit 1')
  const door = one(sqlite, 'select doorCode from sessionMeeting where sessionId = ? order by startsAt', full)
  openDoor(sqlite, door)
  const list = { route: '/offerings/:offeringId/sessions', as: 'carla' }
  const people = { route: '/sessions/:sessionId', as: 'carla' }
  const booking = { route: '/sessions/:sessionId/booking' }
  const own = { route: '/bookings/:bookingSecret' }
  const attendance = { route: '/sessions/:sessionId/attendance', as: 'carla' }
  return [
    { ...booking, address: `/sessions/${series}/booking`, as: 'daan', name: 'booking' },
    { ...booking, address: `/sessions/${full}/booking`, name: 'booking-waiting' },
    { ...booking, address: `/sessions/${past}/booking`, name: 'booking-closed' },
    { ...own, address: `/bookings/${secret("state = 'associated'")}`, name: 'own-booking' },
    { ...own, address: `/bookings/${secret('offeredUntil is not null')}`, name: 'own-booking-offered' },
    {
      ...own,
      address: `/bookings/${secret("state = 'queued' and offeredUntil is null")}`,
      name: 'own-booking-waiting',
    },
    { ...own, address: `/bookings/${secret("state = 'canceled'")}`, name: 'own-booking-canceled' },
    { route: '/offerings/:offeringId/interest', address: `/offerings/${without}/interest`, name: 'interest' },
    { route: '/interests/:interestSecret', address: `/interests/${interest}`, name: 'interest-leave' },
    { route: '/door/:doorCode', address: `/door/${door}`, as: 'daan', name: 'doorway' },
    { ...list, address: `/offerings/${offering}/sessions`, name: 'dates' },
    {
      route: '/offerings/:offeringId/sessions/new',
      address: `/offerings/${offering}/sessions/new`,
      as: 'carla',
      name: 'date-new',
    },
    { route: '/sessions', address: '/sessions', as: 'carla', name: 'sessions' },
    { route: '/sessions', address: '/sessions', as: 'bram', name: 'sessions-other-hub' },
    { ...people, address: `/sessions/${full}`, name: 'date-people' },
    { ...people, address: `/sessions/${past}`, name: 'date-past' },
    { ...people, address: `/sessions/${tentative}`, name: 'date-tentative' },
    { route: '/sessions/:sessionId/changes', address: `/sessions/${series}/changes`, as: 'carla', name: 'date-change' },
    {
      route: '/sessions/:sessionId/cancellation',
      address: `/sessions/${tentative}/cancellation`,
      as: 'carla',
      name: 'date-call-off',
    },
    { ...attendance, address: `/sessions/${past}/attendance`, name: 'attendance' },
    { ...attendance, address: `/sessions/${past}/attendance?view=phone`, as: 'anouk', name: 'attendance-phone' },
    { route: '/sessions/:sessionId/door', address: `/sessions/${full}/door`, as: 'anouk', name: 'door' },
    { route: '/sessions/:sessionId/seats', address: `/sessions/${series}/seats`, as: 'esra', name: 'seats' },
    { route: '/seats', address: '/seats', as: 'esra', name: 'company-dates' },
  ]
}

/** A door is open around its meeting only. */
function openDoor(sqlite: Sqlite, code: string) {
  const now = Date.now()
  sqlite
    .prepare('update sessionMeeting set startsAt = ?, endsAt = ? where doorCode = ?')
    .run(now, now + 3_600_000, code)
}
