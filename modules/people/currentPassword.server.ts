import type { Db } from '~/db/connection.server'
import { passwordMatches } from './password.server'
import type { Person } from './person'
import { rateLimit } from './rateLimit.server'

const perPerson = rateLimit(10, 900)

/** Whether this person has a password: people of the demo need none. */
export async function hasPassword(db: Db, person: Person) {
  return Boolean(await passwordHashOf(db, person))
}

/** Refuses a change of who can sign in unless the present password is known, and after ten tries in a quarter of an hour. */
export async function refuseWithoutPassword(db: Db, person: Person, current = '') {
  if (!(await perPerson.spend(person.id))) return { refused: 'tooMany' as const }
  const passwordHash = await passwordHashOf(db, person)
  if (passwordHash && !(await passwordMatches(passwordHash, current))) return { refused: 'current' as const }
  return undefined
}

async function passwordHashOf(db: Db, person: Person) {
  const row = await db.selectFrom('person').where('id', '=', person.id).select('passwordHash').executeTakeFirst()
  return row?.passwordHash
}
