import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import type { Language } from '~/db/tables'
import type { Person } from '~/modules/people/person'
import type { Preview } from '~/modules/player/previews.server'
import type { AlongCommit } from '~/modules/progress/alongVisit.server'
import type { CommitAnswer } from '~/modules/progress/commit.server'
import type { LateCommit } from '~/modules/progress/lateCommit.server'
import type { Settings } from '~/settings.server'

declare module '@remix-run/node' {
  /** What every loader and action gets as `context`: the open database, and who is asking from where. */
  interface AppLoadContext {
    db: Db
    files: FileStore
    settings: Settings
    person: Person | undefined
    language: Language
    /** The origin of the app as this visitor sees it. */
    origin: string
    /** Where package code runs for this visitor; undefined until CONTENT_ORIGIN is set. */
    contentOrigin: string | undefined
    ip: string
    nonce: string
    /** What the page of a route loads at once. */
    assetsOf: (routeId: string) => string[]
    /** What a loader leaves for the page alone, as HTML: see `StillPageContext`. */
    stillPage?: string
    /** Shows a package that keeps nothing; the answer is its path on the content origin, for two hours. */
    openPreview: (preview: Preview) => string
    /** Brings what a browser kept of an attempt into the database, in the order of all commits. */
    commitLate: (commit: LateCommit | AlongCommit) => Promise<CommitAnswer | 'failed'>
  }
}
