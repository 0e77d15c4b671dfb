import type { PageKind } from './tables'

/** The tables around the pages of a draft: what was taken away, what was replaced, and what is kept to start from. */
export type PageRemovalTable = {
  id: string
  pageId: string
  removedAt: number
  removedBy: string
  mergedInto: string | null
  restoredAt: number | null
  restoredBy: string | null
}

export type ReplacementTable = {
  id: string
  moduleId: string
  words: string
  instead: string
  places: number
  replacedAt: number
  replacedBy: string
  undoneAt: number | null
  undoneBy: string | null
}

export type ModuleTemplateTable = {
  id: string
  hubId: string
  name: string
  settings: string
  createdAt: number
  createdBy: string
  updatedAt: number
  updatedBy: string
  removedAt: number | null
  removedBy: string | null
}

export type ReplacedPageTable = {
  replacementId: string
  pageId: string
  title: string
  document: string
  revision: number
}

export type TemplatePageTable = {
  templateId: string
  position: number
  title: string
  kind: PageKind
  document: string
}
