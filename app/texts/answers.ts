import type { Standing } from '~/modules/intake/places/answer.server'
import type { Share } from '~/modules/intake/places/shares'
import { bilingual } from './bilingual'

type Side = 'candidate' | 'company'
type Words = { title: string; text: string }
type AnswersTexts = {
  title: Record<Side, string>
  lead: Record<Side, (name: string) => string>
  note: (by: string) => string
  what: string
  work: string
  supervisor: string
  qualification: string
  where: string
  when: string
  days: string
  candidate: (name: string) => string
  onlyName: string
  share: string
  shareHint: string
  shares: Record<Share, string>
  yes: Record<Side, string>
  no: string
  talk: string
  talkHint: string
  words: Record<Side, string>
  wordsHint: string
  until: (day: string) => string
  privacy: Record<Side, string>
  thanks: { candidate: { yes: Words; no: Words }; company: { yes: Words; no: Words; talk: Words } }
  standing: Record<Exclude<Standing, 'open' | 'used'>, Words>
  said: (day: string) => string
  contact: string
  choose: string
  tooFast: string
  own: string
  ownNone: string
  states: Record<
    | 'askedCompany'
    | 'talking'
    | 'agreed'
    | 'placed'
    | 'candidateDeclined'
    | 'companyDeclined'
    | 'withdrawn'
    | 'lapsed'
    | 'overtaken',
    string
  >
  asksYou: string
  look: string
  honey: string
}

