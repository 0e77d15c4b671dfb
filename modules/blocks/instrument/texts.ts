import type { Language } from '~/db/tables'
import type { Family, Kind } from './kinds'
import type { Mistake } from './mistakes'

const names: Record<Language, Record<Kind, string>> = {
  nl: {
    vernier05: 'Schuifmaat 0,05 mm',
    vernier02: 'Schuifmaat 0,02 mm',
    micrometer25: 'Micrometer 0-25 mm, 0,01 mm',
    micrometer50: 'Micrometer 25-50 mm, 0,01 mm',
    dial: 'Meetklok 0,01 mm',
    protractor: 'Hoekmeter met nonius van 5′',
  },
  en: {
    vernier05: 'Vernier calliper 0.05 mm',
    vernier02: 'Vernier calliper 0.02 mm',
    micrometer25: 'Micrometer 0-25 mm to 0.01 mm',
    micrometer50: 'Micrometer 25-50 mm to 0.01 mm',
    dial: 'Dial gauge 0.01 mm',
    protractor: 'Bevel protractor with a 5′ vernier',
  },
}

const howNl: Record<Family, string> = {
  vernier: 'Lees de hele millimeters links van de nul van de nonius. Tel er de streep bij op die precies doorloopt.',
  micrometer: 'Lees eerst de millimeters op de huls. Kijk dan of er een halve bij is. Tel de trommel erbij op.',
  dial: 'De kleine wijzer geeft de hele millimeters. De grote wijzer geeft de honderdsten.',
  protractor: 'Lees de graden bij de nul van de nonius. Lees de minuten aan de kant waar de graden groter worden.',
}

const howEn: typeof howNl = {
  vernier: 'Read the whole millimetres left of the zero of the vernier. Add the line that runs on exactly.',
  micrometer: 'Read the millimetres on the sleeve first. See whether there is a half. Then add the thimble.',
  dial: 'The small hand gives the whole millimetres. The large hand gives the hundredths.',
  protractor: 'Read the degrees at the zero of the vernier. Read the minutes on the side where the degrees rise.',
}

type Say = (family: Family, step: string) => string

const unitNl = { vernier: 'millimeter', micrometer: 'millimeter', dial: 'omwenteling', protractor: 'graad' }
const fineNl = { vernier: 'nonius', micrometer: 'trommel', dial: 'grote wijzer', protractor: 'nonius' }

const mistakesNl: Record<Mistake, Say> = {
  oneMore: () => 'Je zit één streep te hoog. Maak het beeld groter en kijk nog eens.',
  oneLess: () => 'Je zit één streep te laag. Maak het beeld groter en kijk nog eens.',
  noPart: (family) => `Het begin klopt. Tel de ${fineNl[family]} er nog bij op.`,
  noTurns: () => 'Je hebt alleen de grote wijzer gelezen. De kleine wijzer telt hoe vaak die rond is geweest.',
  atEdge: () => 'Je hebt bij de rand van de schuif gelezen. Lees bij de nul van de nonius.',
  halfForgotten: () => 'Je bent de halve millimeter vergeten. Die zie je onder de lijn.',
  halfTooMuch: () => 'Je hebt een halve millimeter te veel. De streep onder de lijn is nog niet te zien.',
  unitMore: (family) => `Je zit precies één ${unitNl[family]} te hoog.`,
  unitLess: (family) => `Je mist precies één ${unitNl[family]}.`,
  otherSide: (family) =>
    family === 'dial'
      ? 'Je hebt terug geteld. Tel met de klok mee.'
      : 'Je hebt de nonius aan de verkeerde kant gelezen. Lees waar de graden groter worden.',
  lineWorth: (_, step) => `Je hebt de strepen geteld. Elke streep is ${step}.`,
  comma: () => 'Je cijfers kloppen. De komma staat op de verkeerde plaats.',
}

const unitEn = { vernier: 'millimetre', micrometer: 'millimetre', dial: 'turn', protractor: 'degree' }
const fineEn = { vernier: 'vernier', micrometer: 'thimble', dial: 'large hand', protractor: 'vernier' }

