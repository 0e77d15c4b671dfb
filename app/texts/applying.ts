import type { FormStep } from '~/modules/intake/applying/steps'
import { applicationForm, type FormWords } from './applicationForm'
import { bilingual } from './bilingual'

type ApplyingTexts = FormWords & {
  title: (offering: string) => string
  apply: string
  back: string
  intro: string
  whatWeAsk: string[]
  requirements: string
  noRequirements: string
  stepOf: (place: number, total: number, name: string) => string
  steps: Record<FormStep, string>
  notNeeded: string
  works: { yes: string; no: string }
  choose: string
  weekdays: string[]
  kilometres: (count: number) => string
  anyDistance: string
  parentTitle: string
  parentText: string
  wishesText: string
  papersText: string
  papers: Record<'cv' | 'diploma' | 'other', string>
  paperKind: string
  paperFile: string
  paperHint: string
  addPaper: string
  removePaper: (name: string) => string
  remove: string
  noPapers: string
  next: string
  previous: string
  change: (step: string) => string
  changeShort: string
  notSaid: string
  send: string
  keepLonger: (months: number) => string
  keepTitle: string
  keepText: (hub: string, weeks: number) => string
  keepRights: string
  noBsn: string
  kept: string
  notKept: string
  keptNote: string
  keptMailed: (email: string) => string
  dropped: string
  drop: string
  dropText: string
  closedText: string
  tellMe: string
  known: string
  knownText: string
  joined: string
  joinedText: string
  overTitle: string
  overText: string
  again: string
  sentTitle: string
  sentText: string
  sentNews: string
  tooFast: string
  askedTitle: (company: string) => string
  askedText: (by: string, company: string, offering: string) => string
  askedYes: string
  askedNo: string
  refusedTitle: string
  refusedText: string
  toOffering: string
}

