import type { Db } from '~/db/connection.server'
import type { Language } from '~/db/tables'

export async function chooseLanguage(db: Db, personId: string, language: Language) {
  await db.updateTable('person').set({ language }).where('id', '=', personId).execute()
}
