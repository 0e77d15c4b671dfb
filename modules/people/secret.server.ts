import { createHash, randomBytes } from 'node:crypto'

/** A secret for a cookie or a link (192 bits), and what the database keeps of it. */
export function newSecret() {
  const secret = randomBytes(24).toString('base64url')
  return { secret, hash: hashOf(secret) }
}

export function hashOf(secret: string) {
  return createHash('sha256').update(secret).digest('base64url')
}
