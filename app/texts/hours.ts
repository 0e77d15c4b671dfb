import type { HourKind } from '~/db/agreementTables'
import { bilingual } from './bilingual'

type Refusal = 'confirmed' | 'future' | 'outside' | 'tooMuch' | 'nothing' | 'nobody' | 'expired' | 'changed' | 'tooFast'
type Texts = {
  title: string
  text: string
  programme: string
  allProgrammes: string
  year: string
  search: string
  show: string
  caption: string
  columns: Record<'who' | 'total' | HourKind | 'open', string>
  of: (made: string, asked: string) => string
  behind: (hours: string) => string
  onPace: string
  openHours: (hours: string) => string
  exports: string
  excel: string
  presence: string
  importLink: string
  settings: string
  emptyTitle: string
  emptyText: string
  emptyAction: string
  back: string
  heading: (name: string) => string
  kinds: Record<HourKind, string>
  states: Record<'entered' | 'confirmed' | 'returned', string>
  absent: string
  all: string
  entries: string
  entriesNone: string
  entryColumns: Record<'day' | 'kind' | 'hours' | 'what' | 'state', string>
  by: (name: string) => string
  sentBack: (sentence: string) => string
  results: string
  resultsNone: string
  resultColumns: Record<'day' | 'subject' | 'result' | 'by', string>
  addResult: string
  remove: string
  removeNamed: (subject: string) => string
  correct: string
  correctText: string
  day: string
  kind: string
  hours: string
  what: string
  save: string
  saved: string
  hoursWrong: string
  agreement: (number: number, company: string) => string
  presenceTitle: string
  presenceText: string
  lessonHours: string
  lessonWhat: string
  whoIsHere: string
  presentAll: string
  presenceNone: string
  choose: string
  importTitle: string
  importText: string
  importColumns: string
  file: string
  read: string
  fileMissing: string
  willBring: (lines: number) => string
  bring: string
  brought: string
  wrongLines: string
  wrongLine: (line: number, why: string) => string
  wrong: Record<string, string>
  importKinds: Record<'guided' | 'practice' | 'result', string>
  settingsTitle: string
  settingsText: string
  settingsNone: string
  beginsOn: string
  beginsOnHint: string
  rule: Record<'totalHours' | HourKind, string>
  law: string
  fileName: string
  exportTitle: (programme: string, year: string) => string
  refused: Record<Refusal, string>
}

