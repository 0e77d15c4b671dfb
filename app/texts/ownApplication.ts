import type { ApplicationState } from '~/db/intakeTables'
import { bilingual } from './bilingual'

type OwnTexts = {
  title: string
  hello: (name: string) => string
  stateTexts: Record<ApplicationState, string>
  since: (day: string) => string
  appliedOn: (day: string) => string
  appliedBy: (name: string) => string
  history: string
  programme: string
  asked: string
  nothingAsked: string
  askPapers: string
  askTime: string
  askParent: string
  call: string
  details: string
  detailsText: string
  save: string
  saved: string
  mailedTo: string
  documents: string
  withdraw: string
  withdrawText: string
  withdrawReason: string
  withdrawNow: string
  withdrawn: string
  late: string
  keeping: string
  keptUntil: (weeks: number) => string
  consented: (day: string) => string
  consent: (months: number) => string
  giveConsent: string
  takeConsent: string
  data: string
  dataText: string
  readable: string
  json: string
  openings: string
  noOpenings: string
  opened: (name: string, moment: string) => string
  erase: string
  eraseText: string
  eraseRecord: string
  eraseNow: string
  eraseSure: string
  eraseKeep: string
  erasedTitle: string
  erasedText: string
  toCatalogue: string
  erasedPart: string
  reportTitle: string
  reportText: string
  reportBack: string
  none: string
  answers: string
  wishes: string
  stepsTitle: string
  consentTitle: string
  mergedWith: string
}

