import type { AgreementState, PartyRole, SheetState } from '~/db/agreementTables'
import type { AgreementFilter } from '~/modules/intake/agreements/agreementList.server'
import { bilingual } from './bilingual'
import { partyRoles } from './partyRoles'

type Texts = {
  title: string
  text: string
  textOther: string
  terms: string
  search: string
  filter: string
  all: string
  filters: Record<AgreementFilter, string>
  find: string
  toBegin: string
  matchedOn: (day: string) => string
  begin: string
  beginNamed: (name: string) => string
  emptyTitle: string
  emptyText: string
  emptyAction: string
  noneTitle: string
  noneText: string
  noneAction: string
  caption: string
  columns: Record<'who' | 'company' | 'state' | 'waitsFor', string>
  states: Record<AgreementState, string>
  sheetStates: Record<SheetState, string>
  roles: Record<PartyRole, string>
  since: (day: string) => string
  days: (days: number) => string
  call: string
  newSheetOut: string
  heading: (number: number, name: string) => string
  at: (company: string) => string
  short: (number: number, company: string) => string
  waitsForSome: (who: string) => string
  toHours: string
  back: string
  file: string
  nextFill: string
  nextSend: string
  lacking: (count: number) => string
  edit: string
  send: string
  sendNew: string
  sendText: string
  why: string
  whyHint: string
  sheet: (number: number) => string
  made: (day: string) => string
  inForce: (from: string, until: string) => string
  whyNew: (why: string) => string
  pdf: string
  signedPdf: string
  parties: string
  notSigned: string
  linkSent: (day: string, reminders: number) => string
  signedOn: (when: string, name: string) => string
  onPaper: (by: string) => string
  scan: string
  resend: string
  resendTitle: (role: string) => string
  email: string
  resent: string
  sent: string
  saved: string
  paper: string
  paperTitle: (role: string) => string
  paperName: string
  paperDay: string
  paperScan: string
  paperHint: string
  recorded: string
  ended: (day: string, why: string) => string
  change: string
  changeText: string
  newCompany: string
  refused: Record<
    | 'ended'
    | 'busy'
    | 'changed'
    | 'crebo'
    | 'signed'
    | 'notOut'
    | 'email'
    | 'scan'
    | 'day'
    | 'name'
    | 'minor'
    | 'notMatched'
    | 'lacking',
    string
  >
}