const mistakesEn: typeof mistakesNl = {
  oneMore: () => 'You are one line too high. Make the picture larger and look again.',
  oneLess: () => 'You are one line too low. Make the picture larger and look again.',
  noPart: (family) => `The beginning is right. Now add the ${fineEn[family]}.`,
  noTurns: () => 'You have read only the large hand. The small hand counts how often that went round.',
  atEdge: () => 'You have read at the edge of the slide. Read at the zero of the vernier.',
  halfForgotten: () => 'You forgot the half millimetre. You see it under the line.',
  halfTooMuch: () => 'You have half a millimetre too much. The mark under the line cannot be seen yet.',
  unitMore: (family) => `You are exactly one ${unitEn[family]} too high.`,
  unitLess: (family) => `You missed exactly one ${unitEn[family]}.`,
  otherSide: (family) =>
    family === 'dial'
      ? 'You counted backwards. Count clockwise.'
      : 'You read the vernier on the wrong side. Read where the degrees rise.',
  lineWorth: (_, step) => `You counted the lines. Each line is ${step}.`,
  comma: () => 'Your figures are right. The decimal point is in the wrong place.',
}

const nl = {
  names: names.nl,
  how: howNl,
  mistakes: mistakesNl,
  reading: 'Aflezing',
  minutes: 'Minuten',
  notNumber: 'Typ een getal, zoals 12,35.',
  isRight: 'Goed',
  isNear: 'Bijna',
  isWrong: 'Niet goed',
}

const en: typeof nl = {
  names: names.en,
  how: howEn,
  mistakes: mistakesEn,
  reading: 'Reading',
  minutes: 'Minutes',
  notNumber: 'Type a number, such as 12.35.',
  isRight: 'Right',
  isNear: 'Nearly',
  isWrong: 'Not right',
}

/** What a learner reads. */
export const instrumentTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  question: 'Wat wijst de schuifmaat aan?',
  kind: 'Meetinstrument',
  reading: 'De stand',
  random: 'Elke keer een andere stand',
  fixed: 'Steeds dezelfde stand',
  lowest: 'Laagste stand',
  highest: 'Hoogste stand',
  fixedAt: 'Stand',
  angleHint: 'In graden, of in graden en minuten: 37 25.',
  example: (reading: string) => `Zo’n stand is bijvoorbeeld ${reading}.`,
  another: 'Toon een andere stand',
  lenient: 'Eén streep ernaast is ook goed. Zonder dit is één streep ernaast half goed.',
  inWords: 'Vertel ook in woorden tussen welke strepen hij staat, aan wie de tekening niet kan zien.',
  explanation: 'Uitleg na het antwoord',
  explanationHint: 'Mag leeg blijven: een bekende fout herkent het blok zelf.',
}

const editorEn: typeof editorNl = {
  question: 'What does the calliper show?',
  kind: 'Measuring instrument',
  reading: 'The reading',
  random: 'Another reading each time',
  fixed: 'Always the same reading',
  lowest: 'Lowest reading',
  highest: 'Highest reading',
  fixedAt: 'Reading',
  angleHint: 'In degrees, or in degrees and minutes: 37 25.',
  example: (reading) => `Such a reading is for instance ${reading}.`,
  another: 'Show another reading',
  lenient: 'One line beside it is right too. Without this, one line beside it is half right.',
  inWords: 'Also tell in words between which lines it stands, to those who cannot see the drawing.',
  explanation: 'Explanation after the answer',
  explanationHint: 'May stay empty: the block itself recognises the usual mistakes.',
}

/** What an author reads. */
export const instrumentEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  readingOffScale: 'Typ een stand die dit instrument precies kan aanwijzen.',
  rangeUpsideDown: 'De hoogste stand moet hoger zijn dan de laagste.',
}

const problemsEn: typeof problemsNl = {
  readingOffScale: 'Type a reading that this instrument can show exactly.',
  rangeUpsideDown: 'The highest reading must be higher than the lowest.',
}

export const instrumentProblems = { nl: problemsNl, en: problemsEn }
