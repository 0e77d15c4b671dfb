import type { Insertable } from 'kysely'
import type { NewOffering, Tables } from '~/db/tables'
import { schoolStart, weekdayAfter } from './days'
import { miraOffers } from './offers/mira'
import { nopOffers } from './offers/nop'
import { precisieOffers } from './offers/precisie'
import { smmOffers } from './offers/smm'
import { smnOffers } from './offers/smn'
import { tintOffers } from './offers/tint'
import { woerdenOffers } from './offers/woerden'

type Words = Omit<NewOffering, 'id' | 'createdAt' | 'updatedAt' | 'outcomes' | 'skills' | 'themeId'>
export type DemoOffering = Words & {
  outcomes: string[]
  skills: string[]
  funding: string[]
  developmentPaths?: string[]
  sessions: Omit<Insertable<Tables['offeringSession']>, 'id' | 'offeringId'>[]
  publishedBy: string
}

const day = 86_400_000

/**
 * What hubs offer beside modules. Kinds, places, hours, crebo and grants are the sector's; prices, dates, seats and
 * names are invented, and the dates lie in the months that follow `now`.
 */
export function demoOfferings(now: number): DemoOffering[] {
  return [
    mechatronics(now),
    cobots(now),
    ai(),
    practiceSession(),
    ...woerdenOffers(now),
    ...smnOffers(now),
    ...miraOffers(now),
    ...precisieOffers(now),
    ...nopOffers(now),
    ...tintOffers(now),
    ...smmOffers(now),
  ]
}

function mechatronics(now: number): DemoOffering {
  const startsAt = schoolStart(now, 6, 9)
  return {
    slug: 'mbo-bbl-mechatronica',
    kind: 'bbl',
    hubId: 'precisie',
    moduleId: null,
    title: 'MBO BBL Mechatronica',
    summary: 'Werken en leren tegelijk: je bouwt, test en repareert machines en haalt je mbo-diploma.',
    description:
      'Je werkt bij een leerbedrijf en gaat daarnaast naar school. Op je werk begeleidt een praktijkopleider je. Een hybride docent, die zelf ook in een bedrijf werkt, geeft een deel van de lessen.\n\n' +
      'In elk studiejaar zitten minstens 850 klokuren: minstens 200 uur begeleid onderwijs en minstens 610 uur praktijk bij je werkgever.\n\n' +
      'Voor de start tekenen school, bedrijf en student samen de praktijkovereenkomst. Ben je nog geen 18, dan tekent een ouder mee.',
    forWhom:
      'Voor wie wil leren met de handen en het hoofd: schoolverlaters, zij-instromers en medewerkers van bedrijven in de precisietechnologie.',
    outcomes: [
      'Je bouwt mechanische, elektrische en pneumatische delen samen.',
      'Je stelt machines af en test ze.',
      'Je zoekt storingen en lost ze op.',
      'Je werkt veilig en volgens tekening.',
    ],
    skills: ['Mechatronische systemen monteren', 'Storingen zoeken', 'Technische tekeningen lezen'],
    level: 'mbo3',
    nlqf: 3,
    leerweg: 'bbl',
    crebo: '25340',
    theme: 'Mechatronica',
    durationText: '3 jaar',
    studyLoadHours: 3 * 850,
    contactDays: null,
    startKind: 'fixed',
    place: 'Bij je werkgever en op school',
    entryRequirements:
      'Je hebt een diploma vmbo of mbo 2, of werkervaring die daarbij past. Dat bespreken we in het intakegesprek.\n\n' +
      'Voor de start heb je een arbeidscontract nodig bij een bedrijf dat SBB voor deze opleiding heeft erkend.',
    consentNeeded: 1,
    priceCents: null,
    credential: 'Mbo-diploma niveau 3',
    contactName: 'Bram de Wit',
    contactEmail: 'bram@precisie.example',
    funding: ['praktijkleren', 'ao-bbl'],
    sessions: [
      {
        startsAt,
        endsAt: startsAt + 3 * 365 * day,
        place: 'Zwolle',
        seats: 12,
        seatsTaken: 5,
        enrolFrom: null,
        enrolUntil: startsAt - 21 * day,
      },
    ],
    publishedBy: 'bram',
  }
}

