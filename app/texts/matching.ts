import { bilingual } from './bilingual'

type Refused =
  | 'absent'
  | 'crebo'
  | 'recognition'
  | 'full'
  | 'lapsed'
  | 'withdrawn'
  | 'double'
  | 'notFromHere'
  | 'known'
  | 'notAgreed'
  | 'agreed'
  | 'none'
  | 'gone'
type MatchingTexts = {
  title: string
  text: string
  seekers: string
  seekersText: string
  places: string
  placesText: string
  noSeekers: string
  noSeekersText: string
  noPlaces: string
  noPlacesText: string
  addPlace: string
  waits: (days: number) => string
  admitted: string
  free: (free: number) => string
  asked: (count: number) => string
  choose: string
  chosen: string
  back: string
  rankedPlaces: (name: string) => string
  rankedSeekers: (title: string) => string
  noFit: string
  noFitText: string
  points: (points: number) => string
  notFitting: (count: number) => string
  why: (name: string) => string
  noCrebo: string
  toFile: string
  said: Record<'candidateDeclined' | 'companyDeclined' | 'lapsed' | 'withdrawn' | 'overtaken' | 'running', string>
  note: string
  noteHint: string
  proposeTo: (name: string) => string
  proposeHint: string
  propose: string
  best: string
  done: Record<'proposed' | 'confirmed' | 'withdrawn' | 'again' | 'recorded', string>
  refused: Record<Refused, string>
  some: (count: number) => string
  yours: string
  running: string
  came: string
  place: (name: string) => string
  placeText: (company: string) => string
  meet: (company: string, name: string) => string
  noOf: (who: string, name: string) => string
  candidate: string
  company: (name: string) => string
  next: string
  lapsed: (name: string) => string
  waitsFor: Record<'askedCandidate' | 'askedCompany', (who: string) => string>
  days: (days: number) => string
  again: string
  takeBack: string
  record: string
  recordText: string
  recordYes: string
  recordNo: string
  words: string
  showAll: (count: number) => string
}

