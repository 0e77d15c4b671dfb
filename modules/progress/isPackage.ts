import { sql } from 'kysely'

/** Of a version: whether it came as a package, so that what is counted of it are units, and no pages. */
export const isPackage = sql<0 | 1>`"moduleVersion"."contents" is not null`.as('isPackage')
