import type { DemoOffering } from '../offerings'
import { run } from './run'

const hub = { hubId: 'mira', moduleId: null, publishedBy: 'carla', place: 'Perron038, Zwolle' } as const
const contact = { contactName: 'Carla Jansen', contactEmail: 'carla@mira.example', contactPhone: '038 000 0000' }

/** Robotisation at MIRA beside its module and its first practice session. */
export function miraOffers(now: number): DemoOffering[] {
  const { place } = hub
  return [
    {
      ...hub,
      ...contact,
      slug: 'masterclass-van-handmontage-naar-robotcel',
      kind: 'masterclass',
      title: 'Masterclass Van handmontage naar robotcel',
      summary: 'Theorie, een echt voorbeeld, de demonstrator en je eigen product: in twee dagen naar een plan.',
      description:
        'De eerste dag leer je waarom het monteren zelf meestal wel lukt, en het aanvoeren van onderdelen vaak niet. Je ziet een voorbeeld uit een fabriek en stelt de demonstrator zelf bij.\n\n' +
        'Tussen de twee dagen kijk je thuis naar je eigen lijn. De tweede dag teken je de nieuwe lijn: niet alleen de robot, maar ook de aanvoer, de informatie en het werk van je mensen.',
      forWhom: 'Voor engineers, productieleiders en werkvoorbereiders van bedrijven die nu met de hand monteren.',
      outcomes: [
        'Je beoordeelt een product met de vijf stappen van SSOMQ.',
        'Je tekent een lijn met mensen en robots.',
        'Je benoemt wat er verandert in het werk van operators.',
        'Je rekent uit bij welk aantal een robot loont.',
      ],
      skills: ['Een product beoordelen voor een robot', 'Robotcellen ontwerpen'],
      level: 'hbo',
      nlqf: 5,
      theme: 'Robotisering',
      durationText: '2 dagen',
      durationMinutes: 14 * 60,
      studyLoadHours: 20,
      contactDays: 2,
      startKind: 'fixed',
      entryRequirements: 'Volg eerst de module over het SSOMQ-principe. Neem tekeningen of losse onderdelen mee.',
      priceCents: 89_500,
      credential: 'Bewijs van deelname',
      funding: [],
      sessions: [run(now, { weeks: 9, weekday: 3, at: [9], hours: 31 }, { place, seats: 16, taken: 5 })],
    },
    {
      ...hub,
      ...contact,
      slug: 'bagagedragersessie-onderdelen-aanvoeren',
      kind: 'practiceSession',
      title: 'Bagagedragersessie: onderdelen aanvoeren',
      summary: 'Schroeven, veren, kapjes: hoe komt elk onderdeel goed gedraaid bij de robot? Breng ze mee.',
      description:
        'Je brengt een zakje losse onderdelen mee. Met de groep probeer je wat er gebeurt op een triltafel, een band en een camera.\n\n' +
        'Per onderdeel schrijven we op wat werkte. Die lijst krijg je mee, en hij wordt onderdeel van het lesmateriaal.',
      forWhom: 'Voor bedrijven die al een robot hebben of er een willen, en vastlopen op de aanvoer.',
      outcomes: [
        'Je kent drie manieren om onderdelen te sorteren en te richten.',
        'Je weet welke manier bij jouw onderdeel past.',
      ],
      skills: ['Onderdelen toevoeren'],
      theme: 'Robotisering',
      durationMinutes: 180,
      studyLoadHours: 3,
      contactDays: 1,
      startKind: 'fixed',
      entryRequirements: 'Neem van elk onderdeel minstens vijftig stuks mee.',
      priceCents: 0,
      credential: '',
      funding: [],
      sessions: [run(now, { weeks: 5, weekday: 2, at: [13, 30], hours: 3 }, { place, seats: 8, taken: 4 })],
    },
  ]
}
