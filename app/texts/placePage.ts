import type { ProposalState } from '~/db/placeTables'
import { bilingual } from './bilingual'

type PlacePageTexts = {
  done: Record<
    'offered' | 'saved' | 'renewed' | 'withdrawn' | 'checked' | 'ended' | 'moved' | 'removed' | 'invited',
    string
  >
  refused: Record<
    | 'over'
    | 'checkedOn'
    | 'lapsesOn'
    | 'reason'
    | 'notFromHere'
    | 'crebo'
    | 'recognition'
    | 'full'
    | 'lapsed'
    | 'withdrawn'
    | 'absent'
    | 'place'
    | 'open'
    | 'double',
    string
  >
  facts: string
  work: string
  days: string
  schoolDay: string
  period: string
  where: string
  supervisor: string
  contact: string
  qualification: string
  seats: string
  until: string
  named: string
  notNamed: string
  changedBy: (by: string, moment: string) => string
  forHub: (hub: string) => string
  next: {
    check: string
    checkText: string
    match: string
    matchText: string
    renew: string
    renewText: string
    full: string
    withdrawn: string
    lapsed: string
    wait: string
    waitCheck: string
  }
  change: string
  copy: string
  withdraw: string
  withdrawText: string
  bringBack: string
  recognition: string
  recognitionText: string
  lookUp: string
  searchFor: (crebo: string, company: string, place: string) => string
  outcome: string
  outcomes: { recognised: string; refused: string }
  checkedOn: string
  lapsesOn: string
  lapsesHint: string
  keepCheck: string
  checks: string
  checkedBy: (day: string, by: string) => string
  holdsUntil: (day: string) => string
  notRecognised: string
  people: string
  peopleText: string
  noPeople: string
  asksYou: string
  answer: string
  since: (day: string) => string
  seen: Record<'askedCompany' | 'talking' | 'agreed' | 'placed', string>
  proposals: string
  toMatching: string
  states: Record<ProposalState, string>
  ending: string
  endingText: string
  reason: string
  note: string
  noteHint: string
  otherPlace: string
  noOtherPlace: string
  otherPlaceHint: string
  end: string
  renewTitle: string
  renewLong: (until: string) => string
  expiredTitle: string
  expiredText: string
  call: string
  byLinkText: (hub: string) => string
}

