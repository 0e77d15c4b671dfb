import type { Finding } from '../reading'
import { isInfinitive } from '../verbForms'
import { listed } from '../words/listed'
import type { Sentence, Word } from '../wordsOf'

const links = new Set(listed('van der'))
const emptyVerbs = new Set(
  listed(`plaatsvinden plaatsvindt geschiedt geschieden verricht verrichten verrichtte uitgevoerd uitvoeren voert voeren doen gedaan
  overgaan overgegaan bewerkstelligen bewerkstelligd gerealiseerd realiseren strekt vergt vereist`),
)
/** Names of things rather than of actions. */
const things = new Set(
  listed(`afdeling tekening omgeving richting leiding woning vergadering voeding spanning ring vereniging regering opleiding verdieping ketting leerling
  mening ervaring rekening aflevering bediening vestiging stelling leuning sluiting verpakking verlichting kering lading helling koeling`),
)

/** Verbs that hide in nouns: "het uitvoeren van", "de controle vindt plaats", "de beoordeling van de uitvoering van". */
export function nominals({ text, words }: Sentence): Finding[] {
  const found: Finding[] = []
  const add = (first: number, last: number, verb?: string) => {
    const { start } = words[first]!
    const { end } = words[last]!
    const what = text.slice(start, end)
    found.push({ rule: 'nominal', severity: 'slight', start, end, words: what, ...(verb && { instead: verb }) })
  }
  const addTakesPlace = (first: number, last: number) => {
    const { start, text: verb } = words[first]!
    found.push({
      rule: 'nominal',
      severity: 'slight',
      start,
      end: words[last]!.end,
      words: `${verb} … ${words[last]!.text}`,
    })
  }
  const hasEmptyVerb = words.some(({ lower }) => emptyVerbs.has(lower))
  const actions = words.flatMap((word, index) => (isAction(word, words[index + 1]) ? [index] : []))
  words.forEach((word, index) => {
    const place = takesPlace(words, index)
    if (place !== undefined) addTakesPlace(index, place)
    if (isInfinitiveAsNoun(words, index)) add(index - 1, index + 1, word.lower)
    else if (actions.includes(index) && (hasEmptyVerb || actions.length > 1)) add(index, index + 1)
  })
  return found
}

function takesPlace(words: Word[], index: number) {
  if (!/^(?:vindt|vinden|vond|vonden)$/.test(words[index]!.lower)) return undefined
  const place = words.findIndex(({ lower }, at) => at > index && lower === 'plaats')
  return place < 0 ? undefined : place
}

function isInfinitiveAsNoun(words: Word[], index: number) {
  const before = words[index - 1]
  const after = words[index + 1]
  if (!before || !after || before.lower !== 'het' || before.after !== '') return false
  return links.has(after.lower) && words[index]!.after === '' && isInfinitive(words[index]!.lower, true)
}

function isAction({ lower, after }: Word, next: Word | undefined) {
  return /.{4}ing$/.test(lower) && !things.has(lower) && after === '' && next !== undefined && links.has(next.lower)
}
