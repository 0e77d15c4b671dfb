import type { ApplicationState } from '~/db/intakeTables'
import type { Language } from '~/db/tables'

/** What a template is of: a step, or times for a conversation. */
export const templateWords = [
  'applied',
  'times',
  'conversationPlanned',
  'admitted',
  'seekingPlace',
  'matched',
  'signing',
  'placed',
  'started',
  'finished',
  'refused',
  'withdrawn',
  'stopped',
] as const satisfies (ApplicationState | 'times')[]
export type TemplateWord = (typeof templateWords)[number]
export type Template = { subject: string; text: string }

/** The texts that come with the product, so that no programme needs to write one. */
export const usualTemplates: Record<Language, Record<TemplateWord, Template>> = {
  nl: {
    applied: {
      subject: 'We hebben je aanmelding: {opleiding}',
      text: 'Dag {voornaam},\n\nJe aanmelding voor {opleiding} is binnen. We lezen hem deze week en nodigen je dan uit.\n\nBewaar deze mail: de link is alleen voor jou. Vragen? Bel of mail {contact}.',
    },
    times: {
      subject: 'Kies een tijd voor ons gesprek',
      text: 'Dag {voornaam},\n\nWe willen graag met je praten over {opleiding}. Kies op je eigen pagina een tijd die jou past.\n\nPast geen tijd? Zeg dat daar ook. Dan stellen we andere tijden voor.',
    },
    conversationPlanned: {
      subject: 'Ons gesprek over {opleiding}',
      text: 'Dag {voornaam},\n\nWe praten met elkaar over {opleiding}. Op je eigen pagina staat wanneer en waar.\n\nKun je niet? Zeg het ons.',
    },
    admitted: {
      subject: 'Je bent toegelaten: {opleiding}',
      text: 'Dag {voornaam},\n\nGoed nieuws: je bent toegelaten tot {opleiding}.\nJe gaat leren voor {niveau}.\n\nNu kijken we samen naar een leerwerkplek. Je hoort van ons.',
    },
    seekingPlace: {
      subject: 'We zoeken een leerwerkplek voor je',
      text: 'Dag {voornaam},\n\nWe zoeken een bedrijf waar je kunt werken en leren. Weet je zelf een bedrijf? Zeg het ons.\n\nJe hoort van ons zodra er een plek is die bij je past.',
    },
    matched: {
      subject: 'Er is een leerwerkplek voor je',
      text: 'Dag {voornaam},\n\nEr is een leerwerkplek voor je gevonden. Op je eigen pagina lees je welk bedrijf het is.\n\nWe maken nu de overeenkomst.',
    },
    signing: {
      subject: 'Je overeenkomst ligt klaar',
      text: 'Dag {voornaam},\n\nDe praktijkovereenkomst voor {opleiding} ligt klaar. Lees hem rustig door en teken hem met de link die je krijgt.\n\nVragen? Bel of mail {contact}.',
    },
    placed: {
      subject: 'Alles is getekend: {opleiding}',
      text: 'Dag {voornaam},\n\nIedereen heeft getekend. Je plek is nu zeker. Je hoort van ons hoe je eerste dag gaat.',
    },
    started: {
      subject: 'Welkom bij {opleiding}',
      text: 'Dag {voornaam},\n\nWelkom! Je bent begonnen met {opleiding}. Heb je iets nodig? {contact} helpt je.',
    },
    finished: {
      subject: 'Gefeliciteerd',
      text: 'Dag {voornaam},\n\nGefeliciteerd: je hebt {opleiding} gehaald. Dank je wel voor je inzet.',
    },
    refused: {
      subject: 'Over je aanmelding voor {opleiding}',
      text: 'Dag {voornaam},\n\nWe hebben je aanmelding voor {opleiding} goed bekeken. Helaas kunnen we je nu geen plaats geven.\nDit is de reden: {reden}.\n\nWil je weten wat wel kan? Bel of mail {contact}. We denken graag met je mee.',
    },
    withdrawn: {
      subject: 'Je aanmelding is gestopt',
      text: 'Dag {voornaam},\n\nWe hebben je aanmelding voor {opleiding} gestopt. Bedenk je je? Dan ben je weer welkom.',
    },
    stopped: {
      subject: 'Je stopt met {opleiding}',
      text: 'Dag {voornaam},\n\nJe bent gestopt met {opleiding}. Jammer dat het zo loopt.\n\nWil je praten over wat nu kan? Bel of mail {contact}.',
    },
  },
  en: {
    applied: {
      subject: 'We have your application: {opleiding}',
      text: 'Hello {voornaam},\n\nYour application for {opleiding} has come in. We read it this week, and then invite you.\n\nKeep this mail: the link is for you only. Questions? Call or mail {contact}.',
    },
    times: {
      subject: 'Choose a time to talk with us',
      text: 'Hello {voornaam},\n\nWe would like to talk with you about {opleiding}. Choose a time that suits you on your own page.\n\nDoes no time fit? Say so there. We will propose others.',
    },
    conversationPlanned: {
      subject: 'Our conversation about {opleiding}',
      text: 'Hello {voornaam},\n\nWe talk with each other about {opleiding}. Your own page shows when and where.\n\nCan you not come? Tell us.',
    },
    admitted: {
      subject: 'You are admitted: {opleiding}',
      text: 'Hello {voornaam},\n\nGood news: you are admitted to {opleiding}.\nYou will learn for {niveau}.\n\nNow we look for a work placement together. You will hear from us.',
    },
    seekingPlace: {
      subject: 'We are looking for a work placement for you',
      text: 'Hello {voornaam},\n\nWe are looking for a company where you can work and learn. Do you know one yourself? Tell us.\n\nYou will hear from us as soon as there is a placement that suits you.',
    },
    matched: {
      subject: 'There is a work placement for you',
      text: 'Hello {voornaam},\n\nA work placement has been found for you. Your own page says which company it is.\n\nWe are now making the agreement.',
    },
    signing: {
      subject: 'Your agreement is ready',
      text: 'Hello {voornaam},\n\nThe agreement for {opleiding} is ready. Read it at your ease and sign it by the link that you get.\n\nQuestions? Call or mail {contact}.',
    },
    placed: {
      subject: 'All has been signed: {opleiding}',
      text: 'Hello {voornaam},\n\nEverybody has signed. Your placement is certain now. You will hear from us what your first day will be like.',
    },
    started: {
      subject: 'Welcome to {opleiding}',
      text: 'Hello {voornaam},\n\nWelcome! You began with {opleiding}. Do you need anything? {contact} helps you.',
    },
    finished: {
      subject: 'Congratulations',
      text: 'Hello {voornaam},\n\nCongratulations: you completed {opleiding}. Thank you for your effort.',
    },
    refused: {
      subject: 'About your application for {opleiding}',
      text: 'Hello {voornaam},\n\nWe looked at your application for {opleiding} with care. Unfortunately we cannot give you a place now.\nThis is the reason: {reden}.\n\nDo you want to know what is possible? Call or mail {contact}. We gladly think along.',
    },
    withdrawn: {
      subject: 'Your application has ended',
      text: 'Hello {voornaam},\n\nWe ended your application for {opleiding}. Do you change your mind? You are welcome again.',
    },
    stopped: {
      subject: 'You stop with {opleiding}',
      text: 'Hello {voornaam},\n\nYou stopped with {opleiding}. We are sorry that it went this way.\n\nDo you want to talk about what is possible now? Call or mail {contact}.',
    },
  },
}
