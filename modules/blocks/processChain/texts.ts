import type { Language } from '~/db/tables'

const learnerNl = {
  how: 'Zet bij elke stap wat daar hoort. Sleep het erheen, of kies de stap in de lijst eronder.',
  onPaper: 'Schrijf bij elke stap wat daar hoort.',
  adds: 'Staat er meer in één stap? Dan tellen de tijden op.',
  line: 'De lijn',
  wants: (count: number) => `Hier horen er ${count}`,
  stock: 'Wat je kunt gebruiken',
  placeFor: (device: string) => `Waar zet je: ${device}?`,
  notPlaced: 'Nog niet in de lijn',
  nowIn: (device: string, step: string) => `${device} staat nu bij ${step}.`,
  nowOut: (device: string) => `${device} staat niet meer in de lijn.`,
  seconds: (figure: string) => `${figure}\u00a0s`,
  perPiece: (figure: string) => `${figure}\u00a0s per stuk`,
  bottleneck: 'Knelpunt',
  slowest: (steps: string[], seconds: string, pieces: string) =>
    `${steps.join(' en ')} ${steps.length > 1 ? 'zijn' : 'is'} het knelpunt: ${seconds}\u00a0s per stuk, ${pieces} stuks per uur.`,
  empty: (steps: string) => `Nog leeg: ${steps}.`,
  ask: 'Welk station bepaalt de cyclustijd?',
  whichOne: 'Kies de traagste stap van jouw lijn. De tijden staan erbij.',
  solution: 'Zo kan het',
  also: (devices: string) => `Ook goed: ${devices}`,
}

const learnerEn: typeof learnerNl = {
  how: 'Put in each step what belongs there. Drag it, or choose the step in the list below.',
  onPaper: 'Write at each step what belongs there.',
  adds: 'Is there more in one step? Then the times add up.',
  line: 'The line',
  wants: (count) => `${count} belong here`,
  stock: 'What you can use',
  placeFor: (device) => `Where do you put: ${device}?`,
  notPlaced: 'Not in the line yet',
  nowIn: (device, step) => `${device} is now at ${step}.`,
  nowOut: (device) => `${device} is no longer in the line.`,
  seconds: (figure) => `${figure}\u00a0s`,
  perPiece: (figure) => `${figure}\u00a0s per piece`,
  bottleneck: 'Bottleneck',
  slowest: (steps, seconds, pieces) =>
    `${steps.join(' and ')} ${steps.length > 1 ? 'are' : 'is'} the bottleneck: ${seconds}\u00a0s per piece, ${pieces} pieces an hour.`,
  empty: (steps) => `Still empty: ${steps}.`,
  ask: 'Which station sets the cycle time?',
  whichOne: 'Choose the slowest step of your line. The times are there.',
  solution: 'This is one way',
  also: (devices) => `Also right: ${devices}`,
}

export type ChainTexts = typeof learnerNl
export const chainTexts: Record<Language, ChainTexts> = { nl: learnerNl, en: learnerEn }

const editorNl = {
  steps: 'Stappen van de lijn',
  stepsHint: 'De vijf stappen van SSOMQ staan klaar. Geef ze gerust een andere naam, of haal er een weg.',
  step: (place: number) => `Stap ${place}`,
  addStep: 'Voeg een stap toe',
  wants: 'Hoeveel hoort hier?',
  fitsHere: (devices: string) => `Goed hier: ${devices}`,
  nothingFits: 'Nog niets is hier goed. Vink het aan bij een apparaat.',
  devices: 'Apparaten en handelingen',
  devicesHint:
    'Zet er ook iets bij dat nergens past: vink daar niets aan. Wat op meer plekken goed is, mag op meer plekken.',
  device: (place: number) => `Apparaat ${place}`,
  addDevice: 'Voeg een apparaat toe',
  name: 'Naam',
  nameHint: 'Bijvoorbeeld: Trilvuller',
  text: 'Wat doet het?',
  textHint: 'Eén korte zin',
  seconds: 'Seconden per stuk',
  secondsHint: 'Zoals 4,2',
  rightIn: 'Goed bij',
  feedbacks: 'Uitleg',
  feedback: 'Als het niet klopt',
  feedbackAt: (step: string) => `Bij ${step}`,
  unnamed: (place: number) => `stap ${place}`,
  asks: 'Vraag ook welk station de cyclustijd bepaalt. De balken staan er dan pas na het nakijken.',
  partial: 'Iets op een foute plek kost evenveel als iets op een goede plek oplevert, nooit minder dan 0.',
  feedbackRight: 'Uitleg als alles klopt',
  feedbackWrong: 'Uitleg als nog niet alles klopt',
}

const editorEn: typeof editorNl = {
  steps: 'Steps of the line',
  stepsHint: 'The five steps of SSOMQ are there. Rename them as you like, or remove one.',
  step: (place) => `Step ${place}`,
  addStep: 'Add a step',
  wants: 'How many belong here?',
  fitsHere: (devices) => `Right here: ${devices}`,
  nothingFits: 'Nothing is right here yet. Tick it at a device.',
  devices: 'Devices and operations',
  devicesHint:
    'Add something that fits nowhere too: tick nothing there. What is right in more places may go in more places.',
  device: (place) => `Device ${place}`,
  addDevice: 'Add a device',
  name: 'Name',
  nameHint: 'For example: Bowl feeder',
  text: 'What does it do?',
  textHint: 'One short sentence',
  seconds: 'Seconds per piece',
  secondsHint: 'Such as 4.2',
  rightIn: 'Right in',
  feedbacks: 'Feedback',
  feedback: 'When it is not right',
  feedbackAt: (step) => `In ${step}`,
  unnamed: (place) => `step ${place}`,
  asks: 'Also ask which station sets the cycle time. The bars then show after checking only.',
  partial: 'Something in a wrong place costs as much as a right place earns, never less than 0.',
  feedbackRight: 'Feedback when everything is right',
  feedbackWrong: 'Feedback when not everything is right yet',
}

export const chainEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  chainStepMissing: 'Geef deze stap een naam, of haal hem weg.',
  chainDeviceMissing: 'Geef dit apparaat een naam, of haal het weg.',
  chainSecondsWrong: 'Schrijf hoeveel seconden het per stuk duurt, zoals 4,2.',
  chainTooFewSteps: 'Geef minstens twee stappen.',
  chainTooManySteps: 'Geef hoogstens zes stappen.',
  chainTooFewDevices: 'Geef minstens drie apparaten of handelingen.',
  chainTooManyDevices: 'Geef hoogstens twaalf apparaten of handelingen.',
  chainTooFewHere: 'Er zijn te weinig apparaten goed bij deze stap. Vink er meer aan, of vraag er minder.',
  chainCannotStand: 'De lijn kan niet af: een apparaat is op meer plekken tegelijk nodig. Voeg er een toe.',
}

const problemsEn: typeof problemsNl = {
  chainStepMissing: 'Give this step a name, or remove it.',
  chainDeviceMissing: 'Give this device a name, or remove it.',
  chainSecondsWrong: 'Write how many seconds it takes per piece, such as 4.2.',
  chainTooFewSteps: 'Give at least two steps.',
  chainTooManySteps: 'Give at most six steps.',
  chainTooFewDevices: 'Give at least three devices or operations.',
  chainTooManyDevices: 'Give at most twelve devices or operations.',
  chainTooFewHere: 'Too few devices are right in this step. Tick more, or ask for fewer.',
  chainCannotStand: 'The line cannot be finished: a device is needed in two places at once. Add one.',
}

/** What is wrong with a process chain, for its author. */
export const chainProblems = { nl: problemsNl, en: problemsEn }
