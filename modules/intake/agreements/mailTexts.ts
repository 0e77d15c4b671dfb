import type { PartyRole } from '~/db/agreementTables'
import type { Language } from '~/db/tables'

type Facts = { role: PartyRole; student: string; companyName: string; title: string; sheet: number }
type Words = { subject: string; lines: (string | false)[] }
type Texts = {
  signHere: string
  readHere: string
  yours: string
  questions: (contact: string) => string
  asked: (facts: Facts) => Words
  reminder: (facts: Facts) => Words
  done: (facts: Facts) => Words
}

/** What people read by mail about an agreement. A company or school reads the name of its student, a student their own. */
export const agreementMailTexts: Record<Language, Texts> = {
  nl: {
    signHere: 'Lees en teken hier:',
    readHere: 'Lees of bewaar de overeenkomst hier:',
    yours: 'Deze link is alleen voor jou. Stuur hem niet door.',
    questions: (contact) => `Vragen? ${contact}`,
    asked: (facts) => ({
      subject: `Teken de praktijkovereenkomst: ${facts.title}`,
      lines: [
        forWhom(facts),
        facts.sheet > 1 &&
          'Er is iets veranderd. Daarom is er een nieuw blad. Het oude geldt tot iedereen dit heeft getekend.',
        'Eerst lees je in gewone woorden wat erin staat. Dan teken je met je naam. Dat duurt een paar minuten. Een account is niet nodig.',
        'Teken je liever op papier? Print dan de PDF, en geef het getekende blad aan de hub.',
      ],
    }),
    reminder: (facts) => ({
      subject: `Wil je nog tekenen? ${facts.title}`,
      lines: [forWhom(facts), 'Je hebt nog niet getekend. Zonder jouw handtekening kan de opleiding niet beginnen.'],
    }),
    done: ({ student, title, companyName, role }) => ({
      subject: `Iedereen heeft getekend: ${title}`,
      lines: [
        role === 'student'
          ? `Iedereen heeft getekend. Jouw praktijkovereenkomst met ${companyName} geldt nu.`
          : `Iedereen heeft getekend. De praktijkovereenkomst van ${student} bij ${companyName} geldt nu.`,
      ],
    }),
  },
  en: {
    signHere: 'Read and sign here:',
    readHere: 'Read or keep the agreement here:',
    yours: 'This link is for you alone. Do not pass it on.',
    questions: (contact) => `Questions? ${contact}`,
    asked: (facts) => ({
      subject: `Sign the work placement agreement: ${facts.title}`,
      lines: [
        forWhomInEnglish(facts),
        facts.sheet > 1 &&
          'Something changed, so there is a new sheet. The old one holds until everybody has signed this one.',
        'First you read in plain words what it says. Then you sign with your name. It takes a few minutes. You need no account.',
        'Do you rather sign on paper? Print the PDF, and give the signed sheet to the hub.',
      ],
    }),
    reminder: (facts) => ({
      subject: `Would you still sign? ${facts.title}`,
      lines: [forWhomInEnglish(facts), 'You have not signed yet. Without your signature the programme cannot start.'],
    }),
    done: ({ student, title, companyName, role }) => ({
      subject: `Everybody has signed: ${title}`,
      lines: [
        role === 'student'
          ? `Everybody has signed. Your agreement with ${companyName} is in force now.`
          : `Everybody has signed. The agreement of ${student} at ${companyName} is in force now.`,
      ],
    }),
  },
}

function forWhom({ role, student, companyName, title }: Facts) {
  if (role === 'student')
    return `Je gaat leren en werken bij ${companyName}, voor ${title}. Daarvoor teken je een praktijkovereenkomst.`
  if (role === 'parent')
    return `${student} gaat leren en werken bij ${companyName}, voor ${title}. ${student} is nog geen 18 jaar. Daarom teken jij ook, als ouder of voogd.`
  return `${student} gaat leren en werken bij ${companyName}, voor ${title}. Daarvoor teken je een praktijkovereenkomst.`
}

function forWhomInEnglish({ role, student, companyName, title }: Facts) {
  if (role === 'student')
    return `You are going to learn and work at ${companyName}, for ${title}. For that you sign an agreement.`
  if (role === 'parent')
    return `${student} is going to learn and work at ${companyName}, for ${title}. ${student} is not yet 18. So you sign too, as a parent or guardian.`
  return `${student} is going to learn and work at ${companyName}, for ${title}. For that you sign an agreement.`
}
