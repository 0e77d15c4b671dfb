import type { DemoOffering } from '../offerings'
import { run } from './run'

const hub = { hubId: 'smm', moduleId: null, publishedBy: 'ines' } as const
const contact = { contactName: 'Smart Metrology & Manufacturing', contactEmail: 'kennis@smm.example' }
const place = 'Technohub SMM'

/** What the prototypes of Smart Metrology & Manufacturing taught. */
export function smmOffers(now: number): DemoOffering[] {
  return [
    {
      ...hub,
      ...contact,
      slug: 'masterclass-asset-administration-shell',
      kind: 'masterclass',
      title: 'Masterclass Asset Administration Shell',
      summary: 'Geef een machine een digitaal paspoort dat andere systemen begrijpen, en vul het met echte gegevens.',
      description:
        'In de ochtend leer je waaruit zo’n paspoort bestaat: wat een machine is, wat hij kan en wat hij nu doet. Je ziet er een van een meetmachine.\n\n' +
        'In de middag maak je er zelf een voor een machine uit je bedrijf. Je sluit één meetwaarde aan en leest die uit op een ander systeem.',
      forWhom: 'Voor engineers, automatiseerders en ICT-mensen van maakbedrijven.',
      outcomes: [
        'Je legt uit waar een Asset Administration Shell voor dient.',
        'Je beschrijft een machine met deelmodellen.',
        'Je koppelt één echte meetwaarde.',
      ],
      skills: ['Asset Administration Shell', 'Machines koppelen'],
      level: 'hbo',
      theme: 'Digital twin en data',
      durationText: '1 dag',
      durationMinutes: 7 * 60,
      studyLoadHours: 12,
      contactDays: 1,
      startKind: 'fixed',
      place,
      entryRequirements:
        'Neem een laptop en de handleiding van een machine mee. Je kunt eenvoudige gegevens lezen, zoals een tabel.',
      priceCents: 49_500,
      credential: 'Bewijs van deelname',
      funding: [],
      sessions: [run(now, { weeks: 7, weekday: 2, at: [9, 30], hours: 7 }, { place, seats: 12, taken: 9 })],
    },
    {
      ...hub,
      ...contact,
      slug: 'expertsessie-digital-twin',
      kind: 'expertSession',
      title: 'Expertsessie Digital twin: eerst proberen, dan bouwen',
      summary: 'Zie hoe een nagebouwde productielijn laat zien waar het vastloopt, voordat er iets staat.',
      description:
        'Een expert laat een lijn zien die alleen op de computer bestaat. De groep mag eraan draaien: een machine erbij, een ploeg minder, een storing. Wat gebeurt er met de levertijd?\n\n' +
        'Daarna hoor je wat je nodig hebt om dat voor je eigen lijn te doen, en wanneer het de moeite niet waard is.',
      forWhom: 'Voor productieleiders en engineers die een lijn gaan veranderen.',
      outcomes: [
        'Je noemt drie vragen die een digital twin beantwoordt.',
        'Je weet welke gegevens je daarvoor nodig hebt.',
      ],
      skills: ['Digital twins gebruiken'],
      theme: 'Digital twin en data',
      durationMinutes: 120,
      startKind: 'fixed',
      place,
      isOnline: 1,
      entryRequirements: '',
      priceCents: 0,
      credential: '',
      funding: [],
      sessions: [
        run(now, { weeks: 3, weekday: 4, at: [15], hours: 2 }, { place, seats: 40, taken: 22 }),
        run(now, { weeks: 16, weekday: 4, at: [15], hours: 2 }, { place, seats: 40, taken: 0 }),
      ],
    },
    {
      ...hub,
      ...contact,
      slug: 'workshop-lassen-met-een-lerende-cobot',
      kind: 'workshop',
      title: 'Workshop Lassen met een lerende cobot',
      summary: 'Doe een las voor, laat de cobot hem nadoen en kijk met AI of de naad goed is.',
      description:
        'Je last eerst zelf een proefstuk. De cobot volgt je hand en last het tweede. Een camera vergelijkt de naden en wijst aan waar het afwijkt.\n\n' +
        'Je leert wanneer je de AI kunt geloven en wanneer niet. Aan het eind weet je of jouw werk geschikt is.',
      forWhom: 'Voor lassers, lascoördinatoren en werkvoorbereiders.',
      outcomes: [
        'Je doet een cobot een las voor.',
        'Je beoordeelt een naad samen met de camera.',
        'Je kiest werk dat geschikt is voor een lascobot.',
      ],
      skills: ['Cobots inzetten', 'Lassen', 'AI gebruiken op het werk'],
      level: 'mbo3',
      nlqf: 3,
      theme: 'Lassen',
      durationText: '1 dag',
      durationMinutes: 7 * 60,
      studyLoadHours: 8,
      contactDays: 1,
      startKind: 'fixed',
      place,
      entryRequirements: 'Je kunt een eenvoudige hoeknaad lassen. Neem je eigen werkkleding en helm mee.',
      priceCents: 37_500,
      credential: 'Bewijs van deelname',
      funding: ['slim-scholing'],
      developmentPaths: ['operator-robotcel'],
      sessions: [run(now, { weeks: 10, weekday: 3, at: [9], hours: 7 }, { place, seats: 6, taken: 6 })],
    },
  ]
}
