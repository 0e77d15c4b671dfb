import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { hubPages } from './hubPages'

/** Gives hubs their page, with the people who agreed to stand on it. */
export async function loadHubPages(db: Db, at: number) {
  for (const [hubId, { description, contacts }] of Object.entries(hubPages)) {
    await db.updateTable('organisation').set({ description }).where('id', '=', hubId).execute()
    for (const [position, contact] of contacts.entries())
      await db
        .insertInto('hubContact')
        .values({ id: newId(), hubId, position, ...contact, agreedAt: at, statedBy: null })
        .execute()
  }
}
