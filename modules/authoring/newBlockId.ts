const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** An id for a block: 12 characters of 5 bits, so that no two blocks of the sector ever share one. */
export function newBlockId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => letters[byte & 31]).join('')
}