/** Yes or no to a place, by link: the candidate first, then the company. */
export const answersTexts = bilingual<AnswersTexts>({
  nl: {
    title: { candidate: 'Wil je deze leerwerkplek?', company: 'Mag deze kandidaat bij jullie komen?' },
    lead: {
      candidate: (name) => `${name} denkt dat deze plek bij je past. Jij beslist.`,
      company: (name) => `${name} wil op deze plek werken en leren. Jullie beslissen.`,
    },
    note: (by) => `${by} schrijft:`,
    what: 'De plek',
    work: 'Het werk',
    supervisor: 'Wie je begeleidt',
    qualification: 'Opleiding',
    where: 'Waar',
    when: 'Wanneer',
    days: 'Dagen',
    candidate: (name) => `Wie is ${name}?`,
    onlyName: 'Meer dan een naam wilde de kandidaat nog niet delen. Maak kennis, dan hoor je meer.',
    share: 'Wat mag het bedrijf van je weten?',
    shareHint: 'Je naam leest het bedrijf altijd, als je ja zegt. De rest kies je zelf.',
    shares: {
      place: 'Waar ik woon',
      phone: 'Mijn telefoonnummer',
      email: 'Mijn e-mailadres',
      start: 'Wanneer ik kan beginnen',
      days: 'Op welke dagen ik wil werken',
      work: 'Wat voor werk ik graag doe',
    },
    yes: { candidate: 'Ja, ik wil deze plek', company: 'Ja, welkom' },
    no: 'Nee',
    talk: 'Eerst kennismaken',
    talkHint: 'De hub maakt een afspraak. Daarna zeg je met dezelfde link ja of nee.',
    words: { candidate: 'Wil je er iets bij zeggen?', company: 'Wil je er iets bij zeggen?' },
    wordsHint: 'Hoeft niet. Zeg je nee, dan helpt een reden ons om iets beters te vinden. De hub leest dit.',
    until: (day) => `Antwoorden kan tot en met ${day}.`,
    privacy: {
      candidate: 'Zeg je nee, dan leest het bedrijf niets van je.',
      company: 'Gebruik deze gegevens alleen voor deze plek, en stuur de link niet door.',
    },
    thanks: {
      candidate: {
        yes: {
          title: 'Je zei ja',
          text: 'Wij vragen het nu aan het bedrijf. Zegt dat ook ja, dan hoor je meteen hoe het verdergaat.',
        },
        no: { title: 'Je zei nee', text: 'Dat is goed. Het bedrijf heeft niets van je gelezen. Wij zoeken verder.' },
      },
      company: {
        yes: { title: 'Jullie zeggen ja', text: 'De hub maakt het rond. Daarna volgt de praktijkovereenkomst.' },
        no: {
          title: 'Jullie zeggen nee',
          text: 'Dank voor het antwoord. De hub vertelt het de kandidaat en zoekt verder.',
        },
        talk: {
          title: 'Jullie willen eerst kennismaken',
          text: 'De hub maakt een afspraak. Daarna zeg je hieronder ja of nee.',
        },
      },
    },
    standing: {
      expired: {
        title: 'Deze link is verlopen',
        text: 'De tijd om te antwoorden is voorbij. Wil je toch nog antwoorden? Bel of mail, dan krijg je een nieuwe link.',
      },
      replaced: {
        title: 'Er is een nieuwere link',
        text: 'Wij mailden je later een nieuwe link voor dezelfde vraag. Gebruik die.',
      },
      overtaken: {
        title: 'Deze plek is vergeven',
        text: 'De plek is intussen naar iemand anders gegaan, of wordt niet meer aangeboden. Je hoeft niets te doen.',
      },
      withdrawn: { title: 'Dit voorstel gaat niet door', text: 'Het is teruggenomen. Je hoeft niets te doen.' },
    },
    said: (day) => `Geantwoord op ${day}.`,
    contact: 'Vragen? Bel of mail',
    choose: 'Kies ja of nee.',
    tooFast: 'Er kwamen te veel antwoorden van dit netwerk. Wacht een kwartier en probeer het opnieuw.',
    own: 'Leerwerkplekken die bij je passen',
    ownNone: 'Zodra wij een plek voor je hebben, staat hij hier en krijg je een mail.',
    states: {
      askedCompany: 'Je zei ja. Het bedrijf denkt erover na.',
      talking: 'Je zei ja. Het bedrijf wil je eerst leren kennen.',
      agreed: 'Jullie zeggen allebei ja. De hub maakt het rond.',
      placed: 'Deze plek is voor jou.',
      candidateDeclined: 'Je zei nee.',
      companyDeclined: 'Het bedrijf zei nee. Wij zoeken verder.',
      withdrawn: 'Dit voorstel gaat niet door.',
      lapsed: 'Er kwam geen antwoord op tijd.',
      overtaken: 'Deze plek ging naar iemand anders.',
    },
    asksYou: 'Wacht op jouw antwoord',
    look: 'Bekijk en geef antwoord',
    honey: 'Laat dit veld leeg',
  },
  en: {
    title: { candidate: 'Do you want this work placement?', company: 'May this candidate come to you?' },
    lead: {
      candidate: (name) => `${name} thinks that this placement suits you. You decide.`,
      company: (name) => `${name} wants to work and learn at this placement. You decide.`,
    },
    note: (by) => `${by} writes:`,
    what: 'The placement',
    work: 'The work',
    supervisor: 'Who guides you',
    qualification: 'Qualification',
    where: 'Where',
    when: 'When',
    days: 'Days',
    candidate: (name) => `Who is ${name}?`,
    onlyName: 'The candidate did not want to share more than a name yet. Meet, and you will hear more.',
    share: 'What may the company know of you?',
    shareHint: 'The company always reads your name when you say yes. The rest you choose yourself.',
    shares: {
      place: 'Where I live',
      phone: 'My telephone number',
      email: 'My e-mail address',
      start: 'When I can begin',
      days: 'On which days I want to work',
      work: 'What kind of work I like',
    },
    yes: { candidate: 'Yes, I want this placement', company: 'Yes, welcome' },
    no: 'No',
    talk: 'Meet first',
    talkHint: 'The hub makes an appointment. After that you say yes or no by the same link.',
    words: { candidate: 'Do you want to add something?', company: 'Do you want to add something?' },
    wordsHint: 'Not needed. When you say no, a reason helps us to find something better. The hub reads this.',
    until: (day) => `You can answer until ${day}.`,
    privacy: {
      candidate: 'When you say no, the company reads nothing of you.',
      company: 'Use these data for this placement only, and do not pass the link on.',
    },
    thanks: {
      candidate: {
        yes: {
          title: 'You said yes',
          text: 'We ask the company now. When it says yes too, you hear at once how it goes on.',
        },
        no: { title: 'You said no', text: 'That is fine. The company has read nothing of you. We look on.' },
      },
      company: {
        yes: { title: 'You say yes', text: 'The hub settles it. After that comes the placement agreement.' },
        no: { title: 'You say no', text: 'Thank you for the answer. The hub tells the candidate and looks on.' },
        talk: {
          title: 'You want to meet first',
          text: 'The hub makes an appointment. After that you say yes or no below.',
        },
      },
    },
    standing: {
      expired: {
        title: 'This link has expired',
        text: 'The time to answer is over. Do you still want to? Call or mail, and you get a new link.',
      },
      replaced: {
        title: 'There is a newer link',
        text: 'We mailed you a newer link for the same question. Use that one.',
      },
      overtaken: {
        title: 'This placement is taken',
        text: 'It went to somebody else meanwhile, or is not offered any more. You need do nothing.',
      },
      withdrawn: { title: 'This proposal does not go on', text: 'It was taken back. You need do nothing.' },
    },
    said: (day) => `Answered on ${day}.`,
    contact: 'Questions? Call or mail',
    choose: 'Choose yes or no.',
    tooFast: 'Too many answers came from this network. Wait a quarter of an hour and try again.',
    own: 'Work placements that suit you',
    ownNone: 'As soon as we have a placement for you, it stands here and you get a mail.',
    states: {
      askedCompany: 'You said yes. The company thinks about it.',
      talking: 'You said yes. The company wants to meet you first.',
      agreed: 'Both of you say yes. The hub settles it.',
      placed: 'This placement is yours.',
      candidateDeclined: 'You said no.',
      companyDeclined: 'The company said no. We look on.',
      withdrawn: 'This proposal does not go on.',
      lapsed: 'No answer came in time.',
      overtaken: 'This placement went to somebody else.',
    },
    asksYou: 'Waits for your answer',
    look: 'Look and answer',
    honey: 'Leave this field empty',
  },
})
