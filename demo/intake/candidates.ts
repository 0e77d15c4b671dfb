import type { ApplicationState } from '~/db/intakeTables'
import type { Reason } from '~/modules/intake/reasons'

/** A step and how many days after the one before it was taken. */
type Step = [state: ApplicationState, days: number, reason?: Reason]
export type DemoCandidate = {
  name: string
  born: string
  postcode: string
  place: string
  to: 'mechatronica' | 'tekenaar' | 'werkvoorbereider'
  /** How long ago they applied, in days. */
  ago: number
  steps?: Step[]
  /** Their place to work and learn. */
  at?: string
  education?: string
  /** Why they want to learn this. */
  why?: string
  /** The company where they work already. */
  employer?: string
  appliedBy?: string
  parent?: string
  phone?: string
  email?: string
  furthest?: number
  keepLonger?: true
  hasPaper?: true
}

const talk = (days: number): Step => ['conversationPlanned', days]
const admitted = (days: number): Step => ['admitted', days]
const seeks = (days: number): Step => ['seekingPlace', days]
const matched = (days: number): Step => ['matched', days]
const signs = (days: number): Step => ['signing', days]
const placed = (days: number): Step => ['placed', days]
const started = (days: number): Step => ['started', days]
const [zwolle, apeldoorn, woerden, emmeloord, hengelo, deventer] = [
  { postcode: '8017', place: 'Zwolle' },
  { postcode: '7311', place: 'Apeldoorn' },
  { postcode: '3441', place: 'Woerden' },
  { postcode: '8302', place: 'Emmeloord' },
  { postcode: '7551', place: 'Hengelo' },
  { postcode: '7411', place: 'Deventer' },
]
const mechatronics = { to: 'mechatronica' } as const
const drawing = { to: 'tekenaar' } as const
const preparing = { to: 'werkvoorbereider' } as const