/** Hours, presence and results, for hub, school and company. */
export const hoursTexts = bilingual<Texts>({
  nl: {
    title: 'Uren en bewijs',
    text: 'Per student en studiejaar: hoeveel uur er is, en of dat op schema ligt.',
    programme: 'Opleiding',
    allProgrammes: 'Alle opleidingen',
    year: 'Studiejaar',
    search: 'Naam of bedrijf',
    show: 'Toon',
    caption: 'Uren per student',
    columns: { who: 'Student', total: 'Samen', guided: 'Les', practice: 'Praktijk', open: 'Nog te bevestigen' },
    of: (made, asked) => `${made} van ${asked} uur`,
    behind: (hours) => `${hours} uur achter op schema`,
    onPace: 'op schema',
    openHours: (hours) => `${hours} uur`,
    exports: 'Alles van dit overzicht, voor subsidie en fonds:',
    excel: 'Excel',
    presence: 'Aanwezigheid op school',
    importLink: 'Lijst inlezen',
    settings: 'Studiejaar instellen',
    emptyTitle: 'Nog geen uren in dit studiejaar',
    emptyText: 'Zodra een overeenkomst geldt, staat de student hier en kan die uren invullen.',
    emptyAction: 'Naar de overeenkomsten',
    back: 'Alle uren',
    heading: (name) => `Uren van ${name}`,
    kinds: { guided: 'Les', practice: 'Praktijk' },
    states: { entered: 'Nog niet bevestigd', confirmed: 'Bevestigd', returned: 'Terug naar student' },
    absent: 'niet aanwezig',
    all: 'Alle uren',
    entries: 'Uren',
    entriesNone: 'Er zijn hier geen uren.',
    entryColumns: { day: 'Dag', kind: 'Soort', hours: 'Uren', what: 'Wat', state: 'Hoe staat het?' },
    by: (name) => `door ${name}`,
    sentBack: (sentence) => `“${sentence}”`,
    results: 'Resultaten',
    resultsNone: 'Nog geen resultaten in dit studiejaar.',
    resultColumns: { day: 'Dag', subject: 'Vak of examen', result: 'Resultaat', by: 'Ingevuld door' },
    addResult: 'Voeg een resultaat toe',
    remove: 'Haal weg',
    removeNamed: (subject) => `Haal het resultaat van ${subject} weg`,
    correct: 'Uren verbeteren of toevoegen',
    correctText:
      'Wat je hier invult, komt in de plaats van wat er stond en geldt als bevestigd. Wat er stond, blijft bewaard.',
    day: 'Dag',
    kind: 'Soort',
    hours: 'Uren',
    what: 'Wat (kort)',
    save: 'Bewaar',
    saved: 'Bewaard.',
    hoursWrong: 'Vul uren in als 8 of 7,5, in kwartieren en hoogstens 16.',
    agreement: (number, company) => `Overeenkomst ${number}, ${company}`,
    presenceTitle: 'Aanwezigheid op school',
    presenceText: 'Kies opleiding en dag, vink aan wie er was en bewaar. Dat telt meteen als bevestigd.',
    lessonHours: 'Hoeveel uur les was er?',
    lessonWhat: 'Welke les? (kort)',
    whoIsHere: 'Wie was er?',
    presentAll: 'Wie je niet aanvinkt, staat als niet aanwezig.',
    presenceNone: 'Op deze dag heeft niemand van deze opleiding een overeenkomst die geldt.',
    choose: 'Kies',
    importTitle: 'Aanwezigheid, uren en resultaten inlezen',
    importText:
      'Maak in Excel een lijst en bewaar hem als CSV. De eerste regel heeft de namen van de kolommen. We laten eerst zien wat er verandert. Is één regel niet goed, dan verandert er niets.',
    importColumns:
      'Kolommen: nummer van de overeenkomst; datum; soort (les, praktijk of resultaat); uren of resultaat; wat of welk vak.',
    file: 'CSV-bestand',
    read: 'Lees het bestand',
    fileMissing: 'Kies een CSV-bestand van hoogstens 250 kB.',
    willBring: (lines) => (lines === 1 ? 'Dit komt erbij: 1 regel.' : `Dit komt erbij: ${lines} regels.`),
    bring: 'Neem dit over',
    brought: 'De lijst is overgenomen.',
    wrongLines: 'Deze regels kloppen niet. Er is niets veranderd. Verbeter het bestand en kies het opnieuw.',
    wrongLine: (line, why) => `Regel ${line}: ${why}`,
    wrong: {
      columns: 'er zijn geen vijf kolommen',
      quotes: 'een aanhalingsteken wordt niet gesloten',
      number: 'dit nummer van een overeenkomst kennen we niet, of je houdt deze student niet bij',
      day: 'dit is geen datum als 03-09-2026, of hij is nog niet geweest',
      kind: 'kies les, praktijk of resultaat',
      value: 'dit zijn geen uren in kwartieren, of geen resultaat van hoogstens 40 tekens',
      what: 'vul kort in wat het was, hoogstens 120 tekens',
      outside: 'deze dag valt buiten de periode van de overeenkomst',
      twice: 'dit staat al eerder in het bestand',
    },
    importKinds: { guided: 'Les', practice: 'Praktijk', result: 'Resultaat' },
    settingsTitle: 'Studiejaar per opleiding',
    settingsText: 'Zo meten we of iemand op schema ligt. Wie later begint, krijgt een deel van het jaar.',
    settingsNone: 'Je hub heeft geen BBL-opleiding.',
    beginsOn: 'Het studiejaar begint op',
    beginsOnHint: 'Dag en maand, zoals 1-8.',
    rule: { totalHours: 'Samen', guided: 'Begeleid onderwijs', practice: 'Praktijk' },
    law: 'De wet vraagt per studiejaar minstens 850 klokuren, waarvan 200 begeleid onderwijs en 610 praktijk (WEB artikel 7.2.7).',
    fileName: 'uren',
    exportTitle: (programme, year) => `Uren en bewijs, ${programme}, studiejaar ${year}`,
    refused: {
      confirmed: 'Een van deze dagen is al bevestigd. Klopt die niet? Bel of mail de hub.',
      future: 'Je kunt alleen dagen invullen die er al zijn geweest.',
      outside: 'Deze dag valt buiten de periode van de overeenkomst.',
      tooMuch: 'Op één dag kan hoogstens 16 uur staan, werk en school samen.',
      nothing: 'Er zijn in deze week geen uren die nog bevestigd moeten worden.',
      nobody: 'Er is geen e-mailadres van de praktijkopleider. Bel of mail de hub.',
      expired: 'Deze link is verlopen. Vraag de hub om een nieuwe.',
      changed: 'De uren zijn intussen veranderd. Kijk ze hieronder opnieuw na.',
      tooFast: 'Er komt nu te veel tegelijk vanaf jouw netwerk. Probeer het over een kwartier opnieuw.',
    },
  },
  en: {
    title: 'Hours and evidence',
    text: 'Per student and study year: how many hours there are, and whether that is on pace.',
    programme: 'Programme',
    allProgrammes: 'All programmes',
    year: 'Study year',
    search: 'Name or company',
    show: 'Show',
    caption: 'Hours per student',
    columns: { who: 'Student', total: 'Together', guided: 'Lessons', practice: 'Practice', open: 'To be confirmed' },
    of: (made, asked) => `${made} of ${asked} hours`,
    behind: (hours) => `${hours} hours behind the pace`,
    onPace: 'on pace',
    openHours: (hours) => `${hours} hours`,
    exports: 'All of this list, for grant and fund:',
    excel: 'Excel',
    presence: 'Presence at school',
    importLink: 'Read in a list',
    settings: 'Settle the study year',
    emptyTitle: 'No hours in this study year yet',
    emptyText: 'As soon as an agreement is in force, the student stands here and can enter hours.',
    emptyAction: 'To the agreements',
    back: 'All hours',
    heading: (name) => `Hours of ${name}`,
    kinds: { guided: 'Lessons', practice: 'Practice' },
    states: { entered: 'Not confirmed yet', confirmed: 'Confirmed', returned: 'Back to the student' },
    absent: 'not present',
    all: 'All hours',
    entries: 'Hours',
    entriesNone: 'There are no hours here.',
    entryColumns: { day: 'Day', kind: 'Kind', hours: 'Hours', what: 'What', state: 'How does it stand?' },
    by: (name) => `by ${name}`,
    sentBack: (sentence) => `“${sentence}”`,
    results: 'Results',
    resultsNone: 'No results in this study year yet.',
    resultColumns: { day: 'Day', subject: 'Subject or exam', result: 'Result', by: 'Entered by' },
    addResult: 'Add a result',
    remove: 'Take away',
    removeNamed: (subject) => `Take the result of ${subject} away`,
    correct: 'Correct or add hours',
    correctText:
      'What you enter here comes in the place of what was there and counts as confirmed. What was there is kept.',
    day: 'Day',
    kind: 'Kind',
    hours: 'Hours',
    what: 'What (short)',
    save: 'Save',
    saved: 'Saved.',
    hoursWrong: 'Enter hours as 8 or 7.5, in quarters and at most 16.',
    agreement: (number, company) => `Agreement ${number}, ${company}`,
    presenceTitle: 'Presence at school',
    presenceText: 'Choose programme and day, tick who was there and save. That counts as confirmed at once.',
    lessonHours: 'How many hours of lessons were there?',
    lessonWhat: 'Which lesson? (short)',
    whoIsHere: 'Who was there?',
    presentAll: 'Whom you do not tick is kept as not present.',
    presenceNone: 'On this day nobody of this programme has an agreement in force.',
    choose: 'Choose',
    importTitle: 'Read in presence, hours and results',
    importText:
      'Make a list in Excel and save it as CSV. The first line has the names of the columns. We first show what changes. When one line is wrong nothing changes.',
    importColumns:
      'Columns: number of the agreement; date; kind (lesson, practice or result); hours or result; what or which subject.',
    file: 'CSV file',
    read: 'Read the file',
    fileMissing: 'Choose a CSV file of at most 250 kB.',
    willBring: (lines) => (lines === 1 ? 'This will be added: 1 line.' : `This will be added: ${lines} lines.`),
    bring: 'Take this over',
    brought: 'The list was taken over.',
    wrongLines: 'These lines are not right. Nothing has changed. Mend the file and choose it again.',
    wrongLine: (line, why) => `Line ${line}: ${why}`,
    wrong: {
      columns: 'there are not five columns',
      quotes: 'a quotation mark is not closed',
      number: 'we do not know this number of an agreement, or you do not keep this student',
      day: 'this is no date such as 03-09-2026, or it has not been yet',
      kind: 'choose lesson, practice or result',
      value: 'these are no hours in quarters, or no result of at most 40 signs',
      what: 'say in short what it was, at most 120 signs',
      outside: 'this day is outside the period of the agreement',
      twice: 'this stands in the file already',
    },
    importKinds: { guided: 'Lesson', practice: 'Practice', result: 'Result' },
    settingsTitle: 'Study year per programme',
    settingsText: 'This is how we measure whether somebody is on pace. Who begins later is asked a part of the year.',
    settingsNone: 'Your hub has no programme of work and learning.',
    beginsOn: 'The study year begins on',
    beginsOnHint: 'Day and month, such as 1-8.',
    rule: { totalHours: 'Together', guided: 'Guided teaching', practice: 'Practice' },
    law: 'The law asks per study year at least 850 clock hours, of which 200 guided teaching and 610 practice (WEB article 7.2.7).',
    fileName: 'hours',
    exportTitle: (programme, year) => `Hours and evidence, ${programme}, study year ${year}`,
    refused: {
      confirmed: 'One of these days was confirmed already. Is it wrong? Call or mail the hub.',
      future: 'You can only enter days that have been.',
      outside: 'This day is outside the period of the agreement.',
      tooMuch: 'One day can have at most 16 hours, work and school together.',
      nothing: 'There are no hours in this week that have still to be confirmed.',
      nobody: 'There is no e-mail address of the supervisor. Call or mail the hub.',
      expired: 'This link has expired. Ask the hub for a new one.',
      changed: 'The hours changed meanwhile. Look at them below again.',
      tooFast: 'Too much comes from your network at once. Try again in a quarter of an hour.',
    },
  },
})