/** The screens on which agreements are made, sent and followed. */
export const agreementsTexts = bilingual<Texts>({
  nl: {
    title: 'Overeenkomsten',
    text: 'Wat er nog moet gebeuren, staat bovenaan.',
    textOther: 'Hier zie je de praktijkovereenkomsten en wie nog moet tekenen.',
    terms: 'Voorwaarden',
    search: 'Zoek op naam, bedrijf of opleiding',
    filter: 'Wat wil je zien?',
    all: 'Alles',
    filters: {
      waiting: 'Wacht op handtekeningen',
      begun: 'Nog niet verstuurd',
      signing: 'Voor het eerst getekend worden',
      inForce: 'Geldt',
      ended: 'Beëindigd',
    },
    find: 'Zoek',
    toBegin: 'Nog te maken',
    matchedOn: (day) => `plek sinds ${day}`,
    begin: 'Maak de overeenkomst',
    beginNamed: (name) => `Maak de overeenkomst van ${name}`,
    emptyTitle: 'Nog geen overeenkomsten',
    emptyText: 'Heeft een kandidaat een plek gevonden? Dan maak je hier de overeenkomst.',
    emptyAction: 'Naar Koppelen',
    noneTitle: 'Niets gevonden',
    noneText: 'Kies iets anders, of zoek op een ander woord.',
    noneAction: 'Toon alles',
    caption: 'Overeenkomsten',
    columns: { who: 'Student', company: 'Leerbedrijf', state: 'Hoe staat het?', waitsFor: 'Wacht op' },
    states: { begun: 'Begonnen', signing: 'Wordt getekend', inForce: 'Geldt', ended: 'Beëindigd' },
    sheetStates: { signing: 'Wordt getekend', inForce: 'Geldt', replaced: 'Vervangen', ended: 'Beëindigd' },
    roles: partyRoles.nl,
    since: (day) => `sinds ${day}`,
    days: (days) => (days === 0 ? 'sinds vandaag' : days === 1 ? '1 dag' : `${days} dagen`),
    call: 'bel even',
    newSheetOut: 'Nieuw blad wordt getekend',
    heading: (number, name) => `Overeenkomst ${number}: ${name}`,
    at: (company) => `bij ${company}`,
    short: (number, company) => `Overeenkomst ${number}, ${company}`,
    waitsForSome: (who) => `wacht op: ${who}`,
    toHours: 'Uren en bewijs',
    back: 'Alle overeenkomsten',
    file: 'Dossier van de kandidaat',
    nextFill: 'Vul aan wat op het blad komt',
    nextSend: 'Verstuur om te tekenen',
    lacking: (count) => (count === 1 ? 'Er ontbreekt nog 1 ding.' : `Er ontbreken nog ${count} dingen.`),
    edit: 'Wijzig het blad',
    send: 'Verstuur om te tekenen',
    sendNew: 'Verstuur het nieuwe blad',
    sendText: 'Iedereen krijgt een mail met een eigen link. Na 3 en na 7 dagen herinneren we wie nog niet tekende.',
    why: 'Wat is er veranderd?',
    whyHint: 'Dit leest iedereen die tekent. Bijvoorbeeld: een andere praktijkopleider.',
    sheet: (number) => `Blad ${number}`,
    made: (day) => `gemaakt op ${day}`,
    inForce: (from, until) => (until ? `gold van ${from} tot ${until}` : `geldt sinds ${from}`),
    whyNew: (why) => `Waarom een nieuw blad: ${why}`,
    pdf: 'PDF van het blad',
    signedPdf: 'PDF met handtekeningen',
    parties: 'Wie tekent?',
    notSigned: 'Nog niet getekend',
    linkSent: (day, reminders) =>
      `link verstuurd op ${day}${reminders === 0 ? '' : reminders === 1 ? ', 1 keer herinnerd' : `, ${reminders} keer herinnerd`}`,
    signedOn: (when, name) => `${when}, als ${name}`,
    onPaper: (by) => `op papier, vastgelegd door ${by}`,
    scan: 'Bekijk de scan',
    resend: 'Stuur een nieuwe link',
    resendTitle: (role) => `Nieuwe link voor: ${role}`,
    email: 'E-mailadres',
    resent: 'Er is een nieuwe link verstuurd. De oude werkt niet meer.',
    sent: 'Verstuurd. Iedereen krijgt een mail met een link.',
    saved: 'Bewaard.',
    paper: 'Op papier getekend',
    paperTitle: (role) => `Op papier getekend door: ${role}`,
    paperName: 'Wie tekende er?',
    paperDay: 'Op welke dag?',
    paperScan: 'Scan of foto van het getekende blad',
    paperHint: 'PDF, JPG of PNG, hoogstens 10 MB.',
    recorded: 'De handtekening op papier is vastgelegd.',
    ended: (day, why) => `Beëindigd op ${day}${why ? `: ${why}` : ''}.`,
    change: 'Iets veranderen',
    changeText:
      'Andere praktijkopleider, periode of uren? Wijzig het blad en verstuur een nieuw. Het oude geldt tot iedereen het nieuwe heeft getekend.',
    newCompany: 'Een ander bedrijf? Dan hoort er een nieuwe plek bij, en een nieuwe overeenkomst.',
    refused: {
      ended: 'Deze overeenkomst is beëindigd. Er verandert niets meer aan.',
      busy: 'Er worden nu veel PDF’s gemaakt. Probeer het over een minuut opnieuw. Er is niets verloren.',
      changed: 'Iemand anders heeft dit blad intussen gewijzigd of verstuurd. Kijk het na en verstuur dan.',
      crebo: 'Het crebonummer staat niet in de lijst. Kies er een uit de lijst.',
      signed: 'Deze partij heeft al getekend.',
      notOut: 'Dit blad is niet meer om te tekenen. Kijk bij het nieuwste blad.',
      email: 'Dit is geen e-mailadres. Kijk het na.',
      scan: 'Kies een scan als PDF, JPG of PNG van hoogstens 10 MB.',
      day: 'Kies de dag waarop er getekend is: niet voor het blad er was, en niet na vandaag.',
      name: 'Vul in wie er tekende.',
      minor: 'De student is nog geen 18. Er moet een ouder of voogd bij. Maak een nieuw blad.',
      notMatched: 'Deze kandidaat heeft nu geen plek. Koppel eerst een plek.',
      lacking: 'Er ontbreekt nog iets op het blad. Vul het aan.',
    },
  },
  en: {
    title: 'Agreements',
    text: 'What has to be done stands on top.',
    textOther: 'Here you see the agreements and who has still to sign.',
    terms: 'Terms',
    search: 'Search by name, company or programme',
    filter: 'What do you want to see?',
    all: 'Everything',
    filters: {
      waiting: 'Waits for signatures',
      begun: 'Not sent yet',
      signing: 'Being signed for the first time',
      inForce: 'In force',
      ended: 'Ended',
    },
    find: 'Search',
    toBegin: 'To be made',
    matchedOn: (day) => `placement since ${day}`,
    begin: 'Make the agreement',
    beginNamed: (name) => `Make the agreement of ${name}`,
    emptyTitle: 'No agreements yet',
    emptyText: 'Has a candidate found a placement? Then you make the agreement here.',
    emptyAction: 'To Matching',
    noneTitle: 'Nothing found',
    noneText: 'Choose something else, or search for another word.',
    noneAction: 'Show everything',
    caption: 'Agreements',
    columns: { who: 'Student', company: 'Company', state: 'How does it stand?', waitsFor: 'Waits for' },
    states: { begun: 'Begun', signing: 'Being signed', inForce: 'In force', ended: 'Ended' },
    sheetStates: { signing: 'Being signed', inForce: 'In force', replaced: 'Replaced', ended: 'Ended' },
    roles: partyRoles.en,
    since: (day) => `since ${day}`,
    days: (days) => (days === 0 ? 'since today' : days === 1 ? '1 day' : `${days} days`),
    call: 'please call',
    newSheetOut: 'New sheet being signed',
    heading: (number, name) => `Agreement ${number}: ${name}`,
    at: (company) => `at ${company}`,
    short: (number, company) => `Agreement ${number}, ${company}`,
    waitsForSome: (who) => `waits for: ${who}`,
    toHours: 'Hours and evidence',
    back: 'All agreements',
    file: 'File of the candidate',
    nextFill: 'Fill in what the sheet says',
    nextSend: 'Send to be signed',
    lacking: (count) => (count === 1 ? '1 thing is still lacking.' : `${count} things are still lacking.`),
    edit: 'Change the sheet',
    send: 'Send to be signed',
    sendNew: 'Send the new sheet',
    sendText: 'Everybody gets a mail with a link of their own. After 3 and 7 days we remind who has not signed.',
    why: 'What changed?',
    whyHint: 'Everybody who signs reads this. For example: another supervisor.',
    sheet: (number) => `Sheet ${number}`,
    made: (day) => `made on ${day}`,
    inForce: (from, until) => (until ? `in force from ${from} to ${until}` : `in force since ${from}`),
    whyNew: (why) => `Why a new sheet: ${why}`,
    pdf: 'PDF of the sheet',
    signedPdf: 'PDF with signatures',
    parties: 'Who signs?',
    notSigned: 'Has not signed yet',
    linkSent: (day, reminders) =>
      `link sent on ${day}${reminders === 0 ? '' : reminders === 1 ? ', reminded once' : `, reminded ${reminders} times`}`,
    signedOn: (when, name) => `${when}, as ${name}`,
    onPaper: (by) => `on paper, recorded by ${by}`,
    scan: 'Look at the scan',
    resend: 'Send a new link',
    resendTitle: (role) => `New link for: ${role}`,
    email: 'E-mail address',
    resent: 'A new link was sent. The old one works no longer.',
    sent: 'Sent. Everybody gets a mail with a link.',
    saved: 'Saved.',
    paper: 'Signed on paper',
    paperTitle: (role) => `Signed on paper by: ${role}`,
    paperName: 'Who signed?',
    paperDay: 'On which day?',
    paperScan: 'Scan or photograph of the signed sheet',
    paperHint: 'PDF, JPG or PNG, at most 10 MB.',
    recorded: 'The signature on paper was recorded.',
    ended: (day, why) => `Ended on ${day}${why ? `: ${why}` : ''}.`,
    change: 'Changing something',
    changeText:
      'Another supervisor, period or hours? Change the sheet and send a new one. The old one holds until everybody has signed the new one.',
    newCompany: 'Another company? That is a new placement, and a new agreement.',
    refused: {
      ended: 'This agreement has ended. Nothing about it changes any more.',
      busy: 'Many PDFs are being made now. Try again in a minute. Nothing was lost.',
      changed: 'Somebody else changed or sent this sheet meanwhile. Look at it and then send it.',
      crebo: 'The crebo number is not in the list. Choose one of the list.',
      signed: 'This party has signed already.',
      notOut: 'This sheet can no longer be signed. Look at the newest sheet.',
      email: 'This is not an e-mail address. Please check it.',
      scan: 'Choose a scan as PDF, JPG or PNG of at most 10 MB.',
      day: 'Choose the day of signing: not before the sheet was there, and not after today.',
      name: 'Fill in who signed.',
      minor: 'The student is not yet 18. A parent or guardian has to be added. Make a new sheet.',
      notMatched: 'This candidate has no placement now. Match one first.',
      lacking: 'Something on the sheet is still lacking. Fill it in.',
    },
  },
})
