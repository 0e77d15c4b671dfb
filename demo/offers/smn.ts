import type { DemoOffering } from '../offerings'
import { run } from './run'

const hub = { hubId: 'smn', moduleId: null, publishedBy: 'ines', place: 'Campus C' } as const
const contact = { contactName: 'Smart Makers Network', contactEmail: 'masterclass@smn.example' }

/** Masterclasses and workshops that the twelve ambassador companies asked for. */
export function smnOffers(now: number): DemoOffering[] {
  const place = 'Campus C'
  return [
    {
      ...hub,
      ...contact,
      slug: 'masterclass-sneller-omstellen',
      kind: 'masterclass',
      title: 'Masterclass Sneller omstellen',
      summary: 'Film je eigen omstelling, knip haar in stukken en haal er de helft van de tijd uit.',
      description:
        'Voor je komt, film je één omstelling op je eigen machine. In de ochtend zet je elke handeling op een tijdlijn. Wat kan er al gebeuren terwijl de machine nog draait?\n\n' +
        'In de middag bedenk je met je groep een nieuwe volgorde en hulpmiddelen. Je speelt de omstelling na. Zes weken later bellen we: wat is er gelukt?',
      forWhom: 'Voor instellers, teamleiders en werkvoorbereiders. Kom met twee mensen van dezelfde machine.',
      outcomes: [
        'Je splitst een omstelling in werk dat wel en niet hoeft te wachten.',
        'Je maakt een nieuwe volgorde voor je eigen machine.',
        'Je rekent uit wat een kortere omstelling oplevert.',
      ],
      skills: ['Omsteltijd verkorten', 'Lean'],
      level: 'mbo3',
      theme: 'Lean en slimmer werken',
      durationText: '1 dag',
      durationMinutes: 7 * 60,
      studyLoadHours: 10,
      contactDays: 1,
      startKind: 'fixed',
      entryRequirements: 'Neem een film van een omstelling mee, gemaakt met je telefoon. Vraag je collega of dat mag.',
      priceCents: 32_500,
      credential: 'Bewijs van deelname',
      funding: [],
      sessions: [
        run(now, { weeks: 5, weekday: 4, at: [9, 30], hours: 7 }, { place, seats: 14, taken: 8 }),
        run(now, { weeks: 15, weekday: 4, at: [9, 30], hours: 7 }, { place, seats: 14, taken: 1 }),
      ],
    },
    {
      ...hub,
      ...contact,
      slug: 'workshop-mallen-en-hulpmiddelen-printen',
      kind: 'workshop',
      title: 'Workshop Mallen en hulpmiddelen printen',
      summary: 'Teken en print in één dag een hulpmiddel dat morgen op je werkplek ligt.',
      description:
        'Je neemt een product mee dat lastig vast te houden, te meten of te monteren is. Eerst kijk je wat een hulpmiddel moet doen. Dan teken je het op de computer, met hulp.\n\n' +
        'Terwijl de printer draait, leer je welk materiaal waarvoor geschikt is. Je gaat naar huis met een mal en met het bestand.',
      forWhom: 'Voor operators, monteurs en werkvoorbereiders. Tekenen op de computer hoef je niet te kunnen.',
      outcomes: [
        'Je beschrijft wat een hulpmiddel moet kunnen.',
        'Je tekent een eenvoudige mal.',
        'Je kiest een materiaal en print de mal.',
      ],
      skills: ['3D-printen', 'Hulpmiddelen ontwerpen'],
      level: 'mbo3',
      theme: '3D-printen',
      durationText: '1 dag',
      durationMinutes: 6 * 60,
      studyLoadHours: 6,
      contactDays: 1,
      startKind: 'fixed',
      entryRequirements: 'Neem een product mee waar je een hulpmiddel voor wilt. Laptops staan klaar.',
      priceCents: 27_500,
      credential: 'Bewijs van deelname',
      funding: [],
      sessions: [run(now, { weeks: 6, weekday: 2, at: [9, 30], hours: 6 }, { place, seats: 10, taken: 10 })],
    },
    {
      ...hub,
      ...contact,
      slug: 'workshop-5s-op-je-eigen-werkplek',
      kind: 'workshop',
      title: 'Workshop 5S op je eigen werkplek',
      summary: 'Een trainer komt naar je werkplaats. Je ruimt samen één plek zo in dat het ook zo blijft.',
      description:
        'We beginnen met een rondje: waar zoek je naar, waar struikel je over? Daarna doorloop je de vijf stappen op één werkplek, met de mensen die er werken.\n\n' +
        'Aan het eind hangt er een foto met de afspraken. Na een maand kijkt de trainer met je of het is gelukt.',
      forWhom: 'Voor een ploeg van vier tot acht mensen die op dezelfde plek werken.',
      outcomes: [
        'Je scheidt wat je nodig hebt van wat in de weg staat.',
        'Je geeft alles een vaste plek.',
        'Je maakt afspraken die de hele ploeg nakomt.',
      ],
      skills: ['5S', 'Lean'],
      level: 'mbo2',
      theme: 'Lean en slimmer werken',
      durationText: '1 dagdeel',
      durationMinutes: 4 * 60,
      studyLoadHours: 5,
      contactDays: 1,
      startKind: 'request',
      place: 'Bij jou in het bedrijf',
      entryRequirements: 'Kies één werkplek, en zorg dat de hele ploeg er die ochtend is.',
      priceCents: 95_000,
      credential: '',
      funding: [],
      sessions: [],
    },
  ]
}
