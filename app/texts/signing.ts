import type { PartyRole } from '~/db/agreementTables'
import type { LinkState } from '~/modules/intake/agreements/readLink.server'
import { bilingual } from './bilingual'
import { partyRoles } from './partyRoles'

type Facts = { student: string; company: string }
type Closed = Exclude<LinkState, 'open' | 'signed'>
type Texts = {
  title: string
  intro: Record<PartyRole, (facts: Facts) => string>
  parentMeans: string[]
  newSheet: string
  facts: Record<'student' | 'company' | 'programme' | 'period' | 'practice' | 'guided' | 'supervisor' | 'terms', string>
  hours: (hours: number) => string
  period: (from: string, until: string) => string
  termsText: string
  read: string
  readText: string
  openPdf: string
  sign: string
  agreed: Record<PartyRole, (facts: Facts) => string>
  agreedNeeded: string
  name: string
  nameHint: (name: string) => string
  press: string
  kept: string
  signedTitle: string
  signedText: (name: string, when: string) => string
  waiting: (count: number) => string
  inForce: string
  signedPdf: string
  who: string
  signedAs: (name: string, when: string) => string
  onPaper: string
  notYet: string
  code: string
  codeText: string
  closed: Record<Closed, { title: string; text: string }>
  askNew: string
  askedNew: string
  refused: Record<'otherSheet' | 'minor', string>
  paper: string
  contact: string
  roles: Record<PartyRole, string>
}

