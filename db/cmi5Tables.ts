import type { Generated } from 'kysely'

export type Cmi5RegistrationTable = {
  attemptId: string
  registration: string
  homePage: string
  createdAt: number
  statements: Generated<number>
  statementBytes: Generated<number>
}

export type Cmi5SessionTable = {
  id: string
  attemptId: string
  launchNumber: number
  unit: number
  launchMode: 'Normal' | 'Review'
  openedAt: number
  authHash: string | null
  initializedAt: number | null
  savedAt: number | null
  terminatedAt: number | null
  abandonedAt: number | null
  seconds: Generated<number>
}

export type XapiStatementTable = {
  sequence: Generated<number>
  attemptId: string
  id: string
  sessionId: string | null
  unit: number | null
  storedAt: number
  kind: 'defined' | 'allowed' | 'lms'
  verb: string
  activity: string | null
  digest: string
  statement: string
}

export type XapiDocumentTable = {
  attemptId: string
  resource: 'state' | 'agentProfile' | 'activityProfile'
  activity: string
  name: string
  mediaType: string
  content: Buffer
  etag: string
  updatedAt: number
}

export type LearnerPreferencesTable = { personId: string; content: string; updatedAt: number }
