import type { Language } from '~/db/tables'

const nl = {
  title: 'Technische gegevens',
  forWhom: 'Voor wie het leersysteem beheert. Hier staat wat deze module en het leersysteem tegen elkaar zeiden.',
  close: 'Sluit',
  copy: 'Kopieer',
  copied: 'Gekopieerd. Plak de tekst in een mail aan de beheerder van het leersysteem.',
  notCopied: 'Kopiëren mag hier niet. De tekst hieronder is geselecteerd: druk op Ctrl en C.',

  allKept: 'Het leersysteem bevestigt alles wat deze module bewaart.',
  refused: (count: number) =>
    count === 1
      ? 'Het leersysteem weigerde 1 keer iets. Bij het gesprek hieronder zie je wat.'
      : `Het leersysteem weigerde ${count} keer iets. Bij het gesprek hieronder zie je wat.`,
  notKept: 'Het leersysteem bevestigt niet dat er bewaard is. De module blijft het proberen.',
  nobody: 'Er is geen leersysteem gevonden. Er wordt niets bewaard.',
  closedWindow:
    'Een venster om de module heen is van een andere website. De module mag daar niet in kijken, en vindt het leersysteem zo niet. Zet het pakket op hetzelfde adres als het leersysteem.',
  otherApi: (other: string, own: string) =>
    `Dit leersysteem spreekt ${other}, en dit pakket ${own}. Haal de module op als ${other}.`,
  notBegun: (error: string) => `Het leersysteem is gevonden, maar weigerde te beginnen (fout ${error}).`,
  looking: 'Het leersysteem zegt dat iemand alleen kijkt. Er wordt niets bewaard.',
  newer: 'Hier staan antwoorden van een nieuwere versie van de module. Die blijven staan. Er wordt niets bewaard.',
  inBrowser:
    'Deze module staat los van een leersysteem. Alles blijft in deze browser, en niemand krijgt het resultaat.',
  nearlyFull: 'De ruimte voor antwoorden is bijna vol. Vraag de maker om de module te splitsen of om SCORM 2004.',

  ofModule: 'Module',
  name: 'Titel',
  version: 'Versie',
  id: 'Kenmerk',
  package: 'Pakket',
  ofLms: 'Leersysteem',
  api: 'Gevonden',
  notFound: 'Niets',
  place: {
    here: 'in het venster van de module zelf',
    up: (up: number) => (up === 1 ? '1 venster omhoog' : `${up} vensters omhoog`),
    opener: (up: number) =>
      up === 0 ? 'in het venster dat de module opende' : `${up} omhoog vanaf het venster dat de module opende`,
  },
  windows: 'Vensters',
  cannotLook: 'andere website, mag niet in gekeken worden',
  noApi: 'geen API',
  saving: 'Bewaren',
  savings: {
    none: 'wordt niet bewaard',
    saving: 'bezig',
    saved: (time: string) => `bevestigd om ${time}`,
    notSaved: 'niet bevestigd, wordt opnieuw geprobeerd',
    closed: 'afgesloten',
  },
  state: 'Ruimte voor antwoorden',
  stateOf: (now: string, most: string | undefined) => (most ? `${now} van ${most} tekens` : `${now} tekens`),
  room: 'Nodig als alles beantwoord is',
  characters: (count: string) => `${count} tekens`,
  asked: 'Wat het leersysteem zegt',
  empty: 'leeg',
  error: (code: string) => `fout ${code}`,
  ofBrowser: 'Deze browser',
  browser: 'Naam',
  screen: 'Scherm',
  from: 'Geopend van',
  shown: 'Getoond',
  inFrame: 'in een kader',
  inWindow: 'in een eigen venster',
  storage: 'Bewaren in de browser',
  allowed: 'mag',
  notAllowed: 'mag niet',
  network: 'Netwerk',
  online: 'verbonden',
  offline: 'geen verbinding',
  clock: 'Klok',

  talk: 'Het gesprek',
  talkOf: (count: string, refused: string) => `${count} keer gesproken, ${refused} keer geweigerd.`,
  onlyRefused: 'Alleen wat geweigerd is',
  nothingSaid: 'Er is nog niets gezegd.',
  nothingRefused: 'Er is niets geweigerd.',
  gap: 'Wat hiertussen was, wordt niet onthouden.',
  noAnswer: 'nog geen antwoord',
  whole: 'De tekst die je kopieert',
  leftOut: 'Naam, nummer en antwoorden van de deelnemer staan er niet in.',
  hidden: (length: number) => `(${length} tekens, weggelaten)`,
  long: (length: number) => `(${length} tekens)`,
}

