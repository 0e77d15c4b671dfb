import { formsOf } from './stems'

import { listed } from './words/listed'
import { separableVerbs, tradeVerbs } from './words/separable'
import { commonVerbs } from './words/verbs'

const toHave = 'heb hebt heeft hebben had hadden'
const toBe = 'ben bent is zijn was waren'
const toBecome = 'word wordt worden werd werden'
const modals = `kan kun kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen wilde wilden zal zult zullen zou zouden
  ga gaat gaan ging gingen laat laten liet lieten hoef hoeft hoeven dien dient dienen blijf blijft blijven probeer probeert proberen`

export const formsOfWorden = new Set(listed(toBecome))
export const formsOfZijn = new Set(listed(toBe))
const participleTakers = new Set(listed(`${toHave} ${toBe} ${toBecome}`))
const infinitiveTakers = new Set(listed(modals))

/** What a finite verb waits for at the end of its clause. */
export function waitsFor(word: string): 'participle' | 'infinitive' | undefined {
  if (participleTakers.has(word)) return 'participle'
  return infinitiveTakers.has(word) ? 'infinitive' : undefined
}

const infinitives = new Set([
  ...listed(commonVerbs),
  ...listed(tradeVerbs),
  ...listed(separableVerbs).map((verb) => verb.replace('|', '')),
])
// Plurals of nouns as often as verbs; at the very end of a clause they are taken for verbs.
const ambiguous = new Set(
  listed(
    'delen bakken boren banken lagen werken schroeven klemmen haken stappen kosten tappen kanten sporen vijlen platen zagen vormen plannen zaken dagen ramen kranen letten lijmen lijnen balken rollen spoelen stellen kleuren lichten namen scherpen regelen wagen roesten legen',
  ),
)
const notVerbs = new Set(
  listed(
    'kinderen bladeren goederen liederen kleren veren heren uren manieren spieren papieren dieren eieren kamers sferen',
  ),
)

export function isInfinitive(word: string, isLast: boolean) {
  if (notVerbs.has(word)) return false
  if (ambiguous.has(word)) return isLast
  return infinitives.has(word) || (word.length > 7 && word.endsWith('eren'))
}

/** The particles that a finite form may have at the end of its clause: pakt -> op, aan, vast. */
export const particlesOf = new Map<string, Set<string>>()
for (const verb of listed(separableVerbs)) {
  const [particle, bare] = verb.split('|') as [string, string]
  for (const form of formsOf(bare).slice(0, 5)) {
    const particles = particlesOf.get(form) ?? new Set()
    particlesOf.set(form, particles.add(particle))
  }
}
