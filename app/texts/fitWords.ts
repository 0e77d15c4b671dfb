import type { Language } from '~/db/tables'
import type { Counted } from '~/modules/intake/places/fit'
import { bilingual } from './bilingual'

const days = {
  nl: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}
const locales = { nl: 'nl-NL', en: 'en-GB' }

type Say = (detail: string[], one: { holds: boolean; language: Language }) => string

/** What counted for a place, or against it, each in one sentence. */
const fitTexts = bilingual<Record<Counted['about'], Say>>({
  nl: {
    crebo: ([crebo], { holds }) => (holds ? `Hetzelfde crebo: ${crebo}` : `Een ander crebo: ${crebo}`),
    recognition: ([word], { holds }) =>
      holds
        ? word === 'lapsing'
          ? 'SBB erkent het bedrijf, maar de erkenning loopt bijna af'
          : 'SBB erkent het bedrijf voor dit crebo'
        : ({
            lapsed: 'De erkenning van SBB is verlopen: controleer haar opnieuw',
            refused: 'SBB erkent het bedrijf niet voor dit crebo',
          }[word!] ?? 'Nog niemand heeft de erkenning van SBB opgezocht'),
    state: ([free], { holds }) =>
      holds ? (free === '1' ? 'Er is 1 plek vrij' : `Er zijn ${free} plekken vrij`) : 'Er is geen plek vrij',
    period: ([from, until], { holds, language }) =>
      holds
        ? `De plek is er van ${dayOf(from!, language)} tot ${dayOf(until!, language)}`
        : `De plek is al voorbij (${dayOf(until!, language)}) als de kandidaat kan beginnen`,
    employer: ([...company]) => `Werkt al bij ${company.join(' ')}`,
    distance: ([kilometres, furthest], { holds }) =>
      kilometres === undefined
        ? 'De afstand is niet bekend: er is geen postcode of plaats'
        : kilometres === '0'
          ? 'Minder dan een kilometer van huis'
          : furthest === undefined
            ? `${kilometres} kilometer van huis, hemelsbreed`
            : holds
              ? `${kilometres} kilometer van huis; de wens is hoogstens ${furthest}`
              : `${kilometres} kilometer van huis, verder dan de wens van ${furthest}`,
    days: ([asked, others], { holds, language }) =>
      holds
        ? `De dagen passen: ${dayNames(asked!, language)}`
        : `Werkt op ${dayNames(asked!, language)}; de wens is niet ${dayNames(others!, language)}`,
    schoolDay: ([day], { holds, language }) =>
      holds ? `${dayNames(day!, language)} is vrij voor school` : 'Er is geen vaste dag vrij voor school',
    start: ([begins, from], { holds, language }) =>
      holds
        ? `Kan beginnen op ${dayOf(begins!, language)}`
        : `De plek begint ${dayOf(begins!, language)}; de kandidaat kan vanaf ${dayOf(from!, language)}`,
    work: (words, { holds }) =>
      holds ? `De wens noemt wat hier gebeurt: ${words.join(' ')}` : 'De wens noemt ander werk dan hier gebeurt',
    level: ([own, programme], { holds }) =>
      holds ? `Mbo ${own}, zoals de opleiding` : `Mbo ${own}, en de opleiding is mbo ${programme}`,
  },
  en: {
    crebo: ([crebo], { holds }) => (holds ? `The same crebo: ${crebo}` : `Another crebo: ${crebo}`),
    recognition: ([word], { holds }) =>
      holds
        ? word === 'lapsing'
          ? 'SBB recognises the company, but the recognition lapses soon'
          : 'SBB recognises the company for this crebo'
        : ({
            lapsed: 'The recognition by SBB has lapsed: check it again',
            refused: 'SBB does not recognise the company for this crebo',
          }[word!] ?? 'Nobody has looked up the recognition by SBB yet'),
    state: ([free], { holds }) =>
      holds ? (free === '1' ? '1 place is free' : `${free} places are free`) : 'No place is free',
    period: ([from, until], { holds, language }) =>
      holds
        ? `The placement runs from ${dayOf(from!, language)} to ${dayOf(until!, language)}`
        : `The placement is over (${dayOf(until!, language)}) before the candidate can begin`,
    employer: ([...company]) => `Already works at ${company.join(' ')}`,
    distance: ([kilometres, furthest], { holds }) =>
      kilometres === undefined
        ? 'The distance is not known: there is no postcode or place'
        : kilometres === '0'
          ? 'Less than a kilometre from home'
          : furthest === undefined
            ? `${kilometres} kilometres from home, in a straight line`
            : holds
              ? `${kilometres} kilometres from home; the wish is ${furthest} at most`
              : `${kilometres} kilometres from home, further than the wish of ${furthest}`,
    days: ([asked, others], { holds, language }) =>
      holds
        ? `The days fit: ${dayNames(asked!, language)}`
        : `Works on ${dayNames(asked!, language)}; the wish is not ${dayNames(others!, language)}`,
    schoolDay: ([day], { holds, language }) =>
      holds ? `${dayNames(day!, language)} is free for school` : 'No fixed day is free for school',
    start: ([begins, from], { holds, language }) =>
      holds
        ? `Can begin on ${dayOf(begins!, language)}`
        : `The placement begins ${dayOf(begins!, language)}; the candidate can from ${dayOf(from!, language)}`,
    work: (words, { holds }) =>
      holds ? `The wish names what happens here: ${words.join(' ')}` : 'The wish names other work than happens here',
    level: ([own, programme], { holds }) =>
      holds ? `Mbo ${own}, as the programme` : `Mbo ${own}, and the programme is mbo ${programme}`,
  },
})

export function fitSentence({ about, detail, holds }: Counted, language: Language) {
  return fitTexts[language][about](detail === '' ? [] : detail.split(' '), { holds, language })
}

/** Days of the week by their numbers: "1235" is "ma, di, wo en vr". */
export function dayNames(numbers: string | number[], language: Language) {
  const names = [...numbers].map((day) => days[language][Number(day) - 1] ?? '')
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names)
}

function dayOf(day: string, language: Language) {
  const options = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const
  return new Intl.DateTimeFormat(locales[language], options).format(Date.parse(day))
}