function cobots(now: number): DemoOffering {
  const run = (weeks: number, seatsTaken: number) => {
    const startsAt = weekdayAfter(now, weeks, 4, 9, 30)
    const endsAt = startsAt + 7 * 3_600_000
    return {
      startsAt,
      endsAt,
      place: 'Campus C',
      seats: 16,
      seatsTaken,
      enrolFrom: null,
      enrolUntil: startsAt - 7 * day,
    }
  }
  return {
    slug: 'masterclass-cobots-voor-kleine-series',
    kind: 'masterclass',
    hubId: 'smn',
    moduleId: null,
    title: 'Masterclass Cobots voor kleine series',
    summary: 'Eén dag aan de slag met de vraag van je eigen bedrijf: wanneer helpt een cobot bij kleine series?',
    description:
      'In de ochtend zie je drie voorbeelden uit bedrijven. Je rekent uit wat omstellen kost en wat een cobot oplevert.\n\n' +
      'In de middag werk je in een groep aan je eigen product. Je stelt een cobot in en probeert hem uit.\n\n' +
      'Je gaat naar huis met een plan voor een eerste proef.',
    forWhom:
      'Voor werkvoorbereiders, teamleiders en productieleiders van maakbedrijven. Neem gerust een collega van de werkvloer mee.',
    outcomes: [
      'Je beoordeelt of een product bij een cobot past.',
      'Je rekent met omsteltijd en seriegrootte.',
      'Je maakt een plan voor een eerste proef.',
    ],
    skills: ['Cobots inzetten', 'Omsteltijd verkorten'],
    level: 'mbo4',
    nlqf: null,
    leerweg: null,
    crebo: null,
    theme: 'Robotisering',
    durationText: '1 dag',
    studyLoadHours: 8,
    contactDays: 1,
    startKind: 'fixed',
    place: 'Campus C',
    entryRequirements: 'Je kent een product of werkplek in je eigen bedrijf. Van cobots hoef je niets te weten.',
    priceCents: 39_500,
    credential: 'Bewijs van deelname',
    contactName: 'Smart Makers Network',
    contactEmail: 'masterclass@smn.example',
    funding: [],
    sessions: [run(3, 16), run(7, 9), run(13, 2)],
    publishedBy: 'ines',
  }
}

function ai(): DemoOffering {
  return {
    slug: 'workshop-ai-met-technohub',
    kind: 'workshop',
    hubId: 'woerden',
    moduleId: null,
    title: 'Workshop AI met Technohub',
    summary: 'Een middag met AI op je eigen werk: offertes, planning of kwaliteit. Je bedrijf kiest het onderwerp.',
    description:
      'De MKB Academie komt eerst langs om te horen wat er bij jullie speelt. Daarna volgt een workshop met voorbeelden uit je eigen bedrijf.\n\n' +
      'Je oefent met programma’s die je meteen kunt gebruiken. Ook hoor je wat je nooit met AI moet delen.',
    forWhom: 'Voor teams van zes tot twaalf mensen in het mkb.',
    outcomes: [
      'Je kiest een taak waarbij AI helpt.',
      'Je controleert of een antwoord klopt.',
      'Je gaat veilig om met gegevens.',
    ],
    skills: ['AI gebruiken op het werk'],
    level: null,
    nlqf: null,
    leerweg: null,
    crebo: null,
    theme: 'AI',
    durationMinutes: 240,
    studyLoadHours: 4,
    contactDays: 1,
    startKind: 'request',
    place: 'Woerden of bij je bedrijf',
    entryRequirements: '',
    priceCents: 17_500,
    credential: 'Bewijs van deelname',
    contactName: 'MKB Academie',
    contactEmail: 'academie@woerden.example',
    funding: [],
    sessions: [],
    publishedBy: 'ines',
  }
}

function practiceSession(): DemoOffering {
  return {
    slug: 'bagagedragersessie-robots-in-de-assemblage',
    kind: 'practiceSession',
    hubId: 'mira',
    moduleId: null,
    title: 'Bagagedragersessie: robots in de assemblage',
    summary: 'Neem je product en je vraag mee. Samen met andere bedrijven en docenten kijk je wat een robot kan.',
    description:
      'Je legt je product op tafel en vertelt wat er lastig is. Daarna loop je met de groep de vijf stappen van SSOMQ door.\n\n' +
      'Bij de demonstrator probeer je een stap zelf. Wat je leert, schrijven we op. Daar kan nieuw lesmateriaal uit komen.',
    forWhom:
      'Voor bedrijven die nu met de hand monteren. Kom met twee mensen: een die het werk doet en een die erover beslist.',
    outcomes: ['Je weet welke stap bij jouw product het lastigst is.', 'Je kiest een eerste proef.'],
    skills: ['Een product beoordelen voor een robot'],
    level: null,
    nlqf: null,
    leerweg: null,
    crebo: null,
    theme: 'Robotisering',
    durationMinutes: 180,
    studyLoadHours: 3,
    contactDays: 1,
    startKind: 'fixed',
    place: 'Perron038, Zwolle',
    entryRequirements: 'Volg eerst de module over het SSOMQ-principe. Neem de losse onderdelen van je product mee.',
    priceCents: 0,
    credential: '',
    contactName: 'Carla Jansen',
    contactEmail: 'carla@mira.example',
    funding: [],
    // People enrol on its dates here: see loadSessions.
    sessions: [],
    publishedBy: 'carla',
  }
}
