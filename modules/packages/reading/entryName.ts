import { limits } from './limits'
import { Refusal } from './refusal'

const climbs = /%(?:2e|2f|5c|00)/i
const isControl = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]/u
const litter = /(?:^|\/)(?:__MACOSX(?:\/|$)|\.DS_Store$|\.AppleDouble\/|\._[^/]*$|Thumbs\.db$|desktop\.ini$)/i

/** What a computer left behind by itself, and a folder, is no file of the package. */
export function isLitter(name: string) {
  return name.endsWith('/') || litter.test(name)
}

/**
 * The path of an entry inside its package. Throws a refusal for a name that leads out of a folder on some system, or that
 * two systems would read differently.
 */
export function safePath(name: string): string {
  const bad = () => new Refusal('badName', shown(name))
  if (isControl.test(name) || name.includes('\\') || climbs.test(name)) throw bad()
  if (name.startsWith('/') || /^[a-z]:/i.test(name) || Buffer.byteLength(name) > limits.nameBytes) throw bad()
  const segments = name.split('/').filter((segment) => segment !== '' && segment !== '.')
  if (segments.length === 0 || segments.some((segment) => /[. ]$/.test(segment))) throw bad()
  return segments.join('/').normalize('NFC')
}

/** The form in which two names that a system without upper case takes for one are the same. */
export function foldedPath(path: string) {
  return path.normalize('NFC').toLowerCase()
}

/** A name as it may stand in a sentence. */
export function shown(name: string) {
  const plain = name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?')
  return plain.length > 120 ? `${plain.slice(0, 60)}…${plain.slice(-59)}` : plain
}