/** Invented people who applied for the three programmes of Precisietechnologie in the last year or so. */
export const candidates: DemoCandidate[] = [
  // Just applied.
  {
    name: 'Sem Hofman',
    born: '2007-05-12',
    ...zwolle,
    ...mechatronics,
    ago: 1,
    why: 'Ik sleutel thuis aan brommers en wil nu echte machines bouwen.',
  },
  {
    name: 'Noor Peters',
    born: '2009-11-03',
    ...deventer,
    ...mechatronics,
    ago: 2,
    parent: 'Anja Peters',
    hasPaper: true,
  },
  {
    name: 'Ilyas Benali',
    born: '2004-02-21',
    ...apeldoorn,
    ...drawing,
    ago: 3,
    why: 'Ik teken graag in 3D en wil weten hoe het gemaakt wordt.',
  },
  { name: 'Marit Zijlstra', born: '1998-08-09', ...zwolle, ...preparing, ago: 5, employer: 'vos', appliedBy: 'esra' },
  { name: 'Dylan Verbeek', born: '2006-01-30', ...hengelo, ...mechatronics, ago: 9, furthest: 10 },
  { name: 'Sarah Okafor', born: '1993-04-17', ...woerden, ...preparing, ago: 12, education: 'abroad', hasPaper: true },
  { name: 'Dilan Verbeek', born: '2006-01-30', ...hengelo, ...drawing, ago: 4, email: 'dylan.v@elders.example' },
  // A conversation is planned.
  {
    name: 'Jesse Kramer',
    born: '2005-09-14',
    ...zwolle,
    ...mechatronics,
    ago: 13,
    steps: [talk(4)],
    why: 'Mijn oom werkt als monteur en dat wil ik ook.',
  },
  {
    name: 'Amira Haddou',
    born: '2006-12-01',
    ...apeldoorn,
    ...mechatronics,
    ago: 16,
    steps: [talk(5)],
    hasPaper: true,
  },
  {
    name: 'Bas Timmerman',
    born: '1989-03-25',
    ...emmeloord,
    ...preparing,
    ago: 18,
    steps: [talk(6)],
    employer: 'noord',
  },
  { name: 'Luna Smeets', born: '2008-10-19', ...deventer, ...drawing, ago: 20, steps: [talk(3)] },
  // Admitted.
  { name: 'Koen Dekker', born: '2003-07-07', ...zwolle, ...mechatronics, ago: 34, steps: [talk(5), admitted(8)] },
  {
    name: 'Yara Willemse',
    born: '2007-02-11',
    ...hengelo,
    ...drawing,
    ago: 31,
    steps: [talk(6), admitted(7)],
    hasPaper: true,
  },
  {
    name: 'Tijn van der Laan',
    born: '2005-05-23',
    ...woerden,
    ...mechatronics,
    ago: 40,
    steps: [talk(7), admitted(6)],
    employer: 'delta',
  },
  // Looking for a place.
  {
    name: 'Finn Jacobs',
    born: '2006-04-02',
    ...zwolle,
    ...mechatronics,
    ago: 52,
    steps: [talk(4), admitted(7), seeks(2)],
    furthest: 15,
    hasPaper: true,
  },
  {
    name: 'Roza Yıldız',
    born: '2004-11-28',
    ...apeldoorn,
    ...mechatronics,
    ago: 61,
    steps: [talk(6), admitted(9), seeks(3)],
    furthest: 25,
  },
  {
    name: 'Stan Gerrits',
    born: '2008-01-15',
    ...deventer,
    ...mechatronics,
    ago: 66,
    steps: [talk(5), admitted(10), seeks(1)],
    furthest: 15,
  },
  {
    name: 'Eva Molenaar',
    born: '2002-06-30',
    ...zwolle,
    ...drawing,
    ago: 58,
    steps: [talk(4), admitted(8), seeks(2)],
    furthest: 25,
  },
  {
    name: 'Karim Azzouzi',
    born: '1996-09-05',
    ...woerden,
    ...preparing,
    ago: 75,
    steps: [talk(8), admitted(9), seeks(4)],
    furthest: 15,
  },
  {
    name: 'Lieke Brands',
    born: '2005-03-18',
    ...hengelo,
    ...mechatronics,
    ago: 90,
    steps: [talk(5), admitted(6), seeks(2), matched(20), ['seekingPlace', 6, 'companyDeclined']],
  },
  // A place was found, or the agreement goes round.
  {
    name: 'Mats Huisman',
    born: '2006-08-26',
    ...zwolle,
    ...mechatronics,
    ago: 64,
    steps: [talk(4), admitted(7), seeks(2), matched(30)],
    at: 'vos-montage',
  },
  {
    name: 'Nina Koster',
    born: '2007-07-13',
    ...deventer,
    ...drawing,
    ago: 70,
    steps: [talk(5), admitted(8), seeks(3), matched(38)],
    at: 'ijsselkracht-tekenkamer',
  },
  {
    name: 'Omar Saïdi',
    born: '2001-12-22',
    ...apeldoorn,
    ...preparing,
    ago: 82,
    steps: [talk(6), admitted(7), matched(40)],
    at: 'hamer-werkbureau',
  },
  {
    name: 'Julia Post',
    born: '2006-02-08',
    ...emmeloord,
    ...mechatronics,
    ago: 88,
    steps: [talk(4), admitted(9), seeks(2), matched(41), signs(9)],
    at: 'noord-bouw',
  },
  {
    name: 'Ruben Evers',
    born: '2009-03-04',
    ...zwolle,
    ...mechatronics,
    ago: 95,
    steps: [talk(5), admitted(8), seeks(2), matched(44), signs(12)],
    at: 'vos-fijn',
    parent: 'Marco Evers',
  },
  {
    name: 'Femke Haan',
    born: '1999-10-10',
    ...hengelo,
    ...drawing,
    ago: 99,
    steps: [talk(7), admitted(8), matched(50), signs(10)],
    at: 'kwartslag-tekenkamer',
    hasPaper: true,
  },
  // Signed by all: they begin at the next start.
  {
    name: 'Daniël Wolters',
    born: '2004-05-05',
    ...deventer,
    ...mechatronics,
    ago: 130,
    steps: [talk(6), admitted(9), seeks(3), matched(45), signs(10), placed(16)],
    at: 'ijsselkracht-pompen',
  },
  {
    name: 'Zoë Martens',
    born: '2006-06-16',
    ...woerden,
    ...mechatronics,
    ago: 141,
    steps: [talk(4), admitted(7), matched(52), signs(8), placed(20)],
    at: 'delta-ventielen',
    employer: 'delta',
  },
  // Started in September, and one in February.
  {
    name: 'Thijmen Kok',
    born: '2005-01-19',
    ...zwolle,
    ...mechatronics,
    ago: 290,
    steps: [talk(5), admitted(12), seeks(2), matched(70), signs(14), placed(21), started(75)],
    at: 'vos-montage',
  },
  {
    name: 'Isa van Vliet',
    born: '2004-09-27',
    ...apeldoorn,
    ...mechatronics,
    ago: 274,
    steps: [talk(7), admitted(9), seeks(3), matched(61), signs(12), placed(18), started(70)],
    at: 'hamer-machines',
  },
  {
    name: 'Mohammed el Idrissi',
    born: '2003-03-31',
    ...woerden,
    ...mechatronics,
    ago: 301,
    steps: [talk(6), admitted(10), seeks(2), matched(80), signs(9), placed(25), started(72)],
    at: 'delta-ventielen',
  },
  {
    name: 'Lynn Postma',
    born: '2006-11-11',
    ...emmeloord,
    ...mechatronics,
    ago: 262,
    steps: [talk(4), admitted(8), seeks(2), matched(66), signs(10), placed(15), started(68)],
    at: 'noord-bouw',
  },
  {
    name: 'Gijs Bouwman',
    born: '2002-04-14',
    ...hengelo,
    ...drawing,
    ago: 255,
    steps: [talk(5), admitted(7), matched(60), signs(11), placed(14), started(73)],
    at: 'kwartslag-tekenkamer',
    employer: 'kwartslag',
  },
  {
    name: 'Sofie Driessen',
    born: '1995-08-20',
    ...deventer,
    ...preparing,
    ago: 283,
    steps: [talk(6), admitted(11), matched(77), signs(13), placed(19), started(71)],
    at: 'ijsselkracht-werkbureau',
    employer: 'ijsselkracht',
  },
  {
    name: 'Wout Scholten',
    born: '2001-02-02',
    ...zwolle,
    ...drawing,
    ago: 401,
    steps: [talk(8), admitted(14), seeks(2), matched(55), signs(10), placed(12), started(30)],
    at: 'vos-tekenkamer',
  },
  // The way ended.
  {
    name: 'Petra Groot',
    born: '1990-05-29',
    ...apeldoorn,
    ...preparing,
    ago: 420,
    steps: [talk(5), admitted(9), matched(40), signs(10), placed(14), started(20), ['finished', 280]],
    at: 'hamer-werkbureau',
  },
  {
    name: 'Rik Boersma',
    born: '2003-12-24',
    ...emmeloord,
    ...mechatronics,
    ago: 310,
    steps: [
      talk(6),
      admitted(8),
      seeks(2),
      matched(70),
      signs(12),
      placed(20),
      started(74),
      ['stopped', 60, 'otherWork'],
    ],
    at: 'noord-bouw',
  },
  // Came to nothing: some within the term, some with consent, some over it.
  {
    name: 'Kevin Kuiper',
    born: '2005-07-21',
    ...zwolle,
    ...mechatronics,
    ago: 40,
    steps: [talk(6), ['refused', 9, 'entryRequirements']],
  },
  {
    name: 'Chayenne Bos',
    born: '2007-09-09',
    ...apeldoorn,
    ...mechatronics,
    ago: 33,
    steps: [['withdrawn', 12, 'otherProgramme']],
  },
  {
    name: 'Arjan Veenstra',
    born: '1985-06-06',
    ...emmeloord,
    ...preparing,
    ago: 50,
    steps: [talk(9), ['withdrawn', 20, 'otherWork']],
    employer: 'noord',
  },
  {
    name: 'Tess van Loon',
    born: '2006-10-28',
    ...hengelo,
    ...drawing,
    ago: 150,
    steps: [talk(6), admitted(8), seeks(3), ['refused', 60, 'noPlace']],
    keepLonger: true,
    hasPaper: true,
  },
  {
    name: 'Hugo Maas',
    born: '2004-01-08',
    ...deventer,
    ...mechatronics,
    ago: 210,
    steps: [talk(5), ['refused', 11, 'full']],
    keepLonger: true,
  },
  {
    name: 'Lisa Brink',
    born: '2005-02-17',
    ...zwolle,
    ...mechatronics,
    ago: 120,
    steps: [talk(7), ['withdrawn', 14, 'tooFar']],
  },
  { name: 'Nick Jonker', born: '2006-05-04', ...woerden, ...drawing, ago: 160, steps: [['refused', 30, 'noAnswer']] },
  {
    name: 'Samira Karimi',
    born: '2003-08-13',
    ...apeldoorn,
    ...mechatronics,
    ago: 240,
    steps: [talk(4), admitted(9), seeks(2), ['withdrawn', 55, 'tookTooLong']],
  },
  {
    name: 'Rob Visscher',
    born: '1979-11-19',
    ...zwolle,
    ...preparing,
    ago: 330,
    steps: [talk(10), ['refused', 12, 'motivation']],
  },
]
