import type { PublicOffering } from '../publicOfferings.server'

type About = Pick<PublicOffering, 'kind' | 'level' | 'leerweg' | 'isOnline' | 'place' | 'credential' | 'startKind'>

const types: Record<PublicOffering['kind'], string> = {
  module: 'self study',
  path: 'regular',
  masterclass: 'master class',
  workshop: 'workshop',
  expertSession: 'lecture',
  bbl: 'regular',
  practiceSession: 'training',
}

export function typeOf({ kind }: About) {
  return types[kind]
}

export function levelOf({ level }: About) {
  if (!level) return 'none'
  return level === 'hbo' ? 'hbo' : `mbo niveau ${level.slice(3)}`
}

export function formsOf({ leerweg, isOnline, place }: About) {
  if (leerweg === 'bbl') return ['dual']
  if (leerweg === 'bol') return ['full-time']
  if (isOnline) return place ? ['part-time', 'e-learning'] : ['e-learning']
  return ['part-time']
}

export function modesOf({ kind, isOnline, place, leerweg }: About) {
  if (leerweg === 'bbl') return ['blended learning', 'internship']
  if (isOnline) return [place ? 'blended learning' : 'self study']
  return [kind === 'workshop' ? 'workshop' : kind === 'practiceSession' ? 'training' : 'classroom teaching']
}

export function startOf(startKind: About['startKind']) {
  return { fixed: 'fixed starting date', request: 'agreed starting date', direct: 'direct start' }[startKind]
}

/** What EDU-DEX calls what one gets; of a text that is none of its words only that there is something. */
export function degreeOf({ credential, leerweg }: About) {
  const said = credential.toLowerCase()
  if (!said) return 'none'
  if (/diploma/.test(said) && leerweg) return 'diploma'
  return /deelname|participation/.test(said) ? 'certificate of participation' : 'certificate'
}
