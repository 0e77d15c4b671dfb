import { bilingual } from './bilingual'

type PlaceCheckTexts = {
  recognition: string
  recognitionText: string
  lookUp: string
  searchFor: (crebo: string, company: string, place: string) => string
  outcome: string
  outcomes: { recognised: string; refused: string }
  checkedOn: string
  lapsesOn: string
  lapsesHint: string
  keepCheck: string
  checks: string
  checkedBy: (day: string, by: string) => string
  holdsUntil: (day: string) => string
  notRecognised: string
}

/** Whether SBB recognises the company of a place, and writing down what was found. */
export const placeCheckTexts = bilingual<PlaceCheckTexts>({
  nl: {
    recognition: 'Erkenning door SBB',
    recognitionText:
      'Een bedrijf moet erkend zijn voor precies dit crebo. SBB bekijkt een erkenning elke vier jaar opnieuw.',
    lookUp: 'Zoek op bij SBB',
    searchFor: (crebo, company, place) =>
      `Zoek daar op crebo ${crebo} en ${[company, place].filter(Boolean).join(', ')}.`,
    outcome: 'Wat vond je?',
    outcomes: { recognised: 'Erkend voor dit crebo', refused: 'Niet erkend voor dit crebo' },
    checkedOn: 'Opgezocht op',
    lapsesOn: 'Erkend tot en met',
    lapsesHint: 'Laat leeg als het er niet staat: dan rekenen wij vier jaar vanaf de dag van opzoeken.',
    keepCheck: 'Noteer',
    checks: 'Eerder opgezocht',
    checkedBy: (day, by) => `${day}, door ${by}`,
    holdsUntil: (day) => `erkend tot en met ${day}`,
    notRecognised: 'niet erkend',
  },
  en: {
    recognition: 'Recognition by SBB',
    recognitionText: 'A company must be recognised for exactly this crebo. SBB reviews a recognition every four years.',
    lookUp: 'Look it up at SBB',
    searchFor: (crebo, company, place) =>
      `Search there for crebo ${crebo} and ${[company, place].filter(Boolean).join(', ')}.`,
    outcome: 'What did you find?',
    outcomes: { recognised: 'Recognised for this crebo', refused: 'Not recognised for this crebo' },
    checkedOn: 'Looked up on',
    lapsesOn: 'Recognised until',
    lapsesHint: 'Leave it empty when it is not there: then we count four years from the day of looking.',
    keepCheck: 'Note it',
    checks: 'Looked up before',
    checkedBy: (day, by) => `${day}, by ${by}`,
    holdsUntil: (day) => `recognised until ${day}`,
    notRecognised: 'not recognised',
  },
})
