import { hash, verify } from '@node-rs/argon2'

// OWASP's advice for argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string) {
  return hash(sameSigns(password), cost)
}

// Checked when the address is unknown, so that the answer takes as long as for a known one.
const nobody = hashPassword('nobody has this password')

export async function passwordMatches(passwordHash: string | null | undefined, password: string) {
  const matches = await verify(passwordHash ?? (await nobody), sameSigns(password))
  return matches && Boolean(passwordHash)
}

// Keyboards send an accented letter as one sign or as two (NIST SP 800-63B, section 5.1.1.2).
function sameSigns(password: string) {
  return password.normalize('NFKC')
}
