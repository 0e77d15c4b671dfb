import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { synonyms } from './synonyms'

/** Puts the synonyms in that search of the demo goes by. */
export async function loadSynonyms(db: Db, at: number) {
  const said = { source: 'Demo van Leerbank', sourceDate: '2026-11-01', updatedAt: at, updatedBy: null }
  for (const { word, sameAs = [], alsoFinds = [] } of synonyms)
    await db
      .insertInto('searchSynonym')
      .values({ id: newId(), word, sameAs: JSON.stringify(sameAs), alsoFinds: JSON.stringify(alsoFinds), ...said })
      .execute()
}
