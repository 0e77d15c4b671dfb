import type { Language } from '~/db/tables'

const nl = { formula: 'Formule', where: 'Hierin is:', in: 'in' }
const en: typeof nl = { formula: 'The formula', where: 'Where:', in: 'measured in' }

export const formulaTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  formula: 'Formule',
  formulaHint:
    'Typ zoals je het zegt: * is keer, / is een breuk, _ maakt een index, ^ een macht. Ook sqrt(x), pi, alpha en "een woord".',
  example: 'Bijvoorbeeld: v_c = (pi * d * n) / 1000',
  preview: 'Zo ziet de deelnemer het',
  spoken: 'Zo lees je de formule voor',
  spokenHint: 'Hoeft niet. Alleen als een schermlezer deze tekst moet zeggen in plaats van de formule.',
  spokenExample: 'Bijvoorbeeld: de snijsnelheid is pi keer de diameter keer het toerental, gedeeld door duizend',
  terms: 'Wat de letters betekenen',
  term: (place: number) => `Letter ${place}`,
  add: 'Voeg een letter toe',
  symbol: 'Letter',
  symbolExample: 'v_c',
  meaning: 'Betekenis',
  meaningExample: 'snijsnelheid',
  unit: 'Eenheid',
  unitExample: 'm/min',
}

const editorEn: typeof editorNl = {
  formula: 'The formula',
  formulaHint:
    'Type it as you say it: * is times, / is a fraction, _ makes an index, ^ a power. Also sqrt(x), pi, alpha and "a word".',
  example: 'For example: v_c = (pi * d * n) / 1000',
  preview: 'As the learner sees it',
  spoken: 'How to read the formula aloud',
  spokenHint: 'Not needed. Only when a screen reader has to say this text in place of the formula.',
  spokenExample:
    'For example: the cutting speed is pi times the diameter times the spindle speed, divided by a thousand',
  terms: 'What the letters mean',
  term: (place) => `Symbol ${place}`,
  add: 'Add a letter',
  symbol: 'Symbol',
  symbolExample: 'v_c (index)',
  meaning: 'Meaning',
  meaningExample: 'cutting speed',
  unit: 'Unit',
  unitExample: 'm/min or rpm',
}

export const formulaEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  formulaMissing: 'Typ een formule.',
  formulaBracket: 'Er staat een haakje te veel of te weinig.',
  formulaQuote: 'Er staat een aanhalingsteken te veel of te weinig.',
  formulaHole: 'Er ontbreekt iets: kijk bij een breuk, een macht, een index, een wortel of aan het eind.',
  formulaUnread: 'Deze formule kunnen we niet lezen. Schrijf hem eenvoudiger.',
  formulaSymbolMissing: 'Schrijf de letter op, of haal deze regel weg.',
  formulaMeaningMissing: 'Schrijf op wat de letter betekent.',
  formulaTooManyTerms: 'Geef hoogstens twaalf letters.',
}

const problemsEn: typeof problemsNl = {
  formulaMissing: 'Type a formula.',
  formulaBracket: 'There is a bracket too many or too few.',
  formulaQuote: 'There is a quotation mark too many or too few.',
  formulaHole: 'Something is missing: look at a fraction, a power, an index, a root or at the end.',
  formulaUnread: 'We cannot read this formula. Write it more simply.',
  formulaSymbolMissing: 'Write the letter, or remove this line.',
  formulaMeaningMissing: 'Write what the letter means.',
  formulaTooManyTerms: 'Give twelve letters at most.',
}

export const formulaProblems = { nl: problemsNl, en: problemsEn }
