import { RateLimiterMemory } from 'rate-limiter-flexible'
import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { passwordMatches } from './password.server'

export const signInSchema = z.object({ email: z.string().trim().min(3).max(254), password: z.string().min(1).max(200) })

const perAddress = new RateLimiterMemory({ points: 30, duration: 900 })
const perAccount = new RateLimiterMemory({ points: 8, duration: 900 })

export type SignInRefusal = { refused: 'wrong' | 'tooMany' }

/** Checks e-mail and password; the refusal is the same for an unknown address and a wrong password. */
export async function signIn(
  db: Db,
  input: z.infer<typeof signInSchema>,
  ip: string,
): Promise<{ personId: string } | SignInRefusal> {
  const email = input.email.toLowerCase()
  if (!(await spend(ip, email))) return { refused: 'tooMany' }
  const person = await db
    .selectFrom('person')
    .where('email', '=', email)
    .select(['id', 'passwordHash'])
    .executeTakeFirst()
  if (!(await passwordMatches(person?.passwordHash, input.password)) || !person) return { refused: 'wrong' }
  await perAccount.delete(email)
  return { personId: person.id }
}

async function spend(ip: string, email: string) {
  try {
    await perAddress.consume(ip)
    await perAccount.consume(email)
    return true
  } catch {
    return false
  }
}
