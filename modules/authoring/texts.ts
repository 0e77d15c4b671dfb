import type { Language } from '~/db/tables'
import type { CalloutKind } from '~/modules/blocks/document'
import { problemTexts as blockProblems } from '~/modules/blocks/problemTexts'
import type { Room } from './checklist/room'
import type { Problem } from './problems'

/** How a callout is called on the page, for author and learner. */
export const calloutNames: Record<Language, Record<CalloutKind, string>> = {
  nl: { tip: 'Tip', safety: 'Veiligheid', rule: 'Vuistregel' },
  en: { tip: 'Tip', safety: 'Safety', rule: 'Rule of thumb' },
}

/** What a screen reader calls a table that can be scrolled. */
export const tableName: Record<Language, string> = { nl: 'Tabel', en: 'Table' }

const nl = {
  settings: {
    title: 'Geef de module een titel.',
    summary: 'Vertel in één of twee zinnen waar de module over gaat.',
    goals: 'Schrijf op wat iemand na de module kan.',
    minutes: 'Vul in hoeveel minuten de module duurt.',
    forWhom: 'Vertel voor wie de module is.',
    level: 'Kies een niveau.',
    contactEmail: 'Vul een e-mailadres in voor vragen.',
  },
  pageTitle: 'Geef deze pagina een titel.',
  pageUnreadable:
    'Deze pagina past niet bij deze versie van Leerbank. Ze blijft bewaard zoals ze is. Vraag de beheerder om hulp, of haal de pagina weg.',
  pageEmpty: 'Deze pagina is nog leeg. Schrijf iets, of haal de pagina weg.',
  testWithoutQuestion: 'Deze toets heeft nog geen vraag.',
  bankWithoutQuestion: 'Deze vragenbank heeft nog geen vraag.',
  bankHasText: 'Tekst in een vragenbank ziet niemand. Zet haar op een andere pagina.',
  bankUnused: 'Geen toets gebruikt deze vragenbank. Zet in een toets “Vragen uit de vragenbank”.',
  drawOutsideTest: 'Vragen uit de vragenbank kunnen alleen in een toets. Maak van deze pagina een toets.',
  drawTooFew: (there: number) =>
    `De vragenbank heeft ${there} ${there === 1 ? 'vraag' : 'vragen'}. Vraag er minder, of schrijf er meer.`,
  pageWithoutQuestion: 'Deze pagina heeft nog geen vraag. Met een vraag merkt iemand of het is overgekomen.',
  pageHard: (level: string, target: string) =>
    `Deze pagina leest als ${level}. Je schrijft voor ${target}. De meter laat zien wat makkelijker kan.`,
  minutesTooFew: (minutes: number) =>
    `Alleen lezen en antwoorden duurt al ongeveer ${minutes} minuten. Vul een langere tijd in.`,
  roomTooSmall: (needed: string, most: string) =>
    `Wie alles beantwoordt, heeft ${needed} tekens nodig om verder te kunnen. Er passen er ${most} in SCORM 1.2 en in Leerbank. Haal open vragen weg, of maak er twee modules van. Een ander leersysteem kan genoeg hebben aan SCORM 2004.`,
  fillIn: 'Hier moet je nog iets invullen. Wat er moet komen, staat tussen de haken.',
  headingSkipped: 'Begin met een kop. Een tussenkop hoort onder een kop.',
  headingEmpty: 'Deze kop is leeg. Schrijf er iets in, of haal hem weg.',
  headingOnlyBold: 'Dit lijkt een kop, maar het zijn vette letters. Maak er een kop van.',
  linkSaysNothing: 'Zeg in de link waar hij heen gaat. “Hier” of “lees meer” zegt te weinig.',
  linkIsAddress: 'Zet woorden in de link in plaats van het adres.',
  pageLong: 'Deze pagina duurt langer dan 5 minuten. Maak er twee van.',
  tableWithoutHeader: 'Geef de tabel een rij met koppen.',
  goalWithoutQuestion: (goal: string) => `Bij het doel “${goal.replace(/[.]$/, '')}” staat nog geen vraag.`,
  noTest: 'De module heeft nog geen toets. Zonder toets krijgt niemand een score.',
  imageAlt: 'Beschrijf wat er te zien is, of zeg dat het versiering is.',
  altIsFileName: 'De beschrijving is de naam van een bestand. Beschrijf wat er te zien is.',
  altIsCaption: 'De beschrijving is gelijk aan het bijschrift. Beschrijf wat er te zien is.',
  drawingFaint: (words: string) =>
    `In deze tekening zijn woorden slecht te lezen: ${words}. Maak het verschil met de kleur erachter groter.`,
  imageGone: 'Deze afbeelding is niet van jullie hub. Zet de afbeelding er opnieuw in.',
  mediaGone: 'Dit bestand staat niet meer in de mediatheek van jullie hub. Kies het opnieuw.',
  notInTest: 'Deze vraag kan niet in een toets: Leerbank kijkt haar niet na. Knip de vraag en zet haar op een les.',
  blockTwice: 'Deze vraag staat twee keer in de module. Haal er één weg en maak die opnieuw.',
}

