import { sessionsTexts } from '~/app/texts/sessions'
import type { Language } from '~/db/tables'
import { centsIn } from '~/modules/catalogue/editing/price'
import {
  type MeetingInput,
  mostMeetings,
  type SessionInput,
  sessionSchema,
} from '~/modules/catalogue/sessions/sessionSchema'
import { daysLater, dutchMoment } from '~/modules/people/dutchTime'
import type { MeetingValues, SessionValues } from './sessionValues'

export type Errors = Record<string, string>
type Typed = { values: SessionValues } & ({ input: SessionInput } | { errors: Errors })
type Words = (typeof sessionsTexts)['nl']['errors']

const week = 7

/** What was typed in the form of a date, and what it means; each thing that is wrong beside its field. */
export function typedSession(form: FormData, language: Language): Typed {
  const t = sessionsTexts[language].errors
  const values = valuesIn(form)
  const errors: Errors = {}
  const meetings = meetingsIn(values, errors, t)
  const input = {
    meetings,
    teachers: values.teachers.split('\n').filter((name) => name.trim() !== ''),
    enrolsHere: values.enrols !== 'provider',
    isTentative: values.isTentative,
    ...numbersIn(values, errors, t),
    enrolFrom: dayIn('enrolFrom', values, errors, t),
    enrolUntil: later(dayIn('enrolUntil', values, errors, t)),
    priceCents: priceIn(values, errors, t),
    cancelRule: values.cancelRule,
  }
  if (input.enrolFrom !== null && input.enrolUntil !== null && input.enrolUntil <= input.enrolFrom)
    errors.enrolUntil ??= t.window
  if (input.minSeats !== null && input.seats !== null && input.minSeats > input.seats) errors.minSeats ??= t.minimum
  if (meetings.length === 0 && Object.keys(errors).length === 0) errors.meetings = t.meetings
  const parsed = sessionSchema.safeParse(input)
  if (!parsed.success) for (const { path } of parsed.error.issues) errors[fieldOf(path)] ??= reason(path, t)
  return parsed.success && Object.keys(errors).length === 0
    ? { values, input: parsed.data }
    : { values, errors: Object.keys(errors).length > 0 ? errors : { meetings: t.meetings } }
}

function valuesIn(form: FormData): SessionValues {
  const text = (name: string) => String(form.get(name) ?? '').slice(0, 5000)
  const all = (name: string) =>
    form
      .getAll(name)
      .slice(0, mostMeetings + 1)
      .map((value) => String(value).slice(0, 1000).trim())
  const [ids, dates, from, until, rooms, links] = ['meetingId', 'date', 'from', 'until', 'room', 'link'].map(all)
  const removed = new Set(all('remove'))
  const meetings = dates!.map((date, place) => ({
    id: ids![place] ?? '',
    date,
    from: from![place] ?? '',
    until: until![place] ?? '',
    room: rooms![place] ?? '',
    link: links![place] ?? '',
    isRemoved: removed.has(ids![place] || '-'),
  }))
  const names = ['repeat', 'weeks', 'teachers', 'enrols', 'seats', 'seatsTaken', 'minSeats', 'enrolFrom'] as const
  const others = ['enrolUntil', 'price', 'offerHours', 'cancelDays', 'cancelRule'] as const
  const texts = Object.fromEntries([...names, ...others].map((name) => [name, text(name)]))
  return {
    meetings,
    isTentative: form.get('isTentative') === '1',
    ...(texts as Omit<SessionValues, 'meetings' | 'isTentative'>),
  }
}

function meetingsIn(values: SessionValues, errors: Errors, t: Words) {
  const kept = values.meetings.map((one, place) => ({ ...one, place })).filter(({ isRemoved }) => !isRemoved)
  // An empty row is none, except where it is the only one.
  const rows = kept.filter(({ date, id }) => date !== '' || id !== '' || values.meetings.length === 1)
  const meetings = rows.flatMap((row) => meetingIn(row, row.place, errors, t) ?? [])
  const first = meetings[0]
  const times = whole(values.repeat) ?? 1
  if (!first || meetings.length > 1 || times <= 1) return meetings
  if (times > mostMeetings) {
    errors.repeat = t.many
    return meetings
  }
  const every = (whole(values.weeks) ?? 1) * week
  return Array.from({ length: times }, (_, number) => ({
    ...first,
    startsAt: daysLater(first.startsAt, number * every),
    endsAt: daysLater(first.endsAt, number * every),
  }))
}

function meetingIn(row: MeetingValues, place: number, errors: Errors, t: Words): MeetingInput | undefined {
  const { id, date, from, until, room, link } = row
  const [startsAt, endsAt] = [dutchMoment(date, from), dutchMoment(date, until)]
  if (dutchMoment(date, '12:00') === undefined) errors[`date-${place}`] = t.day
  else if (startsAt === undefined) errors[`from-${place}`] = t.time
  else if (endsAt === undefined) errors[`until-${place}`] = t.time
  else if (endsAt <= startsAt) errors[`until-${place}`] = t.order
  if (link !== '' && !/^https?:\/\/[^\s]+$/.test(link)) errors[`link-${place}`] = t.link
  return startsAt === undefined || endsAt === undefined
    ? undefined
    : { ...(id && { id }), startsAt, endsAt, room, link }
}

function numbersIn(values: SessionValues, errors: Errors, t: Words) {
  const number = (
    name: 'seats' | 'seatsTaken' | 'minSeats' | 'cancelDays' | 'offerHours',
    least: number,
    most: number,
  ) => {
    const value = values[name].trim()
    const found = whole(value)
    if (value !== '' && (found === undefined || found < least || found > most)) errors[name] = t.number
    return found ?? null
  }
  return {
    seats: number('seats', 1, 1000),
    minSeats: number('minSeats', 1, 1000),
    seatsTaken: number('seatsTaken', 0, 1000) ?? 0,
    cancelHours: (number('cancelDays', 0, 365) ?? 0) * 24,
    offerHours: number('offerHours', 0, 720) ?? 48,
  }
}

function dayIn(name: 'enrolFrom' | 'enrolUntil', values: SessionValues, errors: Errors, t: Words) {
  const value = values[name].trim()
  if (value === '') return null
  const at = dutchMoment(value, '00:00')
  if (at === undefined) errors[name] = t.day
  return at ?? null
}

// "Until and including" a day ends when the next one begins.
function later(at: number | null) {
  return at === null ? null : daysLater(at, 1)
}

function priceIn({ price }: SessionValues, errors: Errors, t: Words) {
  if (price.trim() === '') return null
  const cents = centsIn(price)
  if (cents === undefined) errors.price = t.price
  return cents ?? null
}

function whole(text: string) {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined
}

function fieldOf([first, place, name]: PropertyKey[]) {
  if (first !== 'meetings' || typeof place !== 'number') return String(first)
  const fields: Record<string, string> = { startsAt: 'from', endsAt: 'until' }
  return `${fields[String(name)] ?? String(name)}-${place}`
}

function reason([first, , name]: PropertyKey[], t: Words) {
  if (first === 'meetings') return name === 'link' ? t.link : t.order
  return t.number
}
