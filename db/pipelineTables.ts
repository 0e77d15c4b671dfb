import type { Generated } from 'kysely'
import type { Language } from './tables'

/** The tables around the steps of an application: how a programme does its intake, conversations, messages, tasks. */
export type PipelineTables = {
  offeringIntake: {
    offeringId: string
    /** JSON of ApplicationState[]. */
    skipped: Generated<string>
    /** JSON of Question[]; see modules/intake/pipeline/questions. */
    questions: Generated<string>
    /** JSON of e-mail addresses. */
    told: Generated<string>
    revision: Generated<number>
    updatedAt: number
    updatedBy: string | null
  }
  intakeTarget: { offeringId: string; studyYear: number; starters: number }
  messageTemplate: {
    offeringId: string
    word: string
    language: Language
    subject: string
    text: string
    updatedAt: number
    updatedBy: string | null
  }
  candidateMessage: {
    id: Generated<number>
    applicationId: string
    direction: 'out' | 'in'
    key: string
    subject: Generated<string>
    text: string
    at: number
    by: string | null
    answeredAt: Generated<number | null>
    answeredBy: Generated<string | null>
  }
  conversation: ConversationTable
  conversationTime: { conversationId: string; startsAt: number }
  applicationTask: {
    id: string
    applicationId: string
    title: string
    /** An ISO day. */
    dueOn: string
    personId: string
    madeAt: number
    madeBy: string | null
    doneAt: Generated<number | null>
    doneBy: Generated<string | null>
  }
}

type ConversationTable = {
  id: string
  applicationId: string
  minutes: number
  place: Generated<string>
  link: Generated<string>
  proposedAt: number
  proposedBy: string | null
  startsAt: Generated<number | null>
  chosenAt: Generated<number | null>
  chosenBy: Generated<string | null>
  noneFitsAt: Generated<number | null>
  noneFits: Generated<string>
  sequence: Generated<number>
  cancelledAt: Generated<number | null>
  cancelledBy: Generated<string | null>
  cancelledBecause: Generated<string>
  heldAt: Generated<number | null>
  heldBy: Generated<string | null>
  notes: Generated<string>
  answers: Generated<string>
}
