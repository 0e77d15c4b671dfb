export const shortestPassword = 12
export const longestPassword = 200

export type PasswordRefusal = 'tooShort' | 'tooLong' | 'fewSigns' | 'inARow' | 'aboutYou' | 'common'

/** How well a password holds; 'refused' ones are not taken, with the reason as `why`. */
export type PasswordStrength = { level: 'refused'; why: PasswordRefusal } | { level: 'enough' | 'strong' }

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiopasdfghjklzxcvbnm', 'azertyuiopqsdfghjklmwxcvbn']
const common = ['welkom', 'wachtwoord', 'password', 'geheim', 'metalektro', 'technohub', 'leerbank', 'letmein', 'admin']

/**
 * Judges a password as somebody who guesses would: by length, and by how much is left when what can be guessed is taken
 * away (NIST SP 800-63B, section 5.1.1.2: length, no composition rules, nothing common or about the person).
 */
export function passwordStrength(password: string, about: { name?: string; email?: string } = {}): PasswordStrength {
  const length = [...password].length
  if (length < shortestPassword) return { level: 'refused', why: 'tooShort' }
  if (length > longestPassword) return { level: 'refused', why: 'tooLong' }
  const plain = password.toLowerCase()
  if (new Set(plain).size < 5) return { level: 'refused', why: 'fewSigns' }
  const guesses = { inARow: runsIn(plain), aboutYou: wordsOf(about), common }
  for (const why of ['inARow', 'aboutYou', 'common'] as const)
    if (lengthWithout(plain, guesses[why]) < 6) return { level: 'refused', why }
  const left = lengthWithout(plain, [...guesses.inARow, ...guesses.aboutYou, ...guesses.common])
  return { level: left >= 16 ? 'strong' : 'enough' }
}

function lengthWithout(plain: string, words: string[]) {
  return words.reduce((rest, word) => rest.replaceAll(word, ''), plain).replace(/\s/g, '').length
}

function wordsOf({ name = '', email = '' }: { name?: string; email?: string }) {
  const words = `${name} ${email}`.toLowerCase().split(/[\s@.]+/)
  return words.filter((word) => word.length >= 3).sort((one, other) => other.length - one.length)
}

/** Pieces of four and more that stand in a row on a keyboard or in the alphabet, either way round. */
function runsIn(plain: string) {
  const found: string[] = []
  for (const row of rows.flatMap((row) => [row, [...row].reverse().join('')]))
    for (let at = 0; at + 4 <= plain.length; at++) {
      let end = at + 4
      if (!row.includes(plain.slice(at, end))) continue
      while (end < plain.length && row.includes(plain.slice(at, end + 1))) end++
      found.push(plain.slice(at, end))
    }
  return found.sort((one, other) => other.length - one.length)
}