/** What parties read who sign an agreement by a link, and whoever checks one. */
export const signingTexts = bilingual<Texts>({
  nl: {
    title: 'Teken de praktijkovereenkomst',
    intro: {
      student: ({ company }) =>
        `Je gaat leren en werken bij ${company}. In deze overeenkomst staat wat jij, je school en je bedrijf afspreken.`,
      parent: ({ student, company }) => `${student} gaat leren en werken bij ${company}.`,
      company: ({ student, company }) =>
        `${student} komt leren en werken bij ${company}. In deze overeenkomst staat wat jullie, de school en de student afspreken.`,
      employer: ({ student, company }) =>
        `${student} is bij jullie in dienst en leert en werkt bij ${company}. Jullie tekenen mee als werkgever.`,
      school: ({ student, company }) => `${student} gaat de praktijk leren bij ${company}. Je tekent namens de school.`,
    },
    parentMeans: [
      'Een leerling die nog geen 18 is, mag dit niet alleen afspreken. Daarom vragen we of jij als ouder of voogd ook tekent.',
      'Je belooft zelf geen werk of geld. Je zegt dat je de afspraken hebt gelezen en ermee akkoord gaat.',
      'Snap je iets niet? Bel of mail ons eerst. Tekenen hoeft niet vandaag.',
    ],
    newSheet: 'Dit is een nieuw blad. Het oude geldt tot iedereen dit heeft getekend.',
    facts: {
      student: 'Student',
      company: 'Leerbedrijf',
      programme: 'Opleiding',
      period: 'Wanneer',
      practice: 'Werken en leren',
      guided: 'Les op school',
      supervisor: 'Praktijkopleider',
      terms: 'Voorwaarden',
    },
    hours: (hours) => `${hours} uur per studiejaar`,
    period: (from, until) => `van ${from} tot en met ${until}`,
    termsText: 'Ze staan in de PDF, achter het blad. Lees ze voor je tekent.',
    read: '1. Lees de overeenkomst',
    readText: 'Dit is wat je tekent. Je kunt de PDF ook bewaren of printen.',
    openPdf: 'Open de PDF',
    sign: '2. Teken',
    agreed: {
      student: () => 'Ik heb de overeenkomst gelezen en ga ermee akkoord.',
      parent: ({ student }) =>
        `Ik ben ouder of voogd van ${student}. Ik heb de overeenkomst gelezen en ga ermee akkoord.`,
      company: ({ company }) => `Ik teken namens ${company}. Ik heb de overeenkomst gelezen en ga ermee akkoord.`,
      employer: () => 'Ik teken namens de werkgever. Ik heb de overeenkomst gelezen en ga ermee akkoord.',
      school: () => 'Ik teken namens de school. Ik heb de overeenkomst gelezen en ga ermee akkoord.',
    },
    agreedNeeded: 'Zet een vinkje als je akkoord gaat.',
    name: 'Typ je naam',
    nameHint: (name) => `Je voornaam en achternaam, zoals: ${name}`,
    press: 'Teken',
    kept: 'We leggen vast: je naam, het moment en de code van dit blad. Meer niet.',
    signedTitle: 'Je hebt getekend',
    signedText: (name, when) => `Getekend als ${name}, op ${when}.`,
    waiting: (count) =>
      count === 1
        ? 'Nog 1 handtekening. Je krijgt een mail als iedereen heeft getekend.'
        : `Nog ${count} handtekeningen. Je krijgt een mail als iedereen heeft getekend.`,
    inForce: 'Iedereen heeft getekend. De overeenkomst geldt.',
    signedPdf: 'Bewaar de getekende PDF',
    who: 'Wie tekent er?',
    signedAs: (name, when) => `${name}, ${when}`,
    onPaper: 'op papier',
    notYet: 'Nog niet getekend',
    code: 'Code van dit blad',
    codeText: 'Met deze code kan iedereen nakijken of het blad echt is.',
    closed: {
      expired: {
        title: 'Deze link is verlopen',
        text: 'Een link werkt 30 dagen. Vraag een nieuwe: we mailen hem naar hetzelfde adres.',
      },
      replaced: {
        title: 'Er is een nieuwere link',
        text: 'Kijk in je mail naar het nieuwste bericht. Kun je het niet vinden? Vraag dan een nieuwe link.',
      },
      newSheet: {
        title: 'Er is een nieuw blad',
        text: 'Er is iets veranderd in de overeenkomst. Je kreeg een mail met een link naar het nieuwe blad. Teken dat.',
      },
      ended: {
        title: 'Deze overeenkomst is beëindigd',
        text: 'Je hoeft niets meer te tekenen. Vragen? Bel of mail de hub.',
      },
      erased: {
        title: 'Deze gegevens zijn gewist',
        text: 'De student vroeg om zijn gegevens te wissen. Er is niets meer te lezen of te tekenen.',
      },
    },
    askNew: 'Stuur mij een nieuwe link',
    askedNew: 'Er is een mail onderweg met een nieuwe link. Deze pagina kun je sluiten.',
    refused: {
      otherSheet: 'Er is intussen een ander blad. Lees het opnieuw en teken dan.',
      minor: 'Je bent nog geen 18. Er moet eerst een ouder of voogd bij. Bel of mail de hub.',
    },
    paper: 'Liever op papier? Print de PDF, teken met een pen en geef hem aan de hub.',
    contact: 'Vragen?',
    roles: partyRoles.nl,
  },
  en: {
    title: 'Sign the work placement agreement',
    intro: {
      student: ({ company }) =>
        `You are going to learn and work at ${company}. This agreement says what you, your school and your company agree on.`,
      parent: ({ student, company }) => `${student} is going to learn and work at ${company}.`,
      company: ({ student, company }) =>
        `${student} comes to learn and work at ${company}. This agreement says what you, the school and the student agree on.`,
      employer: ({ student, company }) =>
        `${student} is employed by you and learns and works at ${company}. You sign too, as the employer.`,
      school: ({ student, company }) =>
        `${student} is going to learn in practice at ${company}. You sign for the school.`,
    },
    parentMeans: [
      'A student who is not yet 18 may not agree to this alone. So we ask you as a parent or guardian to sign too.',
      'You promise no work or money yourself. You say that you have read what is agreed, and agree to it.',
      'Is something not clear? Call or mail us first. You need not sign today.',
    ],
    newSheet: 'This is a new sheet. The old one holds until everybody has signed this one.',
    facts: {
      student: 'Student',
      company: 'Company',
      programme: 'Programme',
      period: 'When',
      practice: 'Work and learn',
      guided: 'Lessons at school',
      supervisor: 'Supervisor',
      terms: 'Terms',
    },
    hours: (hours) => `${hours} hours per study year`,
    period: (from, until) => `from ${from} to ${until}`,
    termsText: 'They stand in the PDF, behind the sheet, in Dutch. Read them before you sign.',
    read: '1. Read the agreement',
    readText: 'This is what you sign. You can keep or print the PDF too.',
    openPdf: 'Open the PDF',
    sign: '2. Sign',
    agreed: {
      student: () => 'I have read the agreement and agree to it.',
      parent: ({ student }) => `I am a parent or guardian of ${student}. I have read the agreement and agree to it.`,
      company: ({ company }) => `I sign for ${company}. I have read the agreement and agree to it.`,
      employer: () => 'I sign for the employer. I have read the agreement and agree to it.',
      school: () => 'I sign for the school. I have read the agreement and agree to it.',
    },
    agreedNeeded: 'Tick the box if you agree.',
    name: 'Type your name',
    nameHint: (name) => `Your first and last name, such as: ${name}`,
    press: 'Sign',
    kept: 'We keep your name, the moment and the code of this sheet. Nothing else.',
    signedTitle: 'You have signed',
    signedText: (name, when) => `Signed as ${name}, on ${when}.`,
    waiting: (count) =>
      `${count} more ${count === 1 ? 'signature' : 'signatures'}. You get a mail when everybody has signed.`,
    inForce: 'Everybody has signed. The agreement is in force.',
    signedPdf: 'Keep the signed PDF',
    who: 'Who signs?',
    signedAs: (name, when) => `${name}, ${when}`,
    onPaper: 'on paper',
    notYet: 'Has not signed yet',
    code: 'Code of this sheet',
    codeText: 'With this code anybody can check whether the sheet is genuine.',
    closed: {
      expired: {
        title: 'This link has expired',
        text: 'A link works for 30 days. Ask for a new one: we mail it to the same address.',
      },
      replaced: {
        title: 'There is a newer link',
        text: 'Look in your mail for the newest message. Can you not find it? Then ask for a new link.',
      },
      newSheet: {
        title: 'There is a new sheet',
        text: 'Something changed in the agreement. You got a mail with a link to the new sheet. Sign that one.',
      },
      ended: {
        title: 'This agreement has ended',
        text: 'There is nothing to sign any more. Questions? Call or mail the hub.',
      },
      erased: {
        title: 'These data were erased',
        text: 'The student asked to have their data erased. There is nothing to read or sign any more.',
      },
    },
    askNew: 'Send me a new link',
    askedNew: 'A mail with a new link is on its way. You can close this page.',
    refused: {
      otherSheet: 'There is another sheet meanwhile. Read it again and then sign.',
      minor: 'You are not yet 18. A parent or guardian has to be added first. Call or mail the hub.',
    },
    paper: 'Rather on paper? Print the PDF, sign with a pen and give it to the hub.',
    contact: 'Questions?',
    roles: partyRoles.en,
  },
})
