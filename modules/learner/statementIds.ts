const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
// Which version of UUID it is, and of which variant.
const fixed = [14, 19]

/** A new UUID; `crypto.randomUUID` is not there on a page without TLS. */
export function newId() {
  const digits = Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => (byte % 16).toString(16))
  digits[12] = '4'
  digits[16] = '89ab'[Number.parseInt(digits[16]!, 16) % 4]!
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/**
 * The id of what may be said once in a registration: the same in every session, so that a store that has it already
 * knows it again. As random as the registration that it is made of.
 */
export function idOnce(registration: string, what: string) {
  if (!uuid.test(registration)) return newId()
  return Array.from(registration.toLowerCase(), (digit, place) => {
    if (digit === '-' || fixed.includes(place)) return digit
    return (Number.parseInt(digit, 16) ^ (hashOf(`${place}${what}`) >>> 28)).toString(16)
  }).join('')
}

// FNV-1a, with a last round so that its first digits differ too.
function hashOf(text: string) {
  let value = 2_166_136_261
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 16_777_619)
  value = Math.imul(value ^ (value >>> 15), 2_246_822_507)
  return value ^ (value >>> 13)
}
