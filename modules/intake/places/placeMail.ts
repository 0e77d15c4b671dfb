import type { Language } from '~/db/tables'
import type { Share } from './shares'

type Side = 'candidate' | 'company'
/** What a mail about a place says of it. */
export type PlaceFacts = {
  title: string
  company: string
  qualification: string
  where: string
  when: string
  days: string
}
type Words = { subject: string; lines: (string | false)[] }
type Texts = {
  dayNames: string[]
  shares: Record<Share, (value: string) => string>
  yes: Record<Side, string>
  no: Record<Side, string>
  from: (start: string, end: string) => string
  facts: (facts: PlaceFacts) => string
  answer: string
  untilWhen: (day: string) => string
  yourPlace: string
  toMatching: string
  contact: (contact: string) => string
  invited: (hub: string, by: string, until: string) => Words
  invitedLink: string
  offeredFor: (title: string, hub: string) => Words
  offered: (title: string) => Words
  cameIn: (title: string, company: string) => Words
  runsOut: (title: string, until: string) => Words
  renewLink: string
  recognitionLapses: (company: string, qualification: string, until: string) => Words
  lookUp: string
  proposed: (facts: PlaceFacts, name: string, note: string) => Words
  askCompany: (facts: PlaceFacts, candidate: string) => Words
  sharedBy: (candidate: string, facts: string) => string
  talk: (candidate: string, company: string, words: string) => Words
  answered: (candidate: string, title: string, said: string, words: string) => Words
  placed: (facts: PlaceFacts) => Words
  placedCompany: (facts: PlaceFacts, candidate: string) => Words
  overtaken: (title: string) => Words
  ended: (title: string, candidate: string) => Words
}

