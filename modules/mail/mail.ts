import type { Language } from '~/db/tables'

export type Correspondent = { name: string; email: string }

/** What is to be told to one person. The greeting, the closing and the HTML are made when it is sent. */
export type Mail = {
  /** What it is about, such as `booking-confirmed:<id>`: the same key again is the same mail, and nobody gets it twice. */
  key: string
  to: Correspondent
  language: Language
  subject: string
  /** Plain text without greeting and closing; an empty line between paragraphs, addresses of pages in full. */
  text: string
  /** On whose behalf it goes out, and who gets the answers; without it the organiser of its date, else the platform. */
  from?: Correspondent
  calendar?: CalendarEntry
  /** Its text has `linkPlace` where the link comes with which the invited sets a password. */
  invitationId?: string
}

/** Where in a text the link of an invitation comes. It is made when the mail is handed over: no row has its secret. */
export const linkPlace = '[[link]]'

/** A date in somebody's own calendar; a later one with the same uid changes it or takes it away (RFC 5546). */
export type CalendarEntry = {
  method: 'REQUEST' | 'CANCEL'
  uid: string
  /** Higher with every change of the date. */
  sequence: number
  startsAt: number
  endsAt: number
  summary: string
  place: string
  description: string
  url: string
  organiser: Correspondent
}
