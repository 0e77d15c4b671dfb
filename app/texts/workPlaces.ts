import type { PlaceField, PlaceGroup } from '~/modules/intake/places/placeFields'
import type { PlaceState, Recognition } from '~/modules/intake/places/placeState'
import { bilingual } from './bilingual'

type Fields = Record<PlaceField, string>
type WorkPlacesTexts = {
  title: string
  hubText: string
  companyText: string
  add: string
  invite: string
  empty: string
  emptyText: string
  noneFound: string
  noneFoundText: string
  showAll: string
  search: string
  searchHint: string
  find: string
  state: string
  anyState: string
  qualification: string
  anyQualification: string
  states: Record<PlaceState, string>
  recognitions: Record<Recognition, string>
  mbo: (name: string, level: number) => string
  withCrebo: (name: string, level: number, crebo: string) => string
  taken: (taken: number, number: number) => string
  offeredUntil: (day: string) => string
  asked: (count: number) => string
  drafts: string
  draftsText: string
  noTitle: string
  lastChanged: (moment: string) => string
  invitedOn: (email: string, day: string, until: string) => string
  linkOver: string
  mailAgain: string
  remove: string
  goOn: string
  count: (shown: number, all: number) => string
  newTitle: string
  newText: string
  forCompany: string
  otherCompany: string
  otherCompanyHint: string
  begin: string
  inviteTitle: string
  inviteText: string
  inviteName: string
  inviteContact: string
  inviteEmail: string
  inviteLanguage: string
  languages: { nl: string; en: string }
  forHub: string
  sendInvite: string
  chooseCompany: string
  notSaved: string
  saved: string
  savedLacking: string
  mustStayComplete: string
  changed: (by: string, moment: string) => string
  changedWhat: string
  somebody: string
  theyHave: (by: string) => string
  emptied: string
  takenOver: string
  yoursStays: string
  groups: Record<PlaceGroup, string>
  labels: Fields
  hints: Partial<Fields>
  wrong: Fields
  notChosen: string
  noSchoolDay: string
  weekdays: string[]
  saveDraft: string
  save: string
  offer: string
  back: string
  backToPlace: string
  privacy: string
}

