import type { Cmi } from './applyCommit'

// That time went by, and how a visit ended, is nothing that anybody did.
const passing = new Set(['cmi.core.session_time', 'cmi.core.exit'])

/** Tells one state of an attempt from another: the same in the browser and on the server, whatever way it went. */
export function stateMark(cmi: Cmi) {
  const names = Object.keys(cmi).filter((name) => cmi[name] !== '' && !passing.has(name))
  const text = JSON.stringify(names.sort().map((name) => [name, cmi[name]]))
  return [0x811c9dc5, 0x9e3779b9].map((seed) => hashed(text, seed).toString(36)).join('.')
}

// FNV-1a, twice: nobody gains by another state with the same mark, so it need not withstand anybody.
function hashed(text: string, seed: number) {
  let hash = seed
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
  return hash >>> 0
}
