import type { Db } from '~/db/connection.server'
import { belongingOf } from './belonging.server'
import { mayMakeLink } from './granting'
import { newPasswordLink } from './passwordLink.server'
import type { Person } from './person'
import { rateLimit } from './rateLimit.server'

const perMaker = rateLimit(60, 3600)

/** Makes a password link for somebody whose account is this person's to open; undefined when it is not, or not there. */
export async function makePasswordLink(db: Db, actor: Person, personId: string) {
  const target = await db.selectFrom('person').where('id', '=', personId).select(['id', 'name']).executeTakeFirst()
  if (!target) return undefined
  const belonging = await belongingOf(db, [target.id])
  if (!mayMakeLink(actor, belonging.get(target.id)!)) return undefined
  if (!(await perMaker.spend(actor.id))) return { refused: 'tooMany' as const }
  return { name: target.name, ...(await newPasswordLink(db, target.id, actor.id)) }
}
