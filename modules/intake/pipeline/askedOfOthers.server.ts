import type { Db } from '~/db/connection.server'
import type { WaitedFor } from './waiting'

export type AskedOfOthers = Map<string, { who: WaitedFor; since: number }[]>

/** Which answers and signatures of others are being waited for, by application; of one, or of all. */
export async function askedOfOthers(_db: Db, _applicationId?: string): Promise<AskedOfOthers> {
  return new Map()
}
