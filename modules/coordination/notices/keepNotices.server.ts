import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { inPieces } from '~/modules/progress/assigning/inPieces'
import { dueModules, newModules } from './aboutModules.server'
import { duePaths, newPaths } from './aboutPaths.server'
import { newTicks } from './aboutTicks.server'
import { dueOrders, newOrders } from './aboutWorkOrders.server'
import { postDigests } from './digests.server'
import { postNotice } from './postNotice.server'

const sources = [newModules, newPaths, newOrders, dueModules, duePaths, dueOrders, newTicks]

/**
 * Tells people what there is to be told: now, and every minute. It looks at what is asked, and not at how it came to be asked,
 * so that no way of asking goes around it. A notice has the name of what it tells: killed anywhere, nothing is lost or told twice.
 */
export async function keepNotices(db: Db, now = Date.now()) {
  for (const source of sources)
    for (const some of inPieces(await source(db, now)))
      await inTransaction(db, async (tx) => {
        for (const notice of some) await postNotice(tx, notice, now)
      })
  await postDigests(db, now)
}
