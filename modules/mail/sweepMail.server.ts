import { unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Db } from '~/db/connection.server'
import { mailFile } from './folderDelivery.server'

export const keptDays = 90

/** Forgets what mail said and to whom it went, a while after it was sent or given up; its key stays, so that it is not sent again. */
export async function sweepMail(db: Db, folder: string, now = Date.now()) {
  const before = now - keptDays * 86_400_000
  const swept = await db
    .updateTable('outgoingMail')
    .set({ toName: '', toEmail: '', fromName: '', replyTo: '', subject: '', text: '', calendar: null })
    .where((is) => is.or([is('sentAt', '<', before), is('gaveUpAt', '<', before)]))
    .where('toEmail', '<>', '')
    .returning('number')
    .execute()
  for (const { number } of swept) await unlink(join(folder, mailFile(number))).catch(() => {})
}
