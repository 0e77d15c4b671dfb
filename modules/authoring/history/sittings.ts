/** After a longer pause somebody starts a new sitting; in milliseconds. */
export const pause = 10 * 60_000

export type RevisionRow = {
  id: number
  pageId: string
  savedAt: number
  savedBy: string
  title: string
  restoredFrom: number | null
  publishedAs: number | null
}

/** What one author did to one page without a long pause: the state it ended with, and the state it began from. */
export type Sitting = {
  /** The last kept state of it. */
  id: number
  pageId: string
  title: string
  from: number
  to: number
  /** The state before it; absent when the page was made in it. */
  beforeId?: number
  titleBefore?: string
  /** All kept states of it, in order. */
  ids: number[]
  restoredFrom: number | null
  publishedAs: number | null
}

/** The sittings in which the kept states of pages came about; the rows are in the order in which they were saved. */
export function sittingsOf(rows: RevisionRow[]): Sitting[] {
  const sittings: Sitting[] = []
  const last = new Map<string, { sitting: Sitting; row: RevisionRow }>()
  for (const row of rows) {
    const before = last.get(row.pageId)
    const goesOn = before && isSameSitting(before.row, row)
    const sitting = goesOn ? before.sitting : begun(row, before?.sitting)
    if (goesOn) Object.assign(sitting, { id: row.id, to: row.savedAt, title: row.title, publishedAs: row.publishedAs })
    else sittings.push(sitting)
    sitting.ids.push(row.id)
    last.set(row.pageId, { sitting, row })
  }
  return sittings
}

function isSameSitting(before: RevisionRow, row: RevisionRow) {
  if (row.restoredFrom !== null || before.restoredFrom !== null || before.publishedAs !== null) return false
  return before.savedBy === row.savedBy && row.savedAt - before.savedAt <= pause
}

function begun(row: RevisionRow, before: Sitting | undefined): Sitting {
  const { id, pageId, title, savedAt, restoredFrom, publishedAs } = row
  const from = before && { beforeId: before.id, titleBefore: before.title }
  return { id, pageId, title, from: savedAt, to: savedAt, ...from, ids: [], restoredFrom, publishedAs }
}
