import type { Language } from '~/db/tables'

type Words = { subject: string; lines: string[] }
type MailTexts = {
  goOn: (title: string) => Words
  asked: (title: string, by: string, company: string) => Words
  appliedAgain: (title: string) => Words
  parent: (name: string, title: string, hub: string) => Words
  contact: (words: string) => string
}

/** What mails about applying say. The greeting and the closing are put around it. */
export const applyingMailTexts: Record<Language, MailTexts> = {
  nl: {
    goOn: (title) => ({
      subject: `Ga verder met je aanmelding: ${title}`,
      lines: [
        `Je bent begonnen met je aanmelding voor ${title}. Wat je hebt ingevuld, is bewaard.`,
        'Met deze link ga je verder, ook op een ander apparaat. Na 14 dagen wissen we wat je hebt ingevuld.',
      ],
    }),
    asked: (title, by, company) => ({
      subject: `${company} wil je aanmelden voor ${title}`,
      lines: [
        `${by} van ${company} wil je aanmelden voor ${title}.`,
        'Dat gebeurt alleen als jij het wilt. Kijk wat er is ingevuld, vul het aan en zeg ja of nee. Tot die tijd ziet de opleiding niets.',
        'De link werkt 14 dagen.',
      ],
    }),
    appliedAgain: (title) => ({
      subject: `Je eigen pagina: ${title}`,
      lines: [
        `We hebben je aanmelding voor ${title}. We kenden je al, dus alles staat op je eigen pagina bij elkaar.`,
        'De link is alleen voor jou.',
      ],
    }),
    parent: (name, title, hub) => ({
      subject: `${name} heeft zich aangemeld voor ${title}`,
      lines: [
        `${name} heeft zich bij ${hub} aangemeld voor ${title} en gaf jou op als ouder of verzorger.`,
        `Dit is een opleiding waarin je werkt en leert. Omdat ${name} nog geen 18 is, teken je later mee met de overeenkomst. Daarover krijg je dan bericht. Nu hoef je niets te doen.`,
        'Klopt dit niet, of heb je een vraag? Antwoord dan op deze mail.',
      ],
    }),
    contact: (words) => `Vragen? ${words}`,
  },
  en: {
    goOn: (title) => ({
      subject: `Go on with your application: ${title}`,
      lines: [
        `You began your application for ${title}. What you filled in is kept.`,
        'With this link you go on, on another device too. After 14 days we erase what you filled in.',
      ],
    }),
    asked: (title, by, company) => ({
      subject: `${company} wants to apply for you: ${title}`,
      lines: [
        `${by} of ${company} wants you to take part in ${title}.`,
        'That happens only when you want it. Look at what is filled in, add to it and say yes or no. Until then the programme sees nothing.',
        'The link works for 14 days.',
      ],
    }),
    appliedAgain: (title) => ({
      subject: `Your own page: ${title}`,
      lines: [
        `We have your application for ${title}. We knew you already, so everything is together on your own page.`,
        'The link is for you only.',
      ],
    }),
    parent: (name, title, hub) => ({
      subject: `${name} applied for ${title}`,
      lines: [
        `${name} applied to ${hub} for ${title} and named you as parent or guardian.`,
        `It is a programme of working and learning. Because ${name} is not yet 18, you sign the agreement too, later. You will hear about that then. There is nothing to do now.`,
        'Is this wrong, or do you have a question? Then answer this mail.',
      ],
    }),
    contact: (words) => `Questions? ${words}`,
  },
}
