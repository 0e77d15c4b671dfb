import type { Language } from '~/db/tables'
import type { Decision, Shape } from './report'

export const mm = 'mm'

const learnerNl = {
  how: (digits: number) => `Reken in mm, met ${digits} cijfers achter de komma.`,
  howBench: 'Meet je werkstuk, en beslis wat je ermee doet.',
  shape: { shaft: 'As', hole: 'Gat', length: 'Lengte' } satisfies Record<Shape, string>,
  number: 'Nr.',
  reading: 'Meting',
  size: 'Maat (mm)',
  in: 'Binnen',
  out: 'Buiten',
  judge: 'Tolerantie',
  mean: 'Gemiddelde',
  range: 'Spreiding R: grootste min kleinste',
  decision: 'Besluit',
  accept: 'Goedkeuren',
  reject: 'Afkeuren',
  right: 'Goed',
  wrong: 'Niet goed',
  itIs: (value: string) => `Het is ${value} mm.`,
  notNumber: 'Schrijf één getal in mm.',
  forms: ['Naam', 'Datum', 'Meetmiddel'],
  isSum: (count: number) => `Je gemiddelde is de som van de metingen. Deel nog door ${count}.`,
  isMicrons: 'Je spreiding is in duizendsten. Geef haar in mm.',
  decidedOther: {
    accept: 'Alle metingen liggen binnen de tolerantie.',
    reject: 'Eén meting buiten de tolerantie is genoeg om af te keuren. Een gemiddelde kan dat verbergen.',
  } satisfies Record<Decision, string>,
}

const learnerEn: typeof learnerNl = {
  how: (digits) => `Work in mm, with ${digits} figures behind the point.`,
  howBench: 'Measure your part, and decide what to do with it.',
  shape: { shaft: 'Shaft', hole: 'Hole', length: 'Length' },
  number: 'No.',
  reading: 'Reading',
  size: 'Size (mm)',
  in: 'In',
  out: 'Out',
  judge: 'Tolerance',
  mean: 'Mean',
  range: 'Range R: largest minus smallest',
  decision: 'Decision',
  accept: 'Accept',
  reject: 'Reject',
  right: 'Right',
  wrong: 'Not right',
  itIs: (value) => `It is ${value} mm.`,
  notNumber: 'Write one number in mm.',
  forms: ['Name', 'Date', 'Instrument'],
  isSum: (count) => `Your mean is the sum of the readings. Divide it by ${count}.`,
  isMicrons: 'Your range is in thousandths. Give it in mm.',
  decidedOther: {
    accept: 'All readings are within the tolerance.',
    reject: 'One reading outside the tolerance is enough to reject. A mean can hide that.',
  },
}

/** What a learner reads in a measurement report. */
export const reportTexts: Record<Language, typeof learnerNl> = { nl: learnerNl, en: learnerEn }

const editorNl = {
  questionHint: 'Bijvoorbeeld: Vul het meetrapport van deze as in.',
  mode: 'Wie meet er?',
  exercise: 'Oefening: jij geeft de metingen, de deelnemer rekent en beslist',
  bench: 'Aan de bank: de deelnemer meet een echt werkstuk en beslist',
  size: 'De maat op de tekening',
  shape: 'Wat wordt er gemeten?',
  shapes: { shaft: 'Diameter van een as', hole: 'Diameter van een gat', length: 'Lengte of breedte' },
  nominal: 'Nominale maat',
  deviations: 'Met afwijkingen',
  isFit: 'Met een ISO-passing',
  upper: 'Bovenafwijking',
  lower: 'Onderafwijking',
  fit: 'Passing',
  fitHint: 'Bijvoorbeeld H7 of g6',
  withDeviations: 'Zet de afwijkingen erbij; anders zoekt de deelnemer ze op',
  limits: (least: string, most: string) => `Goed is ${least} tot en met ${most} mm.`,
  readings: 'Metingen',
  reading: (place: number) => `Meting ${place}`,
  addReading: 'Voeg een meting toe',
  count: 'Aantal metingen',
  follows: (mean: string, range: string, out: number) =>
    `Gemiddelde ${mean} mm, spreiding ${range} mm, ${out} buiten de tolerantie: ${out > 0 ? 'afkeuren' : 'goedkeuren'}.`,
  scored:
    'Gemiddelde, spreiding, binnen of buiten, en besluit tellen elk voor een kwart. Een goed besluit telt zover de metingen goed zijn beoordeeld.',
  scoredBench: 'Alleen het besluit telt: het moet volgen uit de metingen.',
  feedbackRight: 'Uitleg als alles goed is',
  feedbackWrong: 'Uitleg als er nog iets niet goed is',
}

