import type { Generated, Selectable } from 'kysely'
import type { Language } from './tables'

export type OutgoingMailTable = {
  number: Generated<number>
  key: string
  toName: string
  toEmail: string
  language: Language
  fromName: Generated<string>
  replyTo: Generated<string>
  subject: string
  text: string
  /** JSON of CalendarEntry. */
  calendar: string | null
  postedAt: number
  messageId: string | null
  dueAt: number
  tries: Generated<number>
  handingOverSince: number | null
  cutOffAt: number | null
  sentAt: number | null
  gaveUpAt: number | null
  failure: Generated<string>
  renewedAt: number | null
  renewedBy: string | null
  /** Its text has `linkPlace` where the link comes that is made when it is handed over. */
  invitationId: string | null
}

export type OutgoingMail = Selectable<OutgoingMailTable>
