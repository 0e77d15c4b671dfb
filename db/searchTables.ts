import type { Generated } from 'kysely'

export type SearchTables = {
  offeringSearch: { rowid: number; offeringId: string }
  /** A view of FTS5 itself: every word of the index. */
  offeringTerm: { term: string; doc: number; cnt: number }
  /** A view of FTS5 itself: every place of every word; `doc` is a rowid of offeringSearch. */
  offeringInstance: { term: string; doc: number; col: string; offset: number }
  searchSynonym: {
    id: string
    word: string
    /** `string[]` */
    sameAs: Generated<string>
    /** `string[]` */
    alsoFinds: Generated<string>
    source: string
    /** ISO date, as the source prints it. */
    sourceDate: string
    updatedAt: number
    updatedBy: string | null
  }
}