/** A candidate's own page. */
export const ownApplicationTexts = bilingual<OwnTexts>({
  nl: {
    title: 'Je aanmelding',
    hello: (name) => `Dag ${name}`,
    stateTexts: {
      applied: 'We lezen je aanmelding. Je hoort binnen een week van ons.',
      conversationPlanned: 'Er is een gesprek met je afgesproken.',
      admitted: 'Je bent toegelaten. De volgende stap is een plek bij een bedrijf.',
      seekingPlace: 'We zoeken een plek bij een bedrijf waar je kunt werken en leren.',
      matched: 'Er is een plek voor je gevonden. De overeenkomst wordt gemaakt.',
      signing: 'De overeenkomst wordt getekend door jou, het bedrijf en de school.',
      placed: 'Alles is getekend. Je kunt beginnen.',
      started: 'Je bent begonnen. Veel plezier!',
      finished: 'Je hebt de opleiding afgemaakt. Gefeliciteerd!',
      refused: 'Deze keer gaat het niet door. Wil je weten waarom? Bel of mail ons.',
      withdrawn: 'Je aanmelding is teruggetrokken.',
      stopped: 'De opleiding is gestopt.',
    },
    since: (day) => `sinds ${day}`,
    appliedOn: (day) => `Aangemeld op ${day}`,
    appliedBy: (name) => `Aangemeld door ${name}, met jouw ja`,
    history: 'Wat er is gebeurd',
    programme: 'Bekijk de opleiding',
    asked: 'Wat we van je vragen',
    nothingAsked: 'Nu niets. We laten het je weten als je iets moet doen.',
    askTime: 'Kies een tijd voor ons gesprek.',
    askPapers: 'Voeg je cv of diploma toe, als je dat hebt.',
    askParent: 'Vul de naam en het e-mailadres van een ouder of verzorger in. Je bent nog geen 18.',
    call: 'Wie kun je bellen?',
    details: 'Je gegevens',
    detailsText: 'Klopt er iets niet, of ben je verhuisd? Verbeter het hier.',
    save: 'Bewaar',
    saved: 'Bewaard.',
    mailedTo: 'Berichten gaan naar dit adres.',
    documents: 'Je papieren',
    withdraw: 'Trek je aanmelding terug',
    withdrawText: 'Wil je niet meer verder? Dan houden we op. Je kunt je later opnieuw aanmelden.',
    withdrawReason: 'Waarom?',
    withdrawNow: 'Trek terug',
    withdrawn: 'Je aanmelding is teruggetrokken.',
    late: 'Dit kan niet meer: je aanmelding is intussen een stap verder. Bel ons als je wilt stoppen.',
    keeping: 'Hoe lang we dit bewaren',
    keptUntil: (weeks) =>
      `Wordt je aanmelding niets, dan wissen we je gegevens na ${weeks === 1 ? 'een week' : `${weeks} weken`}.`,
    consented: (day) => `Op ${day} zei je ja op deze vraag:`,
    consent: (months) =>
      `Mogen we je aanmelding ${months === 12 ? 'een jaar' : `${months} maanden`} bewaren om je een andere plek aan te bieden?`,
    giveConsent: 'Ja, dat mag',
    takeConsent: 'Trek je ja in',
    data: 'Alles over jou',
    dataText: 'Bekijk alles wat we over je hebben, of neem het mee als bestand.',
    readable: 'Bekijk alles op één pagina',
    json: 'Neem alles mee (JSON)',
    openings: 'Wie je aanmelding heeft geopend',
    noOpenings: 'Nog niemand.',
    opened: (name, moment) => `${name}, ${moment}`,
    erase: 'Wis alles over mij',
    eraseText:
      'We wissen je naam, je adres, je papieren en wat je hebt geschreven. Een aanmelding die nog loopt, stopt. Je kunt dit niet terugdraaien.',
    eraseRecord:
      'Er is een overeenkomst met je getekend. Die moeten we bewaren, met je naam. We wissen nu je papieren en wat je hebt geschreven.',
    eraseNow: 'Ja, wis alles',
    eraseSure: 'Weet je het zeker?',
    eraseKeep: 'Nee, terug naar mijn pagina',
    erasedTitle: 'Je gegevens zijn gewist',
    toCatalogue: 'Naar de catalogus',
    erasedText: 'We weten niet meer wie je was. Deze pagina bestaat nu niet meer.',
    erasedPart: 'Je papieren en wat je hebt geschreven zijn gewist. De overeenkomst blijft bewaard.',
    reportTitle: 'Alles wat we over je hebben',
    reportText: 'Je kunt deze pagina ook afdrukken.',
    reportBack: 'Terug naar je pagina',
    none: 'Niets',
    answers: 'Wat je hebt ingevuld',
    wishes: 'Wat voor plek je zoekt',
    stepsTitle: 'Stappen',
    consentTitle: 'Toestemming om langer te bewaren',
    mergedWith: 'Je had je twee keer aangemeld. Dat is één geworden.',
  },
  en: {
    title: 'Your application',
    hello: (name) => `Hello ${name}`,
    stateTexts: {
      applied: 'We are reading your application. You will hear from us within a week.',
      conversationPlanned: 'A conversation with you is planned.',
      admitted: 'You are admitted. The next step is a place at a company.',
      seekingPlace: 'We are looking for a company where you can work and learn.',
      matched: 'A place was found for you. The agreement is being made.',
      signing: 'The agreement is being signed by you, the company and the school.',
      placed: 'Everything is signed. You can begin.',
      started: 'You have begun. Enjoy it!',
      finished: 'You finished the programme. Congratulations!',
      refused: 'It does not go on this time. Do you want to know why? Call or mail us.',
      withdrawn: 'Your application was withdrawn.',
      stopped: 'The programme was stopped.',
    },
    since: (day) => `since ${day}`,
    appliedOn: (day) => `Applied on ${day}`,
    appliedBy: (name) => `Applied for by ${name}, with your yes`,
    history: 'What happened',
    programme: 'Look at the programme',
    asked: 'What we ask of you',
    nothingAsked: 'Nothing now. We let you know when there is something to do.',
    askTime: 'Choose a time for our conversation.',
    askPapers: 'Add your CV or diploma, when you have it.',
    askParent: 'Fill in the name and e-mail address of a parent or guardian. You are not yet 18.',
    call: 'Whom can you call?',
    details: 'Your details',
    detailsText: 'Is something wrong, or did you move? Correct it here.',
    save: 'Save',
    saved: 'Saved.',
    mailedTo: 'Messages go to this address.',
    documents: 'Your papers',
    withdraw: 'Withdraw your application',
    withdrawText: 'Do you not want to go on? Then we stop. You can apply again later.',
    withdrawReason: 'Why?',
    withdrawNow: 'Withdraw',
    withdrawn: 'Your application was withdrawn.',
    late: 'This is not possible any more: your application has come further meanwhile. Call us when you want to stop.',
    keeping: 'How long we keep this',
    keptUntil: (weeks) =>
      `When your application comes to nothing, we erase your data after ${weeks === 1 ? 'a week' : `${weeks} weeks`}.`,
    consented: (day) => `On ${day} you said yes to this question:`,
    consent: (months) =>
      `May we keep your application for ${months === 12 ? 'a year' : `${months} months`} to offer you another place?`,
    giveConsent: 'Yes, you may',
    takeConsent: 'Take your yes back',
    data: 'Everything about you',
    dataText: 'See all that we have about you, or take it along as a file.',
    readable: 'See everything on one page',
    json: 'Take everything along (JSON)',
    openings: 'Who opened your application',
    noOpenings: 'Nobody yet.',
    opened: (name, moment) => `${name}, ${moment}`,
    erase: 'Erase everything about me',
    eraseText:
      'We erase your name, your address, your papers and what you wrote. An application that is going on stops. This cannot be undone.',
    eraseRecord:
      'There is a signed agreement with you. We must keep that, with your name. We now erase your papers and what you wrote.',
    eraseNow: 'Yes, erase everything',
    eraseSure: 'Are you sure?',
    eraseKeep: 'No, back to my page',
    erasedTitle: 'Your data were erased',
    toCatalogue: 'To the catalogue',
    erasedText: 'We do not know any more who you were. This page is no longer there.',
    erasedPart: 'Your papers and what you wrote were erased. The agreement is kept.',
    reportTitle: 'All that we have about you',
    reportText: 'You can print this page too.',
    reportBack: 'Back to your page',
    none: 'Nothing',
    answers: 'What you filled in',
    wishes: 'What kind of placement you seek',
    stepsTitle: 'Steps',
    consentTitle: 'Consent to keep it longer',
    mergedWith: 'You had applied twice. That became one.',
  },
})
