import type { Db } from '~/db/connection.server'
import { signaturesAsked } from '../agreements/signaturesAsked.server'
import { answersAsked } from '../places/answersAsked.server'
import type { WaitedFor } from './waiting'

export type AskedOfOthers = Map<string, { who: WaitedFor; since: number }[]>

/** Which answers and signatures of others are being waited for, by application; of one, or of all. */
export async function askedOfOthers(db: Db, applicationId?: string): Promise<AskedOfOthers> {
  const asked: AskedOfOthers = new Map()
  const all = [...(await signaturesAsked(db, applicationId)), ...(await answersAsked(db, applicationId))]
  for (const { id, ...one } of all) asked.set(id, [...(asked.get(id) ?? []), one])
  return asked
}