const en: typeof nl = {
  title: 'Technical details',
  forWhom: 'For whoever runs the learning system. This is what this module and the learning system said to each other.',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied. Paste the text in a mail to the administrator of the learning system.',
  notCopied: 'Copying is not allowed here. The text below is selected: press Ctrl and C.',

  allKept: 'The learning system confirms all that this module keeps.',
  refused: (count) =>
    count === 1
      ? 'The learning system refused something once. The conversation below shows what.'
      : `The learning system refused something ${count} times. The conversation below shows what.`,
  notKept: 'The learning system does not confirm that anything is kept. The module keeps trying.',
  nobody: 'No learning system was found. Nothing is kept.',
  closedWindow:
    'A window around the module belongs to another website. The module may not look into it, and so does not find the learning system. Put the package at the same address as the learning system.',
  otherApi: (other, own) =>
    `This learning system speaks ${other}, and this package ${own}. Download the module as ${other}.`,
  notBegun: (error) => `The learning system was found, but refused to begin (error ${error}).`,
  looking: 'The learning system says that somebody only looks. Nothing is kept.',
  newer: 'There are answers here of a newer version of the module. They stay. Nothing is kept.',
  inBrowser:
    'This module stands apart from any learning system. All stays in this browser, and nobody is told the result.',
  nearlyFull: 'The room for answers is nearly full. Ask the maker to split the module, or for SCORM 2004.',

  ofModule: 'Module',
  name: 'Title',
  version: 'Version',
  id: 'Identifier',
  package: 'Package',
  ofLms: 'Learning system',
  api: 'Found',
  notFound: 'Nothing',
  place: {
    here: 'in the window of the module itself',
    up: (up) => (up === 1 ? '1 window up' : `${up} windows up`),
    opener: (up) =>
      up === 0 ? 'in the window that opened the module' : `${up} up from the window that opened the module`,
  },
  windows: 'Windows',
  cannotLook: 'another website, may not be looked into',
  noApi: 'no API',
  saving: 'Saving',
  savings: {
    none: 'nothing is kept',
    saving: 'under way',
    saved: (time) => `confirmed at ${time}`,
    notSaved: 'not confirmed, is tried again',
    closed: 'ended',
  },
  state: 'Room for answers',
  stateOf: (now, most) => (most ? `${now} of ${most} characters` : `${now} characters`),
  room: 'Needed when all is answered',
  characters: (count) => `${count} characters`,
  asked: 'What the learning system says',
  empty: 'empty',
  error: (code) => `error ${code}`,
  ofBrowser: 'This browser',
  browser: 'Name',
  screen: 'Screen',
  from: 'Opened from',
  shown: 'Shown',
  inFrame: 'in a frame',
  inWindow: 'in a window of its own',
  storage: 'Keeping in the browser',
  allowed: 'allowed',
  notAllowed: 'not allowed',
  network: 'Network',
  online: 'connected',
  offline: 'no connection',
  clock: 'Clock',

  talk: 'The conversation',
  talkOf: (count, refused) => `Spoke ${count} times, refused ${refused} times.`,
  onlyRefused: 'Only what was refused',
  nothingSaid: 'Nothing was said yet.',
  nothingRefused: 'Nothing was refused.',
  gap: 'What was between these is not remembered.',
  noAnswer: 'no answer yet',
  whole: 'The text that you copy',
  leftOut: 'The name, number and answers of the learner are not in it.',
  hidden: (length) => `(${length} characters, left out)`,
  long: (length) => `(${length} characters)`,
}

export type DiagnosticsTexts = typeof nl

/** What the administrator of an LMS reads of a visit, in the language of the module. */
export const diagnosticsTexts: Record<Language, DiagnosticsTexts> = { nl, en }
