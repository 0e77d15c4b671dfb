import type { Language } from '~/db/tables'
import type { MailFacts } from './mailFacts.server'

type Words = { subject: string; lines: (string | false)[] }
type Texts = {
  link: string
  online: (link: string) => string
  part: (number: number, of: number) => string
  partText: string
  company: (company: string) => string
  pricePerSeat: (price: string) => string
  untilFree: (moment: string) => string
  untilStart: string
  contact: (contact: string) => string
  tentative: string
  received: (facts: MailFacts) => Words
  denied: (facts: MailFacts) => Words
  waiting: (facts: MailFacts) => Words
  confirmed: (facts: MailFacts) => Words
  reserved: (facts: MailFacts) => Words
  offered: (facts: MailFacts) => Words
  lapsed: (facts: MailFacts) => Words
  canceled: (facts: MailFacts) => Words
  changed: (facts: MailFacts) => Words
  definite: (facts: MailFacts) => Words
  sessionCanceled: (facts: MailFacts) => Words
  reminder: (facts: MailFacts) => Words
  interested: (title: string) => Words
  interestedStill: (title: string) => Words
  dated: (title: string, when: string) => Words
}

/** What people read by mail about their seat. */
export const sessionMailTexts: Record<Language, Texts> = {
  nl: {
    link: 'Jouw pagina bij deze aanmelding:',
    online: (link) => `Meedoen online: ${link}`,
    part: (number, of) => `bijeenkomst ${number} van ${of}`,
    partText: 'Hierbij de volgende bijeenkomst voor je agenda.',
    company: (company) => `Voor ${company}`,
    pricePerSeat: (price) => `Prijs: ${price}`,
    untilFree: (moment) => `Afzeggen kan zelf, tot ${moment}.`,
    untilStart: 'Afzeggen kan zelf, tot het begint.',
    contact: (contact) => `Vragen? ${contact}`,
    tentative: 'Deze datum is nog onder voorbehoud. Je hoort het als hij zeker is.',
    received: ({ title, when }) => ({
      subject: `Je aanmelding is binnen: ${title}`,
      lines: [
        `Je hebt je aangemeld voor ${title}.`,
        when,
        'Je werkgever moet het ermee eens zijn. We vragen dat na. Je krijgt een mail zodra het rond is.',
      ],
    }),
    denied: ({ title, when, why }) => ({
      subject: `Je aanmelding gaat niet door: ${title}`,
      lines: [`Je aanmelding voor ${title} gaat helaas niet door.`, when, why && `De reden: ${why}`],
    }),
    waiting: ({ title, when, ahead }) => ({
      subject: `Je staat op de wachtlijst: ${title}`,
      lines: [
        `Alle plaatsen zijn bezet, dus je staat op de wachtlijst voor ${title}.`,
        when,
        ahead === 0 ? 'Je bent als eerste aan de beurt.' : `Er ${ahead === 1 ? 'is' : 'zijn'} ${ahead} voor je.`,
        'Komt er een plaats vrij, dan krijg je een mail. Je hoeft nu niets te doen.',
      ],
    }),
    confirmed: ({ title, when }) => ({
      subject: `Je hebt een plaats: ${title}`,
      lines: [`Je hebt een plaats bij ${title}.`, when, 'Voeg de datum toe aan je agenda met de bijlage.'],
    }),
    reserved: ({ title, when }) => ({
      subject: `Plaatsen vastgehouden: ${title}`,
      lines: [
        `We houden plaatsen voor je bedrijf vast bij ${title}.`,
        when,
        'Vul voor het begint in wie er komen. Dat doe je op de pagina van deze datum.',
      ],
    }),
    offered: ({ title, when, until }) => ({
      subject: `Er is een plaats vrij: ${title}`,
      lines: [
        `Er is een plaats voor je vrij bij ${title}.`,
        when,
        `We houden hem vast tot ${until}. Zeg voor die tijd ja of nee op je pagina.`,
        'Zeg je niets, dan gaat de plaats naar de volgende.',
      ],
    }),
    lapsed: ({ title, when }) => ({
      subject: `De plaats is naar de volgende gegaan: ${title}`,
      lines: [
        `We hielden een plaats voor je vast bij ${title}. Er kwam geen antwoord.`,
        when,
        'De plaats ging daarom naar de volgende. Wil je toch komen? Meld je dan opnieuw aan.',
      ],
    }),
    canceled: ({ title, when, why }) => ({
      subject: `Afgezegd: ${title}`,
      lines: [`Je aanmelding voor ${title} is afgezegd.`, when, why && `De reden: ${why}`],
    }),
    changed: ({ title, when }) => ({
      subject: `Let op, gewijzigd: ${title}`,
      lines: [`Er is iets veranderd aan ${title}. Zo is het nu:`, when, 'Je agenda gaat mee met de bijlage.'],
    }),
    definite: ({ title, when }) => ({
      subject: `Het gaat door: ${title}`,
      lines: [`De datum van ${title} is nu zeker.`, when],
    }),
    sessionCanceled: ({ title, when, why }) => ({
      subject: `Gaat niet door: ${title}`,
      lines: [`${title} gaat op deze datum niet door.`, when, why && `De reden: ${why}`],
    }),
    reminder: ({ title, when }) => ({
      subject: `Binnenkort: ${title}`,
      lines: [`Binnenkort is het zover: ${title}.`, when, 'Kun je niet? Zeg dan af, dan kan een ander komen.'],
    }),
    interested: (title) => ({
      subject: `Je hoort het als er een datum is: ${title}`,
      lines: [`Je krijgt één mail als er een datum is voor ${title}.`, 'Wil je dat niet meer? Dat zeg je hier:'],
    }),
    interestedStill: (title) => ({
      subject: `Wil je nog een bericht over ${title}?`,
      lines: [
        `Je wacht op een datum voor ${title}. Die is er nog niet.`,
        'Wil je op de lijst blijven? Zeg dan ja op deze pagina. Horen we vier weken niets, dan halen we je van de lijst.',
      ],
    }),
    dated: (title, when) => ({
      subject: `Er is een datum: ${title}`,
      lines: [`Er is een datum voor ${title}.`, when, 'Meld je hier aan:'],
    }),
  },
  en: {
    link: 'Your page for this enrolment:',
    online: (link) => `Take part online: ${link}`,
    part: (number, of) => `meeting ${number} of ${of}`,
    partText: 'Here is the next meeting for your calendar.',
    company: (company) => `For ${company}`,
    pricePerSeat: (price) => `Price: ${price}`,
    untilFree: (moment) => `You can cancel by yourself until ${moment}.`,
    untilStart: 'You can cancel by yourself until it begins.',
    contact: (contact) => `Questions? ${contact}`,
    tentative: 'This date is not certain yet. You will hear when it is.',
    received: ({ title, when }) => ({
      subject: `We have your enrolment: ${title}`,
      lines: [
        `You enrolled for ${title}.`,
        when,
        'Your employer has to agree. We ask for that. You get a mail as soon as it is settled.',
      ],
    }),
    denied: ({ title, when, why }) => ({
      subject: `Your enrolment is not accepted: ${title}`,
      lines: [`Your enrolment for ${title} is not accepted.`, when, why && `The reason: ${why}`],
    }),
    waiting: ({ title, when, ahead }) => ({
      subject: `You are on the waiting list: ${title}`,
      lines: [
        `All seats are taken, so you are on the waiting list for ${title}.`,
        when,
        ahead === 0
          ? 'You are the first in line.'
          : `${ahead} ${ahead === 1 ? 'person comes' : 'people come'} before you.`,
        'When a seat comes free you get a mail. You need not do anything now.',
      ],
    }),
    confirmed: ({ title, when }) => ({
      subject: `You have a seat: ${title}`,
      lines: [`You have a seat at ${title}.`, when, 'Add the date to your calendar with the attachment.'],
    }),
    reserved: ({ title, when }) => ({
      subject: `Seats kept: ${title}`,
      lines: [
        `We keep seats for your company at ${title}.`,
        when,
        'Say who will come before it begins. You do that on the page of this date.',
      ],
    }),
    offered: ({ title, when, until }) => ({
      subject: `A seat is free: ${title}`,
      lines: [
        `A seat is free for you at ${title}.`,
        when,
        `We keep it until ${until}. Say yes or no before then on your page.`,
        'If you say nothing, the seat goes to who is next.',
      ],
    }),
    lapsed: ({ title, when }) => ({
      subject: `The seat went to who was next: ${title}`,
      lines: [
        `We kept a seat for you at ${title}. There was no answer.`,
        when,
        'The seat went to who was next. Do you still want to come? Then enrol again.',
      ],
    }),
    canceled: ({ title, when, why }) => ({
      subject: `Cancelled: ${title}`,
      lines: [`Your enrolment for ${title} is cancelled.`, when, why && `The reason: ${why}`],
    }),
    changed: ({ title, when }) => ({
      subject: `Please note, changed: ${title}`,
      lines: [
        `Something has changed at ${title}. This is how it is now:`,
        when,
        'The attachment changes your calendar.',
      ],
    }),
    definite: ({ title, when }) => ({
      subject: `It goes on: ${title}`,
      lines: [`The date of ${title} is certain now.`, when],
    }),
    sessionCanceled: ({ title, when, why }) => ({
      subject: `Does not go on: ${title}`,
      lines: [`${title} does not go on at this date.`, when, why && `The reason: ${why}`],
    }),
    reminder: ({ title, when }) => ({
      subject: `Soon: ${title}`,
      lines: [`It is nearly time: ${title}.`, when, 'Can you not come? Then cancel, so that somebody else can.'],
    }),
    interested: (title) => ({
      subject: `You will hear when there is a date: ${title}`,
      lines: [`You get one mail when there is a date for ${title}.`, 'Do you no longer want that? Say so here:'],
    }),
    interestedStill: (title) => ({
      subject: `Do you still want to hear about ${title}?`,
      lines: [
        `You wait for a date for ${title}. There is none yet.`,
        'Do you want to stay on the list? Say yes on this page. When we hear nothing for four weeks, we take you off the list.',
      ],
    }),
    dated: (title, when) => ({
      subject: `There is a date: ${title}`,
      lines: [`There is a date for ${title}.`, when, 'Enrol here:'],
    }),
  },
}