const editorEn: typeof editorNl = {
  questionHint: 'For example: Complete the measurement report of this shaft.',
  mode: 'Who measures?',
  exercise: 'Exercise: you give the readings, the learner works them out and decides',
  bench: 'At the bench: the learner measures a real part and decides',
  size: 'The size on the drawing',
  shape: 'What is measured?',
  shapes: { shaft: 'Diameter of a shaft', hole: 'Diameter of a hole', length: 'Length or width' },
  nominal: 'Nominal size',
  deviations: 'With deviations',
  isFit: 'With an ISO fit',
  upper: 'Upper deviation',
  lower: 'Lower deviation',
  fit: 'Fit',
  fitHint: 'For example H7 or g6',
  withDeviations: 'Show the deviations too; else the learner looks them up',
  limits: (least, most) => `Right is ${least} up to ${most} mm.`,
  readings: 'Readings',
  reading: (place) => `Reading ${place}`,
  addReading: 'Add a reading',
  count: 'Number of readings',
  follows: (mean, range, out) =>
    `Mean ${mean} mm, range ${range} mm, ${out} outside the tolerance: ${out > 0 ? 'reject' : 'accept'}.`,
  scored:
    'Mean, range, in or out, and decision count for a quarter each. A right decision counts as far as the readings were judged well.',
  scoredBench: 'Only the decision counts: it has to follow from the readings.',
  feedbackRight: 'Feedback when all is right',
  feedbackWrong: 'Feedback when something is not right yet',
}

/** What an author reads in the form of a measurement report. */
export const reportEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  reportNumberUnclear: 'Schrijf één getal in mm met een komma, zoals 24,985.',
  reportFitUnknown: 'Deze passing staat niet in ISO 286 voor deze maat. Schrijf haar als H7 of g6, met graad 5 tot 11.',
  reportFitOfHole: 'Een hoofdletter hoort bij een gat. Kies een gat, of schrijf een kleine letter.',
  reportFitOfShaft: 'Een kleine letter hoort bij een as. Kies een as, of schrijf een hoofdletter.',
  reportFitStale: 'De afwijkingen horen niet bij deze passing. Typ de passing opnieuw.',
  reportLimitsReversed: 'De onderafwijking moet kleiner zijn dan de bovenafwijking.',
  reportTooFewReadings: 'Geef minstens drie metingen.',
  reportTooManyReadings: 'Geef hoogstens tien metingen.',
}

const problemsEn: typeof problemsNl = {
  reportNumberUnclear: 'Write one number in mm, such as 24.985.',
  reportFitUnknown: 'ISO 286 does not have this fit for this size. Write it as H7 or g6, with a grade of 5 to 11.',
  reportFitOfHole: 'A capital letter is for a hole. Choose a hole, or write a small letter.',
  reportFitOfShaft: 'A small letter is for a shaft. Choose a shaft, or write a capital letter.',
  reportFitStale: 'The deviations are not those of this fit. Type the fit again.',
  reportLimitsReversed: 'The lower deviation must be less than the upper one.',
  reportTooFewReadings: 'Give at least three readings.',
  reportTooManyReadings: 'Give at most ten readings.',
}

/** What is wrong with a measurement report, for its author. */
export const reportProblems = { nl: problemsNl, en: problemsEn }
