import { schoolStart } from '../days'
import type { DemoOffering } from '../offerings'

const day = 86_400_000
const years = 365 * day

const bbl = {
  hubId: 'precisie',
  moduleId: null,
  kind: 'bbl',
  level: 'mbo3',
  nlqf: 3,
  leerweg: 'bbl',
  theme: 'Tekenen en werkvoorbereiding',
  startKind: 'fixed',
  place: 'Bij je werkgever en op school',
  consentNeeded: 1,
  priceCents: null,
  credential: 'Mbo-diploma niveau 3',
  provider: 'Vakcollege Techniek',
  contactName: 'Bram de Wit',
  contactEmail: 'bram@precisie.example',
  funding: ['praktijkleren', 'ao-bbl'],
  publishedBy: 'bram',
} as const

const hours =
  'In elk studiejaar zitten minstens 850 klokuren: minstens 200 uur begeleid onderwijs en minstens 610 uur praktijk bij je werkgever.'
const contract =
  'Voor de start heb je een arbeidscontract nodig bij een bedrijf dat SBB voor deze opleiding heeft erkend. Heb je nog geen werkgever? Dan zoeken we mee.'

/** The two BBL programmes of Precisietechnologie that come beside Mechatronica. */
export function precisieOffers(now: number): DemoOffering[] {
  const startsAt = schoolStart(now, 20, 9)
  const start = (seats: number, length: number) => ({
    startsAt,
    endsAt: startsAt + length,
    place: 'Zwolle',
    seats,
    seatsTaken: 2,
    enrolFrom: null,
    enrolUntil: startsAt - 21 * day,
  })
  return [
    {
      ...bbl,
      funding: [...bbl.funding],
      slug: 'technisch-tekenaar-bbl',
      title: 'Technisch Tekenaar BBL, niveau 3',
      summary: 'Je tekent onderdelen en machines op de computer, bij een bedrijf dat ze ook echt maakt.',
      description:
        'Je werkt op de tekenkamer van een leerbedrijf en gaat één dag per week naar school. Omdat de werkplaats om de hoek is, zie je meteen of jouw tekening te maken is.\n\n' +
        `${hours}\n\n` +
        'Een hybride docent, die zelf ook in een bedrijf tekent, geeft een deel van de lessen.',
      forWhom:
        'Voor wie graag precies werkt en ruimte kan zien: schoolverlaters, en medewerkers uit de werkplaats die willen tekenen.',
      outcomes: [
        'Je maakt een 3D-model en een werktekening.',
        'Je kiest passingen, toleranties en oppervlakken.',
        'Je overlegt met de werkplaats of iets te maken is.',
        'Je houdt tekeningen en wijzigingen op orde.',
      ],
      skills: ['Technische tekeningen maken', '3D-modelleren', 'Toleranties kiezen'],
      crebo: '25315',
      durationText: '3 jaar',
      studyLoadHours: 3 * 850,
      entryRequirements: `Je hebt een diploma vmbo of mbo 2, of werkervaring die daarbij past.\n\n${contract}`,
      sessions: [start(10, 3 * years)],
    },
    {
      ...bbl,
      funding: [...bbl.funding],
      slug: 'technisch-werkvoorbereider-bbl',
      title: 'Technisch Werkvoorbereider BBL, niveau 3',
      summary: 'Jij zorgt dat tekening, materiaal, machine en mensen op tijd bij elkaar komen.',
      description:
        'Je leert bij een leerbedrijf hoe een order door de fabriek gaat. Je rekent uit hoe lang werk duurt, bestelt materiaal en maakt werkbonnen. Eén dag per week ga je naar school.\n\n' +
        `${hours}\n\n` +
        'Het nummer van deze opleiding staat nog niet vast. In het intakegesprek hoor je welk crebo op je diploma komt.',
      forWhom: 'Voor mensen uit de werkplaats die willen plannen en regelen, en voor schoolverlaters met overzicht.',
      outcomes: [
        'Je leest een tekening en kiest de bewerkingen.',
        'Je rekent tijd en kosten van een order uit.',
        'Je maakt een planning en houdt die bij.',
        'Je overlegt met inkoop, werkplaats en klant.',
      ],
      skills: ['Werk voorbereiden', 'Calculeren', 'Plannen'],
      crebo: null,
      durationText: '3 jaar',
      studyLoadHours: 3 * 850,
      entryRequirements: `Je hebt een diploma vmbo of mbo 2, of enkele jaren ervaring in de werkplaats.\n\n${contract}`,
      sessions: [start(12, 3 * years)],
    },
  ]
}
