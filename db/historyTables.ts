import type { Generated } from 'kysely'
import type { PageKind } from './tables'

/** Written by triggers on modulePage. */
export type PageRevisionTable = {
  id: Generated<number>
  pageId: string
  moduleId: string
  revision: number
  savedAt: number
  savedBy: string
  title: string
  kind: PageKind
  restoredFrom: number | null
  publishedAs: number | null
  /** 1 for a text that gave way in a conflict and was never on the page. */
  isAside: number | null
  /** JSON, deflated. */
  document: Uint8Array
}

export type ModuleChangeTable = {
  id: Generated<number>
  moduleId: string
  changedAt: number
  changedBy: string
  /** `settings` is written by a trigger on learningModule. */
  kind: 'pages' | 'settings' | 'restored'
  before: string | null
  after: string
}

export type ModuleContactTable = {
  id: string
  moduleId: string
  personId: string
  givenAt: number
  givenBy: string
  endedAt: number | null
  endedBy: string | null
}

export type ModuleCoAuthorTable = {
  id: string
  moduleId: string
  personId: string
  invitedAt: number
  invitedBy: string
  endedAt: number | null
  endedBy: string | null
}
