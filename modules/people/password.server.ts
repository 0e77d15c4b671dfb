import { hash, verify } from '@node-rs/argon2'
import { z } from 'zod'

export const passwordLength = 12
export const passwordSchema = z.string().min(passwordLength).max(200)

// OWASP's advice for argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string) {
  return hash(password, cost)
}

// Checked when the address is unknown, so that the answer takes as long as for a known one.
const nobody = hashPassword('nobody has this password')

export async function passwordMatches(passwordHash: string | null | undefined, password: string) {
  const matches = await verify(passwordHash ?? (await nobody), password)
  return matches && Boolean(passwordHash)
}