/** The page of one place to work and learn. */
export const placePageTexts = bilingual<PlacePageTexts>({
  nl: {
    done: {
      offered: 'De plek staat nu in Leerbank.',
      saved: 'Bewaard.',
      renewed: 'Verlengd. Dank je wel.',
      withdrawn: 'De plek is ingetrokken. Wie de plek al heeft, houdt hem.',
      checked: 'Genoteerd.',
      ended: 'De plaatsing is geëindigd. De kandidaat zoekt weer een plek.',
      moved: 'De kandidaat heeft nu de andere plek. Er is een nieuwe praktijkovereenkomst nodig.',
      removed: 'Weggehaald.',
      invited: 'De mail met de link is verstuurd.',
    },
    refused: {
      over: 'Niet verlengd: de laatste dag van deze plek is voorbij. Zet eerst een latere laatste dag.',
      checkedOn: 'Niet genoteerd. Vul de dag in waarop je keek: vandaag of eerder.',
      lapsesOn: 'Niet genoteerd. De erkenning geldt tot een dag na de controle, en hoogstens vier jaar.',
      reason: 'Niet gedaan. Kies een reden.',
      notFromHere: 'Niet gedaan: iemand anders zette deze kandidaat intussen verder. Kijk hoe het nu staat.',
      crebo: 'Niet gedaan: de andere plek is voor een ander crebo.',
      recognition: 'Niet gedaan: de andere plek heeft geen geldige SBB-erkenning. Zoek die eerst op.',
      full: 'Niet gedaan: de andere plek is intussen vol.',
      lapsed: 'Niet gedaan: de andere plek is verlopen. Verleng hem eerst.',
      withdrawn: 'Niet gedaan: de andere plek is ingetrokken.',
      absent: 'Niet gedaan: die plek is er niet meer.',
      place: 'Niet gedaan: deze kandidaat heeft geen plek meer.',
      open: 'Niet gedaan: er loopt al een andere aanmelding voor dezelfde opleiding.',
      double: 'Niet gedaan: deze kandidaat heeft al een plek.',
    },
    facts: 'De plek',
    work: 'Het werk',
    days: 'Dagen',
    schoolDay: 'Vrij voor school',
    period: 'Periode',
    where: 'Adres',
    supervisor: 'Praktijkopleider',
    contact: 'Contact',
    qualification: 'Opleiding',
    seats: 'Bezet',
    until: 'Aangeboden tot en met',
    named: 'Bezoekers mogen de naam van het bedrijf lezen',
    notNamed: 'Bezoekers lezen de naam van het bedrijf niet',
    changedBy: (by, moment) => `Gewijzigd door ${by}, ${moment}`,
    forHub: (hub) => `Via ${hub}`,
    next: {
      check: 'Zoek de erkenning op',
      checkText:
        'Aan deze plek kan nog niemand gekoppeld worden: er is geen geldige SBB-erkenning genoteerd. Zoek haar op en noteer wat je vindt.',
      match: 'Zoek een kandidaat',
      matchText: 'De plek is vrij. Kijk wie het beste past.',
      renew: 'Verleng met een half jaar',
      renewText: 'Is de plek er nog? Dan blijft hij staan.',
      full: 'Alle plekken zijn bezet.',
      withdrawn: 'Deze plek is ingetrokken. Er wordt niemand voor voorgesteld.',
      lapsed: 'Deze plek wordt niet meer aangeboden. Verleng hem als hij er nog is.',
      wait: 'De hub zoekt iemand die past. Je krijgt een mail als er iemand is.',
      waitCheck: 'De hub kijkt eerst of SBB jullie erkent voor deze opleiding. Daarna zoekt de hub iemand.',
    },
    change: 'Wijzig de plek',
    copy: 'Maak een kopie',
    withdraw: 'Trek de plek in',
    withdrawText: 'Er wordt dan niemand meer voorgesteld. Wie de plek heeft, houdt hem. Terugzetten kan.',
    bringBack: 'Bied hem weer aan',
    recognition: 'Erkenning door SBB',
    recognitionText:
      'Een bedrijf moet erkend zijn voor precies dit crebo. SBB bekijkt een erkenning elke vier jaar opnieuw.',
    lookUp: 'Zoek op bij SBB',
    searchFor: (crebo, company, place) =>
      `Zoek daar op crebo ${crebo} en ${[company, place].filter(Boolean).join(', ')}.`,
    outcome: 'Wat vond je?',
    outcomes: { recognised: 'Erkend voor dit crebo', refused: 'Niet erkend voor dit crebo' },
    checkedOn: 'Opgezocht op',
    lapsesOn: 'Erkend tot en met',
    lapsesHint: 'Laat leeg als het er niet staat: dan rekenen wij vier jaar vanaf de dag van opzoeken.',
    keepCheck: 'Noteer',
    checks: 'Eerder opgezocht',
    checkedBy: (day, by) => `${day}, door ${by}`,
    holdsUntil: (day) => `erkend tot en met ${day}`,
    notRecognised: 'niet erkend',
    people: 'Kandidaten en mensen op deze plek',
    peopleText: 'Je leest van iemand pas na zijn eigen ja, en alleen wat die wil delen.',
    noPeople: 'Nog niemand.',
    asksYou: 'Wacht op jullie antwoord',
    answer: 'Geef antwoord',
    since: (day) => `sinds ${day}`,
    seen: {
      askedCompany: 'Wil deze plek',
      talking: 'Jullie wilden eerst kennismaken',
      agreed: 'Jullie zeggen allebei ja; de hub maakt het rond',
      placed: 'Heeft deze plek',
    },
    proposals: 'Voorstellen voor deze plek',
    toMatching: 'Zoek een plek die past',
    states: {
      askedCandidate: 'Gevraagd aan de kandidaat',
      askedCompany: 'Gevraagd aan het bedrijf',
      talking: 'Eerst kennismaken',
      agreed: 'Allebei ja',
      placed: 'Geplaatst',
      candidateDeclined: 'Kandidaat zegt nee',
      companyDeclined: 'Bedrijf zegt nee',
      withdrawn: 'Teruggenomen',
      lapsed: 'Geen antwoord gekregen',
      overtaken: 'Plek ging naar een ander',
    },
    ending: 'Beëindig of verplaats',
    endingText:
      'De kandidaat zoekt daarna weer een plek, of krijgt meteen de andere plek die je kiest. Het bedrijf krijgt een mail.',
    reason: 'Waarom?',
    note: 'Toelichting',
    noteHint: 'Alleen de hub leest dit.',
    otherPlace: 'Meteen naar een andere plek?',
    noOtherPlace: 'Nee, eerst weer zoeken',
    otherPlaceHint: 'Een nieuw bedrijf betekent een nieuwe praktijkovereenkomst.',
    end: 'Beëindig deze plaatsing',
    renewTitle: 'Is deze leerwerkplek er nog?',
    renewLong: (until) =>
      `Druk op de knop, dan bied je hem aan tot en met ${until}. Is de plek er niet meer? Dan hoef je niets te doen.`,
    expiredTitle: 'Deze link is verlopen',
    expiredText: 'Het formulier staat er nog, maar de link werkt niet meer. Vraag de hub om een nieuwe.',
    call: 'Bel of mail de hub',
    byLinkText: (hub) =>
      `Je bent hier met de link die ${hub} mailde. Wie de link heeft, kan deze plek wijzigen. Stuur hem niet door.`,
  },
  en: {
    done: {
      offered: 'The placement is in Leerbank now.',
      saved: 'Saved.',
      renewed: 'Renewed. Thank you.',
      withdrawn: 'The placement is withdrawn. Who has it keeps it.',
      checked: 'Noted.',
      ended: 'The placement has ended. The candidate looks for a place again.',
      moved: 'The candidate has the other place now. A new placement agreement is needed.',
      removed: 'Taken away.',
      invited: 'The mail with the link has been sent.',
    },
    refused: {
      over: 'Not renewed: the last day of this placement is over. First set a later last day.',
      checkedOn: 'Not noted. Fill in the day on which you looked: today or before.',
      lapsesOn: 'Not noted. A recognition holds until a day after the check, and four years at most.',
      reason: 'Not done. Choose a reason.',
      notFromHere: 'Not done: somebody else moved this candidate meanwhile. See how it stands now.',
      crebo: 'Not done: the other placement is for another crebo.',
      recognition: 'Not done: the other placement has no SBB recognition that holds. Look it up first.',
      full: 'Not done: the other placement is full meanwhile.',
      lapsed: 'Not done: the other placement has lapsed. Renew it first.',
      withdrawn: 'Not done: the other placement is withdrawn.',
      absent: 'Not done: that placement is not there any more.',
      place: 'Not done: this candidate has no place any more.',
      open: 'Not done: another application for the same programme runs already.',
      double: 'Not done: this candidate has a place already.',
    },
    facts: 'The placement',
    work: 'The work',
    days: 'Days',
    schoolDay: 'Free for school',
    period: 'Period',
    where: 'Address',
    supervisor: 'Workplace supervisor',
    contact: 'Contact',
    qualification: 'Qualification',
    seats: 'Taken',
    until: 'Offered until',
    named: 'Visitors may read the name of the company',
    notNamed: 'Visitors do not read the name of the company',
    changedBy: (by, moment) => `Changed by ${by}, ${moment}`,
    forHub: (hub) => `Through ${hub}`,
    next: {
      check: 'Look up the recognition',
      checkText:
        'Nobody can be matched with this placement yet: no SBB recognition that holds is noted. Look it up and note what you find.',
      match: 'Find a candidate',
      matchText: 'The placement is free. See who fits best.',
      renew: 'Renew for half a year',
      renewText: 'Is it still there? Then it stays.',
      full: 'All places are taken.',
      withdrawn: 'This placement is withdrawn. Nobody is proposed for it.',
      lapsed: 'This placement is not offered any more. Renew it when it is still there.',
      wait: 'The hub looks for somebody who fits. You get a mail when there is somebody.',
      waitCheck:
        'The hub first looks whether SBB recognises you for this qualification. After that it looks for somebody.',
    },
    change: 'Change the placement',
    copy: 'Make a copy',
    withdraw: 'Withdraw the placement',
    withdrawText: 'Then nobody is proposed any more. Who has it keeps it. You can bring it back.',
    bringBack: 'Offer it again',
    recognition: 'Recognition by SBB',
    recognitionText: 'A company must be recognised for exactly this crebo. SBB reviews a recognition every four years.',
    lookUp: 'Look it up at SBB',
    searchFor: (crebo, company, place) =>
      `Search there for crebo ${crebo} and ${[company, place].filter(Boolean).join(', ')}.`,
    outcome: 'What did you find?',
    outcomes: { recognised: 'Recognised for this crebo', refused: 'Not recognised for this crebo' },
    checkedOn: 'Looked up on',
    lapsesOn: 'Recognised until',
    lapsesHint: 'Leave it empty when it is not there: then we count four years from the day of looking.',
    keepCheck: 'Note it',
    checks: 'Looked up before',
    checkedBy: (day, by) => `${day}, by ${by}`,
    holdsUntil: (day) => `recognised until ${day}`,
    notRecognised: 'not recognised',
    people: 'Candidates and people at this placement',
    peopleText: 'You read of somebody only after their own yes, and only what they want to share.',
    noPeople: 'Nobody yet.',
    asksYou: 'Waits for your answer',
    answer: 'Give an answer',
    since: (day) => `since ${day}`,
    seen: {
      askedCompany: 'Wants this placement',
      talking: 'You wanted to meet first',
      agreed: 'Both of you say yes; the hub settles it',
      placed: 'Has this placement',
    },
    proposals: 'Proposals for this placement',
    toMatching: 'Find a placement that fits',
    states: {
      askedCandidate: 'Asked of the candidate',
      askedCompany: 'Asked of the company',
      talking: 'Meeting first',
      agreed: 'Both yes',
      placed: 'Placed',
      candidateDeclined: 'Candidate says no',
      companyDeclined: 'Company says no',
      withdrawn: 'Taken back',
      lapsed: 'No answer came',
      overtaken: 'Place went to another',
    },
    ending: 'End or move',
    endingText:
      'After that the candidate looks for a place again, or gets the other place that you choose at once. The company gets a mail.',
    reason: 'Why?',
    note: 'Note',
    noteHint: 'Only the hub reads this.',
    otherPlace: 'To another placement at once?',
    noOtherPlace: 'No, look again first',
    otherPlaceHint: 'A new company means a new placement agreement.',
    end: 'End this placement',
    renewTitle: 'Is this work placement still there?',
    renewLong: (until) => `Press the button, and you offer it until ${until}. Is it gone? Then you need do nothing.`,
    expiredTitle: 'This link has expired',
    expiredText: 'The form is still there, but the link does not work any more. Ask the hub for a new one.',
    call: 'Call or mail the hub',
    byLinkText: (hub) =>
      `You are here by the link that ${hub} mailed. Whoever has it can change this placement. Do not pass it on.`,
  },
})
