import { join } from 'node:path'
import Database from 'better-sqlite3'
import { agreementPages } from './agreementPages'
import { applyingPages } from './applyingPages'
import { authorPages } from './authorPages'
import { findPages } from './findPages'
import { followPages } from './followPages'
import { learnerPages } from './learnerPages'
import { mailPages } from './mailPages'
import { offeringPages } from './offeringPages'
import type { ProductPage } from './page'
import { pathPages } from './pathPages'
import { pipelinePages } from './pipelinePages'
import { placePages } from './placePages'
import { practicePages } from './practicePages'
import { sessionPages } from './sessionPages'
import { teamPages } from './teamPages'

/** At least one page for every route that shows one, with the things of the demo that are worth looking at. */
export function productPages(dataDir: string): ProductPage[] {
  const sqlite = new Database(join(dataDir, 'leerbank.sqlite'), { timeout: 5000 })
  const absent: ProductPage = { route: '/*', address: '/bestaat-niet', name: 'absent' }
  const pages = [
    ...learnerPages(sqlite),
    ...findPages(sqlite),
    ...authorPages(sqlite, dataDir),
    ...followPages(sqlite),
    ...mailPages(sqlite),
    ...sessionPages(sqlite),
    ...offeringPages(sqlite),
    ...pathPages(sqlite),
    ...teamPages(sqlite),
    ...agreementPages(sqlite),
    ...applyingPages(sqlite),
    ...pipelinePages(sqlite),
    ...practicePages(sqlite),
    ...placePages(sqlite),
    absent,
  ]
  sqlite.close()
  return pages
}