/** Bringing who seeks a place and places together, for a hub. */
export const matchingTexts = bilingual<MatchingTexts>({
  nl: {
    title: 'Koppelen',
    text: 'Kies een kandidaat of een plek. Dan zie je wat het beste past, en waarom. Jij beslist.',
    seekers: 'Wie een plek zoekt',
    seekersText: 'Wie het langst wacht, staat bovenaan.',
    places: 'Vrije plekken',
    placesText: 'Wat het eerst afloopt, staat bovenaan.',
    noSeekers: 'Niemand zoekt een plek',
    noSeekersText: 'Wie je toelaat en op “Zoekt een plek” zet, komt hier te staan.',
    noPlaces: 'Er is geen vrije plek',
    noPlacesText: 'Bied een plek aan, of vraag een bedrijf om er een.',
    addPlace: 'Naar de leerwerkplekken',
    waits: (days) => (days === 0 ? 'sinds vandaag' : days === 1 ? 'wacht 1 dag' : `wacht ${days} dagen`),
    admitted: 'toegelaten',
    free: (free) => (free === 1 ? '1 vrij' : `${free} vrij`),
    asked: (count) => (count === 1 ? '1 voorstel loopt' : `${count} voorstellen lopen`),
    choose: 'Kies',
    chosen: 'Gekozen',
    back: 'Terug naar beide lijsten',
    rankedPlaces: (name) => `Plekken voor ${name}, de best passende eerst`,
    rankedSeekers: (title) => `Kandidaten voor ${title}, de best passende eerst`,
    noFit: 'Niets past op dit moment',
    noFitText: 'Er is niemand met hetzelfde crebo, of er is geen plek voor dit crebo. Vraag een bedrijf om een plek.',
    points: (points) => (points === 1 ? '1 punt' : `${points} punten`),
    notFitting: (count) => `Kan nu niet (${count})`,
    why: (name) => `Waarom ${name}`,
    noCrebo: 'Nog geen crebo gekozen. Kies dat eerst bij de toelating.',
    toFile: 'Naar het dossier',
    said: {
      candidateDeclined: 'De kandidaat zei hier al nee tegen.',
      companyDeclined: 'Het bedrijf zei al nee tegen deze kandidaat.',
      lapsed: 'Eerder kwam er geen antwoord.',
      withdrawn: 'Dit voorstel is eerder teruggenomen.',
      overtaken: 'Dit voorstel is eerder ingehaald.',
      running: 'Dit voorstel loopt al.',
    },
    note: 'Wil je er iets bij schrijven?',
    noteHint: 'De kandidaat leest dit in de mail.',
    proposeTo: (name) => `Stel voor aan ${name}`,
    proposeHint: 'De kandidaat krijgt eerst de vraag. Pas na het ja van de kandidaat leest het bedrijf een naam.',
    propose: 'Stel voor',
    best: 'Past het best',
    done: {
      proposed: 'De kandidaat is gevraagd. Je krijgt een mail bij antwoord.',
      confirmed: 'Geplaatst. De kandidaat en het bedrijf krijgen een mail. Nu de praktijkovereenkomst.',
      withdrawn: 'Teruggenomen. De link werkt niet meer.',
      again: 'De nieuwe link is gemaild. De vorige werkt niet meer.',
      recorded: 'Het antwoord is genoteerd.',
    },
    refused: {
      absent: 'Die plek is er niet meer.',
      crebo: 'De plek is voor een ander crebo dan waartoe de kandidaat is toegelaten.',
      recognition: 'De plek heeft geen geldige SBB-erkenning voor dit crebo. Zoek haar op en noteer wat je vindt.',
      full: 'De plek is intussen vol. Kies de volgende.',
      lapsed: 'De plek wordt niet meer aangeboden. Vraag het bedrijf of hij er nog is.',
      withdrawn: 'Het bedrijf trok de plek in.',
      double: 'De kandidaat heeft intussen een andere plek.',
      notFromHere: 'De kandidaat zoekt geen plek (meer). Kijk in het dossier.',
      known: 'Deze plek is al aan de kandidaat voorgesteld.',
      notAgreed: 'Nog niet allebei ja.',
      agreed: 'Allebei zeiden al ja. Plaats de kandidaat.',
      none: 'Kies minstens één plek.',
      gone: 'Dat is intussen veranderd. Kijk hoe het nu staat.',
    },
    some: (count) =>
      count === 1 ? '1 plek is voorgesteld. Dit lukte niet:' : `${count} plekken zijn voorgesteld. Dit lukte niet:`,
    yours: 'Wacht op jou',
    running: 'Loopt',
    came: 'Wat ervan kwam',
    place: (name) => `Plaats ${name}`,
    placeText: (company) => `Allebei ja: de kandidaat en ${company}.`,
    meet: (company, name) => `${company} wil ${name} eerst spreken. Maak een afspraak.`,
    noOf: (who, name) => `${who} zegt nee (${name}).`,
    candidate: 'De kandidaat',
    company: (name) => name,
    next: 'Kies de volgende',
    lapsed: (name) => `Van ${name} kwam geen antwoord.`,
    waitsFor: { askedCandidate: (who) => `wacht op ${who}`, askedCompany: (who) => `wacht op ${who}` },
    days: (days) => (days === 0 ? 'sinds vandaag' : days === 1 ? '1 dag' : `${days} dagen`),
    again: 'Mail opnieuw',
    takeBack: 'Neem terug',
    record: 'Noteer wat iemand aan de telefoon zei',
    recordText: 'Je naam komt erbij te staan.',
    recordYes: 'Zei ja',
    recordNo: 'Zei nee',
    words: 'Wat werd erbij gezegd?',
    showAll: (count) => `Toon alle ${count}`,
  },
  en: {
    title: 'Matching',
    text: 'Choose a candidate or a placement. Then you see what fits best, and why. You decide.',
    seekers: 'Who looks for a placement',
    seekersText: 'Who waits longest stands at the top.',
    places: 'Free placements',
    placesText: 'What runs out first stands at the top.',
    noSeekers: 'Nobody looks for a placement',
    noSeekersText: 'Whom you admit and set to “Looking for a placement” comes here.',
    noPlaces: 'No placement is free',
    noPlacesText: 'Offer one, or ask a company for one.',
    addPlace: 'To the work placements',
    waits: (days) => (days === 0 ? 'since today' : days === 1 ? 'waits 1 day' : `waits ${days} days`),
    admitted: 'admitted',
    free: (free) => `${free} free`,
    asked: (count) => (count === 1 ? '1 proposal runs' : `${count} proposals run`),
    choose: 'Choose',
    chosen: 'Chosen',
    back: 'Back to both lists',
    rankedPlaces: (name) => `Placements for ${name}, the best first`,
    rankedSeekers: (title) => `Candidates for ${title}, the best first`,
    noFit: 'Nothing fits at the moment',
    noFitText: 'Nobody has the same crebo, or there is no placement for this crebo. Ask a company for one.',
    points: (points) => (points === 1 ? '1 point' : `${points} points`),
    notFitting: (count) => `Not possible now (${count})`,
    why: (name) => `Why ${name}`,
    noCrebo: 'No crebo chosen yet. Choose it first when admitting.',
    toFile: 'To the file',
    said: {
      candidateDeclined: 'The candidate said no to this before.',
      companyDeclined: 'The company said no to this candidate before.',
      lapsed: 'No answer came before.',
      withdrawn: 'This proposal was taken back before.',
      overtaken: 'This proposal was overtaken before.',
      running: 'This proposal runs already.',
    },
    note: 'Do you want to write something with it?',
    noteHint: 'The candidate reads this in the mail.',
    proposeTo: (name) => `Propose to ${name}`,
    proposeHint: 'The candidate is asked first. Only after their yes does the company read a name.',
    propose: 'Propose',
    best: 'Fits best',
    done: {
      proposed: 'The candidate has been asked. You get a mail when they answer.',
      confirmed: 'Placed. The candidate and the company get a mail. Now the placement agreement.',
      withdrawn: 'Taken back. The link does not work any more.',
      again: 'The new link has been mailed. The one before does not work any more.',
      recorded: 'The answer has been noted.',
    },
    refused: {
      absent: 'That placement is not there any more.',
      crebo: 'The placement is for another crebo than the candidate is admitted to.',
      recognition: 'The placement has no SBB recognition that holds for this crebo. Look it up and note what you find.',
      full: 'The placement is full meanwhile. Choose the next one.',
      lapsed: 'The placement is not offered any more. Ask the company whether it is still there.',
      withdrawn: 'The company withdrew the placement.',
      double: 'The candidate has another placement meanwhile.',
      notFromHere: 'The candidate does not look for a placement (any more). See the file.',
      known: 'This placement has been proposed to the candidate already.',
      notAgreed: 'Not both said yes yet.',
      agreed: 'Both said yes already. Place the candidate.',
      none: 'Choose at least one placement.',
      gone: 'That has changed meanwhile. See how it stands now.',
    },
    some: (count) =>
      count === 1 ? '1 placement was proposed. This failed:' : `${count} placements were proposed. This failed:`,
    yours: 'Waits for you',
    running: 'Runs',
    came: 'What came of it',
    place: (name) => `Place ${name}`,
    placeText: (company) => `Both yes: the candidate and ${company}.`,
    meet: (company, name) => `${company} wants to speak with ${name} first. Make an appointment.`,
    noOf: (who, name) => `${who} says no (${name}).`,
    candidate: 'The candidate',
    company: (name) => name,
    next: 'Choose the next one',
    lapsed: (name) => `No answer came from ${name}.`,
    waitsFor: { askedCandidate: (who) => `waits for ${who}`, askedCompany: (who) => `waits for ${who}` },
    days: (days) => (days === 0 ? 'since today' : days === 1 ? '1 day' : `${days} days`),
    again: 'Mail again',
    takeBack: 'Take back',
    record: 'Note what somebody said by telephone',
    recordText: 'Your name stands with it.',
    recordYes: 'Said yes',
    recordNo: 'Said no',
    words: 'What was said with it?',
    showAll: (count) => `Show all ${count}`,
  },
})
