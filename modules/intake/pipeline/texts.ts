import type { Language } from '~/db/tables'

/** What mails of the intake say around the words of who wrote them. */
export const pipelineMailTexts: Record<Language, PipelineMailTexts> = {
  nl: {
    answerHere: 'Wil je iets zeggen of vragen? Doe dat op je eigen pagina. Daar zie je ook hoe ver je aanmelding is:',
    answered: (name, offering) => `${name} antwoordt: ${offering}`,
    answeredText: (name) => `${name} schrijft:`,
    file: 'Lees en antwoord:',
    applied: (name, offering) => `Nieuwe aanmelding: ${name}, ${offering}`,
    appliedText: (name, offering) => `${name} heeft zich aangemeld voor ${offering}.`,
    look: 'Bekijk de aanmelding:',
    conversation: (offering) => `Gesprek over ${offering}`,
    conversationWith: (name, offering) => `Gesprek met ${name}: ${offering}`,
    chosen: (when) => `Het gesprek is op ${when}.`,
    moved: (when) => `Het gesprek is nu op ${when}.`,
    cancelled: (when) => `Het gesprek van ${when} gaat niet door.`,
    calendar: 'De afspraak voor je agenda zit bij deze mail.',
    where: (place) => `Waar: ${place}`,
    online: (link) => `Online: ${link}`,
    noneFits: (name) => `Geen tijd past voor ${name}`,
    noneFitsText: (name) => `${name} kan op geen van de voorgestelde tijden.`,
    propose: 'Stel andere tijden voor:',
  },
  en: {
    answerHere: 'Anything to say or to ask? Do so on your own page. It also shows how far your application is:',
    answered: (name, offering) => `${name} answers: ${offering}`,
    answeredText: (name) => `${name} writes:`,
    file: 'Read and answer:',
    applied: (name, offering) => `New application: ${name}, ${offering}`,
    appliedText: (name, offering) => `${name} applied for ${offering}.`,
    look: 'See the application:',
    conversation: (offering) => `Conversation about ${offering}`,
    conversationWith: (name, offering) => `Conversation with ${name}: ${offering}`,
    chosen: (when) => `The conversation is on ${when}.`,
    moved: (when) => `The conversation is now on ${when}.`,
    cancelled: (when) => `The conversation of ${when} is cancelled.`,
    calendar: 'The entry for your calendar comes with this mail.',
    where: (place) => `Where: ${place}`,
    online: (link) => `Online: ${link}`,
    noneFits: (name) => `No time fits ${name}`,
    noneFitsText: (name) => `${name} can make none of the times that were proposed.`,
    propose: 'Propose other times:',
  },
}

type PipelineMailTexts = {
  [K in 'answerHere' | 'file' | 'look' | 'calendar' | 'propose']: string
} & {
  [K in 'answeredText' | 'conversation' | 'noneFits' | 'noneFitsText']: (of: string) => string
} & {
  [K in 'chosen' | 'moved' | 'cancelled' | 'where' | 'online']: (what: string) => string
} & { [K in 'answered' | 'applied' | 'appliedText' | 'conversationWith']: (name: string, offering: string) => string }
