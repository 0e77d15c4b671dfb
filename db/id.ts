import { randomBytes } from 'node:crypto'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** A random id of `length` characters without look-alikes (i, l, o, u); 16 characters carry 80 bits. */
export function newId(length = 16) {
  return Array.from(randomBytes(length), (byte) => alphabet[byte & 31]).join('')
}
