import type { Language } from '~/db/tables'

const nl = {
  greeting: (name: string) => (name ? `Dag ${name},` : 'Dag,'),
  closing: 'Groet,',
  fromHub: (hub: string) =>
    `Je krijgt dit bericht van ${hub}, via Leerbank. Je kunt antwoorden: dat komt bij ${hub} aan.`,
  fromHubWithoutAnswer: (hub: string) => `Je krijgt dit bericht van ${hub}, via Leerbank.`,
  fromPlatform: 'Je krijgt dit bericht van Leerbank.',
  invitation: 'afspraak',
  testSubject: 'Proefbericht van Leerbank',
  testText: 'Dit is een proefbericht. Je leest het, dus het versturen werkt.',
}

const en: typeof nl = {
  greeting: (name) => (name ? `Dear ${name},` : 'Hello,'),
  closing: 'Kind regards,',
  fromHub: (hub) => `You get this message from ${hub}, through Leerbank. You can reply: ${hub} will receive it.`,
  fromHubWithoutAnswer: (hub) => `You get this message from ${hub}, through Leerbank.`,
  fromPlatform: 'You get this message from Leerbank.',
  invitation: 'appointment',
  testSubject: 'Test message of Leerbank',
  testText: 'This is a test message. You are reading it, so sending works.',
}

export const mailTexts: Record<Language, typeof nl> = { nl, en }
