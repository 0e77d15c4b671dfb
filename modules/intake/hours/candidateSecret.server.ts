import type { Db } from '~/db/connection.server'

/** Whether somebody who may come back has this secret: then there are no hours yet, instead of no page. */
export async function isCandidateSecret(db: Db, secret: string) {
  const found = db.selectFrom('candidate').where('secret', '=', secret).where('erasedAt', 'is', null)
  return (await found.where('mergedInto', 'is', null).select('id').executeTakeFirst()) !== undefined
}
