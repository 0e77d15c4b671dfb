import type { ReadPackage } from '~/modules/packages/reading/readPackage.server'

/** What was read in a package that waits, without the list of its files. */
export type Reading = Omit<ReadPackage, 'files'> & { files: number }
