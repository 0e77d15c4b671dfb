import type { ReadPackage } from '~/modules/packages/reading/readPackage.server'
import type { WrittenFacts } from '../ownPackages/checkWritten.server'

/** What was read in a package that waits, without the list of its files. */
export type Reading = Omit<ReadPackage, 'files' | 'written'> & {
  files: number
  /** Of one that was made with Leerbank; `unreadable` when no module can be made of it any more. */
  written?: WrittenFacts | 'unreadable'
}
