import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { passwordMatches } from './password.server'
import { networkOf, rateLimit } from './rateLimit.server'

export const signInSchema = z.object({ email: z.string().trim().min(3).max(254), password: z.string().min(1).max(200) })

const quarter = 900
// A factory signs in from one address: only what went wrong counts.
const perNetwork = rateLimit(100, quarter)
const perAccountAndNetwork = rateLimit(8, quarter)
// High, so that a stranger who guesses does not lock the owner out at once; low enough to make guessing hopeless.
const perAccount = rateLimit(50, quarter)

export type SignInRefusal = { refused: 'wrong' | 'tooMany' }

/** Checks e-mail and password; the refusal is the same, and takes as long, for an unknown address and a wrong password. */
export async function signIn(
  db: Db,
  input: z.infer<typeof signInSchema>,
  ip: string,
): Promise<{ personId: string } | SignInRefusal> {
  const email = input.email.toLowerCase()
  const network = networkOf(ip)
  const both = `${email} ${network}`
  if (!(await perNetwork.spend(network))) return { refused: 'tooMany' }
  if (!(await perAccountAndNetwork.spend(both)) || !(await perAccount.spend(email))) return { refused: 'tooMany' }
  const person = await db
    .selectFrom('person')
    .where('email', '=', email)
    .select(['id', 'passwordHash'])
    .executeTakeFirst()
  if (!(await passwordMatches(person?.passwordHash, input.password)) || !person) return { refused: 'wrong' }
  await Promise.all([perNetwork.giveBack(network), perAccountAndNetwork.forget(both), perAccount.giveBack(email)])
  return { personId: person.id }
}