/** Places to work and learn: offering them, and the lists of a hub and of a company. */
export const workPlacesTexts = bilingual<WorkPlacesTexts>({
  nl: {
    title: 'Leerwerkplekken',
    hubText: 'De plekken die bedrijven aanbieden. Bovenaan staat wat op jou wacht.',
    companyText: 'De plekken die jouw bedrijf aanbiedt, en wie erop komt werken.',
    add: 'Bied een plek aan',
    invite: 'Vraag een bedrijf',
    empty: 'Er staat nog geen leerwerkplek in',
    emptyText: 'Bied de eerste plek aan. Dan kan iemand bij jullie komen werken en leren.',
    noneFound: 'Niets gevonden',
    noneFoundText: 'Geen plek past bij wat je koos.',
    showAll: 'Toon alles',
    search: 'Zoek in de plekken',
    searchHint: 'Titel, bedrijf of plaats',
    find: 'Zoek',
    state: 'Stand',
    anyState: 'Alle standen',
    qualification: 'Crebo',
    anyQualification: 'Alle crebo’s',
    states: { open: 'Open', full: 'Vol', lapsed: 'Verlopen', withdrawn: 'Ingetrokken' },
    recognitions: {
      valid: 'Erkend door SBB',
      lapsing: 'Erkenning loopt bijna af',
      lapsed: 'Erkenning verlopen',
      refused: 'Niet erkend door SBB',
      unchecked: 'Erkenning niet opgezocht',
    },
    mbo: (name, level) => `${name}, mbo ${level}`,
    withCrebo: (name, level, crebo) => `${name}, mbo ${level} (crebo ${crebo})`,
    taken: (taken, number) => `${taken} van ${number} bezet`,
    offeredUntil: (day) => `Aangeboden tot en met ${day}`,
    asked: (count) => (count === 1 ? '1 voorstel loopt' : `${count} voorstellen lopen`),
    drafts: 'Begonnen, nog niet aangeboden',
    draftsText: 'Deze plekken ziet nog niemand anders.',
    noTitle: 'Plek zonder titel',
    lastChanged: (moment) => `Gewijzigd ${moment}`,
    invitedOn: (email, day, until) => `Gevraagd aan ${email} op ${day}. De link werkt tot en met ${until}.`,
    linkOver: 'De link is verlopen.',
    mailAgain: 'Mail een nieuwe link',
    remove: 'Haal weg',
    goOn: 'Ga verder',
    count: (shown, all) => (shown === all ? `${all} plekken` : `${shown} van ${all} plekken`),
    newTitle: 'Bied een leerwerkplek aan',
    newText:
      'Voor welk bedrijf is de plek? Daarna vul je in wat het werk is. Het blijft bewaard, dus je kunt later verdergaan.',
    forCompany: 'Bedrijf',
    otherCompany: 'Een ander bedrijf',
    otherCompanyHint: 'Het bedrijf heeft hier geen account nodig. Het krijgt een mail met een eigen link.',
    begin: 'Vul de plek in',
    inviteTitle: 'Vraag een bedrijf om een plek',
    inviteText:
      'Het bedrijf krijgt een mail met een link, en vult zelf in wat het aanbiedt. Een account is niet nodig.',
    inviteName: 'Naam van het bedrijf',
    inviteContact: 'Wie mail je?',
    inviteEmail: 'E-mailadres',
    inviteLanguage: 'Taal van de mail',
    languages: { nl: 'Nederlands', en: 'Engels' },
    forHub: 'Voor welke hub?',
    sendInvite: 'Mail de link',
    chooseCompany: 'Kies een bedrijf, of vul een naam in.',
    notSaved: 'Niet bewaard. Verbeter wat hieronder staat. Wat je typte staat er nog.',
    saved: 'Bewaard. Je kunt later verdergaan.',
    savedLacking: 'Bewaard, maar nog niet aangeboden. Vul aan wat hieronder staat.',
    mustStayComplete: 'Niet bewaard. De plek staat al in Leerbank, dus alles moet ingevuld blijven.',
    changed: (by, moment) =>
      `${by} bewaarde deze plek op ${moment}, terwijl jij typte. Kijk of het zo klopt en bewaar opnieuw.`,
    changedWhat: 'Dit is anders:',
    somebody: 'Iemand anders',
    theyHave: (by) => `${by} maakte hiervan:`,
    emptied: 'leeg',
    takenOver: 'Dat staat nu in het veld.',
    yoursStays: 'In het veld staat wat jij typte.',
    groups: {
      company: 'Bedrijf en contact',
      work: 'Het werk',
      when: 'Wanneer',
      where: 'Waar',
      supervisor: 'Wie begeleidt',
    },
    labels: {
      companyName: 'Naam van het bedrijf',
      contactName: 'Wie kan de hub bellen of mailen?',
      contactEmail: 'E-mailadres',
      contactPhone: 'Telefoon',
      isNamed: 'Bezoekers mogen lezen dat ons bedrijf een plek heeft',
      title: 'Hoe heet de plek?',
      crebo: 'Voor welke opleiding?',
      number: 'Hoeveel plekken?',
      description: 'Wat is het werk?',
      startsOn: 'Eerste dag',
      endsOn: 'Laatste dag',
      days: 'Op welke dagen wordt gewerkt?',
      schoolDay: 'Welke dag is vrij voor school?',
      offeredUntil: 'Tot en met welke dag bied je de plek aan?',
      address: 'Straat en nummer',
      postcode: 'Postcode',
      place: 'Plaats',
      supervisorName: 'Praktijkopleider',
      supervisorEmail: 'E-mailadres van de praktijkopleider',
    },
    hints: {
      contactEmail: 'Hier komt het bericht als iemand de plek wil.',
      title: 'Bijvoorbeeld: Monteur in opleiding, kleine machines',
      crebo: 'SBB moet het bedrijf erkennen voor dit nummer.',
      description: 'Noem machines en wat iemand doet. Dit leest een kandidaat.',
      startsOn: 'Kan iemand eerder of later beginnen? Zet dat bij het werk.',
      offeredUntil: 'Daarna stellen wij er niemand meer voor. Je krijgt vooraf een mail, en verlengt met één druk.',
      postcode: 'Hiermee rekenen wij uit hoe ver het is.',
      supervisorName: 'Wie leert het iemand op de werkvloer?',
      supervisorEmail: 'Hoeft niet. Hiermee bevestigt de praktijkopleider later de uren.',
      isNamed: 'Zonder vinkje telt de plek wel mee, maar noemen wij het bedrijf niet.',
    },
    wrong: {
      companyName: 'Vul de naam van het bedrijf in.',
      contactName: 'Maak de naam korter.',
      contactEmail: 'Vul een e-mailadres in, zoals naam@bedrijf.nl.',
      contactPhone: 'Vul een telefoonnummer in, of laat het leeg.',
      isNamed: 'Zet het vinkje aan of uit.',
      title: 'Geef de plek een naam van hoogstens 120 tekens.',
      crebo: 'Kies een opleiding. Heeft iemand deze plek al, dan blijft de opleiding dezelfde.',
      number: 'Vul een getal in van 1 tot en met 100, en niet minder dan wie de plek al heeft.',
      description: 'Vertel wat het werk is, in hoogstens 3000 tekens.',
      startsOn: 'Vul de eerste dag in, zoals 01-09-2027.',
      endsOn: 'Vul een laatste dag in, na de eerste dag en na vandaag.',
      days: 'Kies minstens één dag.',
      schoolDay: 'Kies een dag waarop niet gewerkt wordt.',
      offeredUntil: 'Vul een dag in, vanaf vandaag en niet na de laatste dag.',
      address: 'Maak het adres korter.',
      postcode: 'Vul een postcode in, zoals 8011 PV.',
      place: 'Vul de plaats in.',
      supervisorName: 'Vul in wie begeleidt.',
      supervisorEmail: 'Vul een e-mailadres in, of laat het leeg.',
    },
    notChosen: 'Kies een opleiding',
    noSchoolDay: 'Geen vaste dag',
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    saveDraft: 'Bewaar, later verder',
    save: 'Bewaar',
    offer: 'Bied de plek aan',
    back: 'Terug naar de leerwerkplekken',
    backToPlace: 'Terug naar de plek',
    privacy:
      'De hub gebruikt wat je hier invult om iemand te vinden. Een kandidaat leest het werk, de dagen en de plaats.',
  },
  en: {
    title: 'Work placements',
    hubText: 'The placements that companies offer. At the top stands what waits for you.',
    companyText: 'The placements that your company offers, and who comes to work there.',
    add: 'Offer a placement',
    invite: 'Ask a company',
    empty: 'There is no work placement yet',
    emptyText: 'Offer the first one. Then somebody can come to work and learn with you.',
    noneFound: 'Nothing found',
    noneFoundText: 'No placement fits what you chose.',
    showAll: 'Show all',
    search: 'Search the placements',
    searchHint: 'Title, company or place',
    find: 'Search',
    state: 'State',
    anyState: 'All states',
    qualification: 'Crebo',
    anyQualification: 'All crebos',
    states: { open: 'Available', full: 'Full', lapsed: 'Lapsed', withdrawn: 'Withdrawn' },
    recognitions: {
      valid: 'Recognised by SBB',
      lapsing: 'Recognition lapses soon',
      lapsed: 'Recognition lapsed',
      refused: 'Not recognised by SBB',
      unchecked: 'Recognition not looked up',
    },
    mbo: (name, level) => `${name}, mbo level ${level}`,
    withCrebo: (name, level, crebo) => `${name}, mbo level ${level} (crebo ${crebo})`,
    taken: (taken, number) => `${taken} of ${number} taken`,
    offeredUntil: (day) => `Offered until ${day}`,
    asked: (count) => (count === 1 ? '1 proposal runs' : `${count} proposals run`),
    drafts: 'Begun, not offered yet',
    draftsText: 'Nobody else sees these placements yet.',
    noTitle: 'Placement without a title',
    lastChanged: (moment) => `Changed ${moment}`,
    invitedOn: (email, day, until) => `Asked of ${email} on ${day}. The link works until ${until}.`,
    linkOver: 'The link has expired.',
    mailAgain: 'Mail a new link',
    remove: 'Take away',
    goOn: 'Go on',
    count: (shown, all) => (shown === all ? `${all} placements` : `${shown} of ${all} placements`),
    newTitle: 'Offer a work placement',
    newText: 'For which company is it? After that you fill in what the work is. It is kept, so you can go on later.',
    forCompany: 'Company',
    otherCompany: 'Another company',
    otherCompanyHint: 'The company needs no account here. It gets a mail with a link of its own.',
    begin: 'Fill in the placement',
    inviteTitle: 'Ask a company for a placement',
    inviteText: 'The company gets a mail with a link, and fills in itself what it offers. No account is needed.',
    inviteName: 'Name of the company',
    inviteContact: 'Whom do you mail?',
    inviteEmail: 'E-mail address',
    inviteLanguage: 'Language of the mail',
    languages: { nl: 'Dutch', en: 'English' },
    forHub: 'For which hub?',
    sendInvite: 'Mail the link',
    chooseCompany: 'Choose a company, or fill in a name.',
    notSaved: 'Not saved. Mend what stands below. What you typed is still there.',
    saved: 'Saved. You can go on later.',
    savedLacking: 'Saved, but not offered yet. Fill in what stands below.',
    mustStayComplete: 'Not saved. The placement is in Leerbank already, so everything must stay filled in.',
    changed: (by, moment) =>
      `${by} saved this placement on ${moment}, while you typed. See whether it is right and save again.`,
    changedWhat: 'This is different:',
    somebody: 'Somebody else',
    theyHave: (by) => `${by} made of this:`,
    emptied: 'empty',
    takenOver: 'That stands in the field now.',
    yoursStays: 'In the field stands what you typed.',
    groups: {
      company: 'Company and contact',
      work: 'The work',
      when: 'When',
      where: 'Where',
      supervisor: 'Who guides',
    },
    labels: {
      companyName: 'Name of the company',
      contactName: 'Whom can the hub call or mail?',
      contactEmail: 'E-mail address',
      contactPhone: 'Telephone',
      isNamed: 'Visitors may read that our company has a placement',
      title: 'What is the placement called?',
      crebo: 'For which qualification?',
      number: 'How many placements?',
      description: 'What is the work?',
      startsOn: 'First day',
      endsOn: 'Last day',
      days: 'On which days is there work?',
      schoolDay: 'Which day is free for school?',
      offeredUntil: 'Until which day do you offer it?',
      address: 'Street and number',
      postcode: 'Postal code',
      place: 'Place',
      supervisorName: 'Workplace supervisor',
      supervisorEmail: 'E-mail address of the supervisor',
    },
    hints: {
      contactEmail: 'The message comes here when somebody wants the placement.',
      title: 'For example: Trainee fitter, small machines',
      crebo: 'SBB must recognise the company for this number.',
      description: 'Name machines and what somebody does. A candidate reads this.',
      startsOn: 'Can somebody begin earlier or later? Say so with the work.',
      offeredUntil: 'After that we propose nobody for it. You get a mail before, and renew it with one press.',
      postcode: 'With this we work out how far it is.',
      supervisorName: 'Who teaches somebody on the shop floor?',
      supervisorEmail: 'Not needed. With it the supervisor confirms hours later.',
      isNamed: 'Without a tick the placement counts, but we do not name the company.',
    },
    wrong: {
      companyName: 'Fill in the name of the company.',
      contactName: 'Make the name shorter.',
      contactEmail: 'Fill in an e-mail address, such as name@company.nl.',
      contactPhone: 'Fill in a telephone number, or leave it empty.',
      isNamed: 'Put the tick on or off.',
      title: 'Give the placement a name of at most 120 characters.',
      crebo: 'Choose a qualification. When somebody has this placement, it stays the same.',
      number: 'Fill in a number from 1 to 100, and not less than who have it already.',
      description: 'Say what the work is, in at most 3000 characters.',
      startsOn: 'Fill in the first day, such as 01-09-2027.',
      endsOn: 'Fill in a last day, after the first day and after today.',
      days: 'Choose at least one day.',
      schoolDay: 'Choose a day on which there is no work.',
      offeredUntil: 'Fill in a day, from today and not after the last day.',
      address: 'Make the address shorter.',
      postcode: 'Fill in a postal code, such as 8011 PV.',
      place: 'Fill in the place.',
      supervisorName: 'Fill in who guides.',
      supervisorEmail: 'Fill in an e-mail address, or leave it empty.',
    },
    notChosen: 'Choose a qualification',
    noSchoolDay: 'No fixed day',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    saveDraft: 'Save, go on later',
    save: 'Save',
    offer: 'Offer the placement',
    back: 'Back to the work placements',
    backToPlace: 'Back to the placement',
    privacy: 'The hub uses what you fill in to find somebody. A candidate reads the work, the days and the place.',
  },
})
