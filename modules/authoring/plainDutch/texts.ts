import type { Language } from '~/db/tables'
import { wellFormed } from '../wellFormed'
import type { Finding } from './reading'

const nl = {
  long: (words: string) => `${words} woorden. Maak er twee zinnen van.`,
  longCut: (words: string, cut: string) => `${words} woorden. Knip de zin bij “${cut}”.`,
  passive: (words: string) => `“${words}”: zeg wie het doet.`,
  passiveAgent: (words: string, agent: string) => `“${words}”: begin met “${agent}”.`,
  apart: (words: string) => `“${words}” hoort bij elkaar. Zet de delen dichter bij elkaar.`,
  nominal: (words: string) => `“${words}”: zeg wie wat doet.`,
  nominalVerb: (words: string, verb: string) => `“${words}”: maak van “${verb}” weer iets dat iemand doet.`,
  doubleNegation: (words: string) => `“${words}”: twee keer nee. Zeg wat er wel is, of wat moet.`,
  officialWord: (words: string, instead: string) => `“${words}”: schrijf liever “${instead}”.`,
  jargon: (explanation: string) => `Leg dit vakwoord uit. Bijvoorbeeld: ${explanation}.`,
  rareWord: (words: string) => `“${words}” kent niet iedereen. Kies een ander woord, of leg het uit.`,
}

const en: typeof nl = {
  long: (words) => `${words} words. Make two sentences of it.`,
  longCut: (words, cut) => `${words} words. Cut the sentence at “${cut}”.`,
  passive: (words) => `“${words}”: say who does it.`,
  passiveAgent: (words, agent) => `“${words}”: begin with “${agent}”.`,
  apart: (words) => `“${words}” belongs together. Put the parts closer to each other.`,
  nominal: (words) => `“${words}”: say who does what.`,
  nominalVerb: (words, verb) => `“${words}”: turn “${verb}” back into something that somebody does.`,
  doubleNegation: (words) => `“${words}”: no twice over. Say what there is, or what must be done.`,
  officialWord: (words, instead) => `“${words}”: rather write “${instead}”.`,
  jargon: (explanation) => `Explain this word of the trade. For example: ${explanation}.`,
  rareWord: (words) => `Not everybody knows “${words}”. Choose another word, or explain it.`,
}

export const findingTexts: Record<Language, typeof nl> = { nl, en }

const longestShown = 40

/** A finding as a sentence that says what could be done. */
export function findingSentence({ rule, words: found, instead }: Finding, language: Language) {
  const t = findingTexts[language]
  const words = found.length > longestShown ? `${wellFormed(found.slice(0, longestShown)).trimEnd()}…` : found
  if (instead === undefined) return rule === 'officialWord' || rule === 'jargon' ? t.rareWord(words) : t[rule](words)
  if (rule === 'long') return t.longCut(words, instead)
  if (rule === 'passive') return t.passiveAgent(words, instead)
  if (rule === 'nominal') return t.nominalVerb(words, instead)
  if (rule === 'officialWord') return t.officialWord(words, instead)
  return rule === 'jargon' ? t.jargon(instead) : t[rule](words)
}
