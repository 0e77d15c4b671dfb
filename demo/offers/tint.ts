import type { DemoOffering } from '../offerings'
import { run } from './run'

const hub = { hubId: 'tint', moduleId: null, publishedBy: 'ines', place: 'Apeldoorn' } as const
const contact = { contactName: 'TINT Apeldoorn', contactEmail: 'meedoen@tint.example', contactPhone: '055 000 0000' }

/** Tracks of TINT: who takes part, and what it brings, in a form that can be used again. */
export function tintOffers(now: number): DemoOffering[] {
  return [
    {
      ...hub,
      ...contact,
      slug: 'leertraject-iedereen-doet-mee',
      kind: 'workshop',
      title: 'Leertraject Iedereen doet mee in de werkplaats',
      summary: 'Maak werk zo dat ook mensen met een beperking of weinig taal het goed kunnen doen.',
      description:
        'Je kiest één werkplek in je bedrijf. In drie bijeenkomsten kijk je wat het werk vraagt, wat je kunt weglaten en welk hulpmiddel helpt: een beeldinstructie, een mal of een cobot.\n\n' +
        'Tussen de bijeenkomsten probeer je het uit met iemand die er gaat werken. De laatste keer laat je zien wat er veranderde.',
      forWhom: 'Voor teamleiders, werkbegeleiders en mensen van personeelszaken in maakbedrijven.',
      outcomes: [
        'Je beschrijft werk in stappen die iedereen begrijpt.',
        'Je past een werkplek aan voor een bepaalde collega.',
        'Je begeleidt iemand in de eerste weken.',
      ],
      skills: ['Werk begrijpelijk maken', 'Collega’s begeleiden'],
      level: 'mbo4',
      theme: 'Iedereen doet mee',
      durationText: '3 ochtenden in 2 maanden',
      durationMinutes: 3 * 4 * 60,
      studyLoadHours: 24,
      contactDays: 3,
      startKind: 'fixed',
      entryRequirements: 'Je mag in je bedrijf een werkplek aanpassen.',
      consentNeeded: 1,
      priceCents: 62_500,
      credential: 'Bewijs van deelname',
      funding: [],
      sessions: [
        run(now, { weeks: 8, weekday: 2, at: [9], hours: 4 }, { place: 'TINT, Apeldoorn', seats: 12, taken: 3 }),
      ],
    },
    {
      ...hub,
      ...contact,
      slug: 'workshop-cijfers-die-helpen',
      kind: 'workshop',
      title: 'Workshop Cijfers die helpen: een dashboard voor je project',
      summary: 'Kies vijf cijfers die laten zien of je project werkt, en zet ze op één scherm.',
      description:
        'Je neemt een lopend project mee. Eerst bepaal je wat er beter moet worden, en voor wie. Daarna kies je cijfers die je zonder veel moeite kunt bijhouden.\n\n' +
        'Je bouwt het scherm in een rekenblad en spreekt af wie het wanneer bijwerkt.',
      forWhom: 'Voor projectleiders van hubs, scholen en bedrijven die samen iets verbeteren.',
      outcomes: [
        'Je kiest cijfers die iets zeggen over het doel.',
        'Je maakt een dashboard dat je elke maand bijwerkt.',
      ],
      skills: ['Resultaten meten', 'Excel'],
      level: 'hbo',
      theme: 'Digital twin en data',
      durationText: '1 dagdeel',
      durationMinutes: 4 * 60,
      studyLoadHours: 6,
      contactDays: 1,
      startKind: 'request',
      isOnline: 1,
      entryRequirements: 'Je hebt een project waarover je mag vertellen.',
      priceCents: 19_500,
      credential: '',
      funding: [],
      sessions: [],
    },
  ]
}
