import type { Language } from '~/db/tables'

type Words = { subject: string; lines: string[] }
type MailTexts = {
  goOn: (title: string) => Words
  asked: (title: string, by: string, company: string) => Words
  applied: (title: string, hub: string) => Words
  appliedAgain: (title: string) => Words
  parent: (name: string, title: string, hub: string) => Words
  interestAgain: (title: string) => Words
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
    applied: (title, hub) => ({
      subject: `We hebben je aanmelding: ${title}`,
      lines: [
        `Je hebt je aangemeld voor ${title}. ${hub} leest je aanmelding en neemt contact met je op.`,
        'Op je eigen pagina zie je hoe ver het is en wat we nog van je nodig hebben. Er staat ook wie je kunt bellen. Bewaar deze mail: de link is alleen voor jou.',
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
    interestAgain: (title) => ({
      subject: `Wil je nog een bericht over ${title}?`,
      lines: [
        `Je staat op de lijst voor ${title}. Er is nog geen datum.`,
        'Wil je op de lijst blijven? Zeg dan ja op deze pagina. Horen we vier weken niets, dan halen we je van de lijst en wissen we je gegevens.',
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
    applied: (title, hub) => ({
      subject: `We have your application: ${title}`,
      lines: [
        `You applied for ${title}. ${hub} reads your application and will contact you.`,
        'On your own page you see how far it is, what we still need and whom you can call. Keep this mail: the link is for you only.',
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
    interestAgain: (title) => ({
      subject: `Do you still want to hear about ${title}?`,
      lines: [
        `You are on the list for ${title}. There is no date yet.`,
        'Do you want to stay on the list? Say yes on this page. When we hear nothing for four weeks we take you off the list and erase your data.',
      ],
    }),
    contact: (words) => `Questions? ${words}`,
  },
}