/** What somebody reads who applies for a programme of work and learning. */
export const applyingTexts = bilingual<ApplyingTexts>({
  nl: {
    ...applicationForm.nl,
    title: (offering) => `Aanmelden: ${offering}`,
    apply: 'Meld je aan',
    back: 'Terug naar de opleiding',
    intro: 'Het duurt ongeveer vijf minuten. Je hebt geen account nodig. Je kunt stoppen en later verdergaan.',
    whatWeAsk: [
      'Wie je bent en hoe we je bereiken',
      'Waar je werkt en wat je al hebt geleerd',
      'Wat voor plek je zoekt',
      'Papieren, als je die hebt. Het mag ook later.',
    ],
    requirements: 'Wat je nodig hebt om te beginnen',
    noRequirements: 'Voor deze opleiding staan geen eisen vast. In het gesprek kijken we samen of het past.',
    stepOf: (place, total, name) => `Stap ${place} van ${total}: ${name}`,
    steps: {
      who: 'Wie ben je?',
      reach: 'Hoe bereiken we je?',
      background: 'Werk en school',
      wishes: 'Wat voor plek zoek je?',
      papers: 'Papieren',
      check: 'Kijk het na',
    },
    notNeeded: 'hoeft niet',
    works: { yes: 'Ja, ik werk al bij een bedrijf', no: 'Nee, ik zoek nog een plek' },
    choose: 'Kies',
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    kilometres: (count) => `hoogstens ${count} kilometer`,
    anyDistance: 'Maakt niet uit',
    parentTitle: 'Je bent nog geen 18',
    parentText:
      'Een ouder of verzorger tekent later de overeenkomst mee. Daarom hebben we ook een naam en adres nodig.',
    wishesText: 'Alles hier mag je overslaan. Wat je invult, gebruiken we om een plek voor te stellen.',
    papersText:
      'Heb je een cv of diploma bij de hand? Voeg het toe. Heb je het nog niet, ga dan verder: het kan later op je eigen pagina.',
    papers: { cv: 'Cv', diploma: 'Diploma of cijferlijst', other: 'Iets anders' },
    paperKind: 'Wat is het?',
    paperFile: 'Kies een bestand',
    paperHint:
      'Pdf, foto (JPG of PNG) of Word (.docx), hoogstens 10 MB. Alleen de mensen van de opleiding en jij kunnen het openen. Dek je burgerservicenummer (BSN) af.',
    addPaper: 'Voeg toe',
    removePaper: (name) => `Haal ${name} weg`,
    remove: 'Haal weg',
    noPapers: 'Nog geen papieren.',
    next: 'Verder',
    previous: 'Vorige stap',
    change: (step) => `Verander: ${step}`,
    changeShort: 'Verander',
    notSaid: 'Niet ingevuld',
    send: 'Verstuur mijn aanmelding',
    keepLonger: (months) =>
      `Als het nu niet lukt, mogen jullie mijn aanmelding ${months === 12 ? 'een jaar' : `${months} maanden`} bewaren om me een andere plek aan te bieden.`,
    keepTitle: 'Wat we bewaren, en hoe lang',
    keepText: (hub, weeks) =>
      `Alleen ${hub} ziet wat je invult. Een bedrijf ziet je pas als jij ja zegt. Wordt het niets, dan wissen we je gegevens na ${weeks === 1 ? 'een week' : `${weeks} weken`}.`,
    keepRights: 'Op je eigen pagina kun je alles bekijken, verbeteren, meenemen en zelf wissen.',
    noBsn: 'Vul nergens je burgerservicenummer (BSN) in. Wij mogen het niet bewaren.',
    kept: 'Bewaard',
    notKept: 'Nog niet bewaard: er is geen verbinding. Blijf typen, we proberen het opnieuw.',
    keptNote: 'Wat je invult, blijft 14 dagen bewaard. Na stap 1 sturen we een link om verder te gaan.',
    keptMailed: (email) => `De link om later verder te gaan is gestuurd naar ${email}.`,
    dropped: 'Je aanmelding is weggegooid. We hebben niets bewaard.',
    drop: 'Gooi mijn aanmelding weg',
    dropText: 'Toch niet? Dan wissen we alles wat je hier hebt ingevuld.',
    closedText: 'Laat je adres achter. Je hoort het als het weer kan.',
    tellMe: 'Laat het me weten',
    known: 'Je had je al aangemeld',
    knownText:
      'We hebben geen tweede aanmelding gemaakt. In je mail staat de link naar je eigen pagina. Nieuwe papieren staan daar ook.',
    joined: 'We hebben je aanmelding',
    joinedText: 'We kenden je al. Daarom staat alles bij elkaar op je eigen pagina. De link staat in je mail.',
    overTitle: 'Deze link is niet meer geldig',
    overText:
      'We bewaren een aanmelding die niet verstuurd is 14 dagen. Wat je had ingevuld, is gewist. Je kunt opnieuw beginnen.',
    again: 'Begin opnieuw',
    sentTitle: 'Je aanmelding is verstuurd',
    sentText: 'Deze link was om je aanmelding af te maken. De link naar je eigen pagina staat in een andere mail.',
    sentNews: 'Je aanmelding is verstuurd. De link naar deze pagina staat ook in je mail.',
    tooFast:
      'Er kwamen veel aanmeldingen vanaf jouw netwerk. Wacht een kwartier, of bel ons. Wat je hebt ingevuld, staat er nog.',
    askedTitle: (company) => `${company} wil je aanmelden`,
    askedText: (by, company, offering) =>
      `${by} van ${company} wil je aanmelden voor ${offering}. Dat gebeurt alleen als jij het wilt. De opleiding ziet niets zolang jij geen ja zegt en je aanmelding niet verstuurt. Je werkgever ziet niet wat je invult.`,
    askedYes: 'Ja, ik wil dit',
    askedNo: 'Nee, ik wil dit niet',
    refusedTitle: 'Je hebt nee gezegd',
    refusedText:
      'We hebben gewist wat er over je was ingevuld. De opleiding heeft niets gezien. Je werkgever ziet alleen dat je nee zei.',
    toOffering: 'Naar de opleiding',
  },
  en: {
    ...applicationForm.en,
    title: (offering) => `Apply: ${offering}`,
    apply: 'Apply',
    back: 'Back to the programme',
    intro: 'It takes about five minutes. You need no account. You can stop and go on later.',
    whatWeAsk: [
      'Who you are and how we reach you',
      'Where you work and what you learnt',
      'What kind of placement you seek',
      'Papers, when you have them. Later is fine too.',
    ],
    requirements: 'What you need to begin',
    noRequirements: 'No requirements are set for this programme. In the conversation we see together whether it fits.',
    stepOf: (place, total, name) => `Step ${place} of ${total}: ${name}`,
    steps: {
      who: 'Who are you?',
      reach: 'How do we reach you?',
      background: 'Work and school',
      wishes: 'What kind of placement do you seek?',
      papers: 'Papers',
      check: 'Check it',
    },
    notNeeded: 'if you like',
    works: { yes: 'Yes, I work at a company already', no: 'No, I am looking for a placement' },
    choose: 'Choose',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    kilometres: (count) => `at most ${count} kilometres`,
    anyDistance: 'It does not matter',
    parentTitle: 'You are not yet 18',
    parentText: 'A parent or guardian signs the agreement too, later. That is why we need a name and an address.',
    wishesText: 'You may skip all of this. What you fill in we use to propose a placement.',
    papersText:
      'Do you have a CV or diploma at hand? Add it. When you do not, go on: you can add it later on your own page.',
    papers: { cv: 'CV', diploma: 'Diploma or list of marks', other: 'Something else' },
    paperKind: 'What is it?',
    paperFile: 'Choose a file',
    paperHint:
      'PDF, photo (JPG or PNG) or Word (.docx), at most 10 MB. Only the people of the programme and you can open it. Cover your citizen service number (BSN).',
    addPaper: 'Add',
    removePaper: (name) => `Take ${name} away`,
    remove: 'Take away',
    noPapers: 'No papers yet.',
    next: 'Next',
    previous: 'Previous step',
    change: (step) => `Change: ${step}`,
    changeShort: 'Change',
    notSaid: 'Not filled in',
    send: 'Send my application',
    keepLonger: (months) =>
      `If it does not work out now, you may keep my application for ${months === 12 ? 'a year' : `${months} months`} to offer me another place.`,
    keepTitle: 'What we keep, and how long',
    keepText: (hub, weeks) =>
      `Only ${hub} sees what you fill in. A company sees you only when you say yes. When it comes to nothing, we erase your data after ${weeks === 1 ? 'a week' : `${weeks} weeks`}.`,
    keepRights: 'On your own page you can see, correct, take along and erase everything yourself.',
    noBsn: 'Do not fill in your citizen service number (BSN) anywhere. We may not keep it.',
    kept: 'Kept',
    notKept: 'Not kept yet: there is no connection. Go on typing, we try again.',
    keptNote: 'What you fill in is kept for 14 days. After step 1 we send a link to go on.',
    keptMailed: (email) => `The link to go on later was sent to ${email}.`,
    dropped: 'Your application was thrown away. We kept nothing.',
    drop: 'Throw my application away',
    dropText: 'Changed your mind? Then we erase all that you filled in here.',
    closedText: 'Leave your address. You will hear when you can.',
    tellMe: 'Tell me',
    known: 'You had applied already',
    knownText: 'We made no second application. The link to your own page is in your mail. New papers are there too.',
    joined: 'We have your application',
    joinedText: 'We knew you already. That is why everything is together on your own page. The link is in your mail.',
    overTitle: 'This link is no longer valid',
    overText:
      'We keep an application that was not sent for 14 days. What you filled in was erased. You can begin again.',
    again: 'Begin again',
    sentTitle: 'Your application was sent',
    sentText: 'This link was to finish your application. The link to your own page is in another mail.',
    sentNews: 'Your application was sent. The link to this page is in your mail too.',
    tooFast:
      'Many applications came from your network. Wait a quarter of an hour, or call us. What you filled in is still here.',
    askedTitle: (company) => `${company} wants to apply for you`,
    askedText: (by, company, offering) =>
      `${by} of ${company} wants you to take part in ${offering}. That happens only when you want it. The programme sees nothing as long as you do not say yes and send your application. Your employer does not see what you fill in.`,
    askedYes: 'Yes, I want this',
    askedNo: 'No, I do not want this',
    refusedTitle: 'You said no',
    refusedText:
      'We erased what was filled in about you. The programme saw nothing. Your employer sees only that you said no.',
    toOffering: 'To the programme',
  },
})