const en: typeof nl = {
  settings: {
    title: 'Give the module a title.',
    summary: 'Say in one or two sentences what the module is about.',
    goals: 'Write what somebody can do after the module.',
    minutes: 'Fill in how many minutes the module takes.',
    forWhom: 'Say for whom the module is.',
    level: 'Choose a level.',
    contactEmail: 'Fill in an e-mail address for questions.',
  },
  pageTitle: 'Give this page a title.',
  pageUnreadable:
    'This page does not fit this version of Leerbank. It is kept as it is. Ask the administrator for help, or remove the page.',
  pageEmpty: 'This page is still empty. Write something, or remove the page.',
  testWithoutQuestion: 'This test has no question yet.',
  bankWithoutQuestion: 'This question bank has no question yet.',
  bankHasText: 'Nobody sees text in a question bank. Put it on another page.',
  bankUnused: 'No test uses this question bank. Put “Questions of the question bank” into a test.',
  drawOutsideTest: 'Questions of the question bank can only be in a test. Make this page a test.',
  drawTooFew: (there) =>
    `The question bank has ${there} ${there === 1 ? 'question' : 'questions'}. Ask for fewer, or write more.`,
  pageWithoutQuestion: 'This page has no question yet. A question lets somebody notice whether it came across.',
  pageHard: (level, target) =>
    `This page reads as ${level}. You write for ${target}. The meter shows what could be easier.`,
  minutesTooFew: (minutes) => `Reading and answering alone takes about ${minutes} minutes. Fill in a longer time.`,
  roomTooSmall: (needed, most) =>
    `Whoever answers everything needs ${needed} characters to be able to go on later. There is room for ${most} in SCORM 1.2 and in Leerbank. Remove open questions, or make two modules of it. In another learning system SCORM 2004 may do.`,
  fillIn: 'Something has to be filled in here. The brackets say what.',
  headingSkipped: 'Begin with a heading. A subheading belongs under a heading.',
  headingEmpty: 'This heading is empty. Write something in it, or remove it.',
  headingOnlyBold: 'This looks like a heading, but it is bold text. Make it a heading.',
  linkSaysNothing: 'Say in the link where it leads. “Here” or “read more” says too little.',
  linkIsAddress: 'Put words in the link instead of the address.',
  pageLong: 'This page takes more than 5 minutes. Make two pages of it.',
  tableWithoutHeader: 'Give the table a row of headings.',
  goalWithoutQuestion: (goal) => `There is no question yet about the goal “${goal.replace(/[.]$/, '')}”.`,
  noTest: 'The module has no test yet. Without a test nobody gets a score.',
  imageAlt: 'Describe what can be seen, or say that it is decoration.',
  altIsFileName: 'The description is the name of a file. Describe what can be seen.',
  altIsCaption: 'The description is the same as the caption. Describe what can be seen.',
  drawingFaint: (words) =>
    `Some words in this drawing are hard to read: ${words}. Make them stand out more from the colour behind them.`,
  imageGone: 'This image does not belong to your hub. Please put it in again.',
  mediaGone: 'This file is no longer in the media library of your hub. Please choose it again.',
  notInTest: 'This question has no place in a test: Leerbank does not check it. Cut it and put it on a lesson.',
  blockTwice: 'This question stands in the module twice. Remove one and make it again.',
}

export const problemTexts: Record<Language, typeof nl> = { nl, en }

const mostQuoted = 4

/** The first words of a list in quotes, with a sign that there are more. */
export function quoted(words: string[]) {
  const first = words.slice(0, mostQuoted).map((word) => `“${word}”`)
  return [...first, ...(words.length > mostQuoted ? ['…'] : [])].join(', ')
}

/** A problem as a sentence that says what to do. */
export function problemSentence(problem: Problem, language: Language) {
  if (problem.code === 'settings') return problemTexts[language].settings[problem.field]
  if (problem.code === 'pageHard') return problemTexts[language].pageHard(problem.level, problem.target)
  if (problem.code === 'drawTooFew') return problemTexts[language].drawTooFew(problem.there)
  if (problem.code === 'minutesTooFew') return problemTexts[language].minutesTooFew(problem.minutes)
  if (problem.code === 'roomTooSmall') return roomSentence(problem, language)
  if (problem.code === 'goalWithoutQuestion') return problemTexts[language].goalWithoutQuestion(problem.goal.text)
  if (problem.code === 'drawingFaint') return problemTexts[language].drawingFaint(quoted(problem.words))
  if (problem.code === 'block') return blockProblems[language][problem.problem.key]
  return problemTexts[language][problem.code]
}

/** What does not fit, and what to do. */
export function roomSentence({ needed, most }: Room, language: Language) {
  const written = (count: number) => count.toLocaleString(language)
  return problemTexts[language].roomTooSmall(written(needed), written(most))
}