/** What people read by mail about places and who is proposed for them. */
export const placeMailTexts: Record<Language, Texts> = {
  nl: {
    dayNames: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    shares: {
      place: (value) => `Woont in ${value}`,
      phone: (value) => `Telefoon: ${value}`,
      email: (value) => `E-mail: ${value}`,
      start: (value) => `Kan beginnen vanaf ${value}`,
      days: (value) => `Werkt het liefst op ${value}`,
      work: (value) => `Wil graag: ${value}`,
    },
    yes: { candidate: 'De kandidaat zegt ja', company: 'Het bedrijf zegt ja' },
    no: { candidate: 'De kandidaat zegt nee', company: 'Het bedrijf zegt nee' },
    from: (start, end) => `${start} tot ${end}`,
    facts: ({ title, company, qualification, where, when, days }) =>
      [`${title}, bij ${company}`, qualification, where, `${when}; op ${days}`].filter(Boolean).join('\n'),
    answer: 'Geef hier je antwoord:',
    untilWhen: (day) => `Antwoorden kan tot en met ${day}.`,
    yourPlace: 'De pagina van deze plek:',
    toMatching: 'Naar het koppelen:',
    contact: (contact) => `Vragen? ${contact}`,
    invited: (hub, by, until) => ({
      subject: `Bied een leerwerkplek aan via ${hub}`,
      lines: [
        `${by} van ${hub} vraagt of je een leerwerkplek wilt aanbieden. Iemand werkt dan bij jullie en leert voor een mbo-diploma.`,
        `Je hebt geen account nodig. Het formulier blijft bewaard, dus je kunt later verdergaan. De link werkt tot en met ${until}.`,
      ],
    }),
    invitedLink: 'Vul hier in wat jullie aanbieden:',
    offeredFor: (title, hub) => ({
      subject: `${hub} biedt jullie leerwerkplek aan: ${title}`,
      lines: [
        `${hub} heeft namens jullie de leerwerkplek ${title} in Leerbank gezet.`,
        'Klopt er iets niet, of wil je de plek weer weghalen? Dat kan op de pagina van de plek.',
      ],
    }),
    offered: (title) => ({
      subject: `Je leerwerkplek staat erin: ${title}`,
      lines: [
        `Dank je wel. De leerwerkplek ${title} staat nu in Leerbank. De hub zoekt iemand die erbij past.`,
        'Je krijgt een mail als er iemand is die de plek wil. Bewaar deze mail: met de link verander, verleng of verwijder je de plek.',
      ],
    }),
    cameIn: (title, company) => ({
      subject: `Nieuwe leerwerkplek: ${title}`,
      lines: [
        `${company} biedt een leerwerkplek aan: ${title}.`,
        'Kijk eerst of SBB het bedrijf voor dit crebo erkent. Daarna kun je er iemand aan koppelen.',
      ],
    }),
    runsOut: (title, until) => ({
      subject: `Bied je deze leerwerkplek nog aan? ${title}`,
      lines: [
        `De leerwerkplek ${title} staat tot en met ${until} in Leerbank. Daarna stellen wij er niemand meer voor.`,
        'Is de plek er nog? Verleng met één druk op de knop. Is de plek er niet meer? Dan hoef je niets te doen.',
      ],
    }),
    renewLink: 'Verleng met één druk:',
    recognitionLapses: (company, qualification, until) => ({
      subject: `De SBB-erkenning van ${company} loopt af op ${until}`,
      lines: [
        `De erkenning van ${company} voor ${qualification} geldt tot en met ${until}. Daarna kan hier niemand meer beginnen.`,
        'SBB bekijkt een erkenning elke vier jaar opnieuw. Vraag op tijd een nieuwe aan, en zet de nieuwe datum in Leerbank.',
      ],
    }),
    lookUp: 'Opzoeken bij SBB:',
    proposed: (facts, name, note) => ({
      subject: `Past deze leerwerkplek bij je? ${facts.title}`,
      lines: [
        `${name} heeft een leerwerkplek gevonden die bij je kan passen:`,
        placeMailTexts.nl.facts(facts),
        note,
        'Zeg of je de plek wilt. Zeg je ja, dan pas leest het bedrijf je naam.',
      ],
    }),
    askCompany: (facts, candidate) => ({
      subject: `Iemand wil jullie leerwerkplek: ${facts.title}`,
      lines: [`${candidate} wil graag bij jullie werken en leren op deze plek:`, placeMailTexts.nl.facts(facts)],
    }),
    sharedBy: (candidate, facts) => `${candidate} laat dit aan jullie weten:\n${facts}`,
    talk: (candidate, company, words) => ({
      subject: `${company} wil kennismaken met ${candidate}`,
      lines: [
        `${company} wil ${candidate} eerst spreken, en zegt daarna ja of nee.`,
        words && `Zij schrijven: ${words}`,
        'Maak een afspraak die beide past.',
      ],
    }),
    answered: (candidate, title, said, words) => ({
      subject: `${said}: ${candidate}, ${title}`,
      lines: [`${said}. Het gaat om ${candidate} en de plek ${title}.`, words && `Erbij staat: ${words}`],
    }),
    placed: (facts) => ({
      subject: `Je hebt een leerwerkplek: ${facts.title}`,
      lines: [
        'Gefeliciteerd. Het bedrijf zegt ja, en de plek is voor jou:',
        placeMailTexts.nl.facts(facts),
        'Nu volgt de praktijkovereenkomst. Je hoort wanneer je die kunt tekenen.',
      ],
    }),
    placedCompany: (facts, candidate) => ({
      subject: `De plek is voor ${candidate}: ${facts.title}`,
      lines: [
        `${candidate} komt bij jullie werken en leren:`,
        placeMailTexts.nl.facts(facts),
        'Nu volgt de praktijkovereenkomst. Sluit ook de arbeidsovereenkomst: die moet er zijn voor het begin.',
      ],
    }),
    overtaken: (title) => ({
      subject: `Deze plek is vergeven: ${title}`,
      lines: [
        `De plek ${title} is intussen naar iemand anders gegaan. Je hoeft hiervoor niets meer te doen.`,
        'Wij zoeken verder met je.',
      ],
    }),
    ended: (title, candidate) => ({
      subject: `Geëindigd: ${candidate}, ${title}`,
      lines: [
        `De plaatsing van ${candidate} op de plek ${title} is geëindigd.`,
        'De plek is weer vrij zolang je hem aanbiedt. Wil je niemand anders? Haal de plek dan weg op zijn pagina.',
      ],
    }),
  },
  en: {
    dayNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    shares: {
      place: (value) => `Lives in ${value}`,
      phone: (value) => `Telephone: ${value}`,
      email: (value) => `E-mail: ${value}`,
      start: (value) => `Can begin on ${value}`,
      days: (value) => `Would like to work on ${value}`,
      work: (value) => `Would like: ${value}`,
    },
    yes: { candidate: 'The candidate says yes', company: 'The company says yes' },
    no: { candidate: 'The candidate says no', company: 'The company says no' },
    from: (start, end) => `${start} to ${end}`,
    facts: ({ title, company, qualification, where, when, days }) =>
      [`${title}, at ${company}`, qualification, where, `${when}; on ${days}`].filter(Boolean).join('\n'),
    answer: 'Give your answer here:',
    untilWhen: (day) => `You can answer until ${day}.`,
    yourPlace: 'The page of this place:',
    toMatching: 'To matching:',
    contact: (contact) => `Questions? ${contact}`,
    invited: (hub, by, until) => ({
      subject: `Offer a work placement through ${hub}`,
      lines: [
        `${by} of ${hub} asks whether you want to offer a work placement. Somebody then works with you and learns for a vocational diploma.`,
        `You need no account. The form is kept, so you can go on later. The link works until ${until}.`,
      ],
    }),
    invitedLink: 'Fill in here what you offer:',
    offeredFor: (title, hub) => ({
      subject: `${hub} offers your work placement: ${title}`,
      lines: [
        `${hub} has put the work placement ${title} in Leerbank for you.`,
        'Is something wrong, or do you want to take it away? You can do so on the page of the placement.',
      ],
    }),
    offered: (title) => ({
      subject: `Your work placement is in: ${title}`,
      lines: [
        `Thank you. The work placement ${title} is in Leerbank now. The hub looks for somebody who fits.`,
        'You get a mail when there is somebody who wants it. Keep this mail: with its link you change, renew or withdraw the placement.',
      ],
    }),
    cameIn: (title, company) => ({
      subject: `New work placement: ${title}`,
      lines: [
        `${company} offers a work placement: ${title}.`,
        'First look whether SBB recognises the company for this crebo. After that you can match somebody with it.',
      ],
    }),
    runsOut: (title, until) => ({
      subject: `Do you still offer this work placement? ${title}`,
      lines: [
        `The work placement ${title} is in Leerbank until ${until}. After that we propose nobody for it.`,
        'Is it still there? Renew it with one press. Is it gone? Then you need do nothing.',
      ],
    }),
    renewLink: 'Renew with one press:',
    recognitionLapses: (company, qualification, until) => ({
      subject: `The SBB recognition of ${company} lapses on ${until}`,
      lines: [
        `The recognition of ${company} for ${qualification} holds until ${until}. After that nobody can begin here.`,
        'SBB reviews a recognition every four years. Ask for a new one in time, and put the new date in Leerbank.',
      ],
    }),
    lookUp: 'Look it up at SBB:',
    proposed: (facts, name, note) => ({
      subject: `Does this work placement suit you? ${facts.title}`,
      lines: [
        `${name} has found a work placement that may suit you:`,
        placeMailTexts.en.facts(facts),
        note,
        'Say whether you want it. Only when you say yes does the company read your name.',
      ],
    }),
    askCompany: (facts, candidate) => ({
      subject: `Somebody wants your work placement: ${facts.title}`,
      lines: [`${candidate} would like to work and learn with you on this placement:`, placeMailTexts.en.facts(facts)],
    }),
    sharedBy: (candidate, facts) => `${candidate} lets you know:\n${facts}`,
    talk: (candidate, company, words) => ({
      subject: `${company} wants to meet ${candidate}`,
      lines: [
        `${company} wants to speak with ${candidate} first, and says yes or no after that.`,
        words && `They write: ${words}`,
        'Make an appointment that suits both.',
      ],
    }),
    answered: (candidate, title, said, words) => ({
      subject: `${said}: ${candidate}, ${title}`,
      lines: [`${said}. It is about ${candidate} and the placement ${title}.`, words && `With it: ${words}`],
    }),
    placed: (facts) => ({
      subject: `You have a work placement: ${facts.title}`,
      lines: [
        'Congratulations. The company says yes, and the placement is yours:',
        placeMailTexts.en.facts(facts),
        'Next comes the placement agreement. You will hear when you can sign it.',
      ],
    }),
    placedCompany: (facts, candidate) => ({
      subject: `The placement is for ${candidate}: ${facts.title}`,
      lines: [
        `${candidate} comes to work and learn with you:`,
        placeMailTexts.en.facts(facts),
        'Next comes the placement agreement. Make the employment contract too: it must be there before the start.',
      ],
    }),
    overtaken: (title) => ({
      subject: `This placement is taken: ${title}`,
      lines: [
        `The placement ${title} has gone to somebody else meanwhile. You need do nothing for it any more.`,
        'We go on looking with you.',
      ],
    }),
    ended: (title, candidate) => ({
      subject: `Ended: ${candidate}, ${title}`,
      lines: [
        `The placement of ${candidate} at ${title} has ended.`,
        'The place is free again as long as you offer it. Do you want nobody else? Then withdraw it on its page.',
      ],
    }),
  },
}
