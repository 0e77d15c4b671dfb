import type { HubType, OrganisationKind, Role, Trait } from './tables'

type CastOrganisation = {
  id: string
  slug: string
  kind: OrganisationKind
  name: string
  place: string
  hubType?: HubType
  trait?: Trait
  colour?: string
  summary?: string
  website?: string
  email?: string
}

type CastPerson = {
  id: string
  name: string
  email: string
  roles: [organisationId: string, role: Role][]
  isAdministrator?: true
  canDoNl: string
  canDoEn: string
}

/** The hubs of the sector and the invented companies: the same in the demo, the tests and the handbook. */
export const castOrganisations: CastOrganisation[] = [
  {
    id: 'mira',
    slug: 'mira',
    kind: 'hub',
    name: 'MIRA',
    place: 'Zwolle',
    hubType: 'systeemhub',
    trait: 'innovatie',
    colour: '#0b5c8a',
    summary:
      'MIRA helpt bedrijven met robots in de assemblage. In Perron038 in Zwolle staat een demonstrator: een cel waar je zelf mag proberen. Bedrijven nemen hun praktijkvraag mee naar een bagagedragersessie.',
    website: 'https://mira.example',
    email: 'info@mira.example',
  },
  {
    id: 'smm',
    slug: 'smart-metrology-manufacturing',
    kind: 'hub',
    name: 'Smart Metrology & Manufacturing',
    place: '',
    hubType: 'systeemhub',
    trait: 'innovatie',
    colour: '#4a3f8c',
    summary:
      'Hier zie je hoe je een product of machine digitaal beschrijft en nabootst, met de Asset Administration Shell en digital twins. Er staat ook een lascobot die met AI leert.',
    website: 'https://smm.example',
    email: 'info@smm.example',
  },
  {
    id: 'smn',
    slug: 'smart-makers-network',
    kind: 'hub',
    name: 'Smart Makers Network',
    place: 'Campus C',
    hubType: 'systeemhub',
    trait: 'ecosysteemfunctie',
    colour: '#9b2f4d',
    summary:
      'Twaalf ambassadeurbedrijven bepalen samen wat er nodig is. Daaruit komen masterclasses en workshops op Campus C.',
    website: 'https://smn.example',
    email: 'info@smn.example',
  },
  {
    id: 'woerden',
    slug: 'technohub-woerden',
    kind: 'hub',
    name: 'TechnoHUB Woerden',
    place: 'Woerden',
    hubType: 'systeemhub',
    trait: 'ecosysteemfunctie',
    colour: '#8a4b08',
    summary:
      'De MKB Academie is sinds februari 2026 één plek voor scholing in de regio. Er zijn onder meer Talent Telt, Versneld naar Vakmanschap en AI met Technohub.',
    website: 'https://woerden.example',
    email: 'info@woerden.example',
  },
  {
    id: 'nop',
    slug: 'noordoostpolder',
    kind: 'hub',
    name: 'Noordoostpolder',
    place: 'Noordoostpolder',
    hubType: 'systeemhub',
    trait: 'onderwijsvernieuwing',
    colour: '#2f6b2f',
    summary: 'Leren met een echte opdracht uit een bedrijf. Je werkt met robot Cody, AI, mensachtige robots en XR.',
    website: 'https://nop.example',
    email: 'info@nop.example',
  },
  {
    id: 'tint',
    slug: 'tint-apeldoorn',
    kind: 'hub',
    name: 'TINT Apeldoorn',
    place: 'Apeldoorn',
    hubType: 'groeihub',
    trait: 'ecosysteemfunctie',
    colour: '#7a3b74',
    summary:
      'TINT zorgt dat meer mensen mee kunnen doen in de techniek. Bedrijven krijgen advies en leertrajecten die vaker te gebruiken zijn.',
    website: 'https://tint.example',
    email: 'info@tint.example',
  },
  {
    id: 'precisie',
    slug: 'precisietechnologie',
    kind: 'hub',
    name: 'Precisietechnologie',
    place: '',
    hubType: 'groeihub',
    trait: 'onderwijsvernieuwing',
    colour: '#0e6470',
    summary:
      'Werken en leren in de precisietechnologie. De hub start met MBO BBL Mechatronica. Ook Technisch Tekenaar en Technisch Werkvoorbereider komen erbij, allebei BBL op niveau 3.',
    website: 'https://precisie.example',
    email: 'info@precisie.example',
  },
  {
    id: 'logistics',
    slug: 'logistics-lab',
    kind: 'hub',
    name: 'Logistics Lab',
    place: '',
    colour: '#4f5b66',
    summary: 'Het Logistics Lab heeft nog geen aanbod in Leerbank.',
    website: 'https://logistics.example',
    email: 'info@logistics.example',
  },
  {
    id: 'vos',
    slug: 'vos-fijnmechanica',
    kind: 'company',
    name: 'Vos Fijnmechanica',
    place: 'Zwolle',
    summary: 'Maakt fijnmechanische onderdelen en zet ze in elkaar.',
    website: 'https://vos.example',
    email: 'info@vos.example',
  },
  {
    id: 'hamer',
    slug: 'hamer-plaatwerk',
    kind: 'company',
    name: 'Hamer Plaatwerk',
    place: 'Apeldoorn',
    summary: 'Snijdt, zet en last plaatwerk voor machines.',
    website: 'https://hamer.example',
    email: 'info@hamer.example',
  },
  {
    id: 'delta',
    slug: 'delta-assemblage',
    kind: 'company',
    name: 'Delta Assemblage',
    place: 'Woerden',
    summary: 'Bouwt ventielen en kleine samengestelde producten.',
    website: 'https://delta.example',
    email: 'info@delta.example',
  },
  {
    id: 'noord',
    slug: 'noordster-machinebouw',
    kind: 'company',
    name: 'Noordster Machinebouw',
    place: 'Emmeloord',
    summary: 'Bouwt machines voor de voedingsindustrie.',
    website: 'https://noord.example',
    email: 'info@noord.example',
  },
  {
    id: 'vakcollege',
    slug: 'vakcollege-techniek',
    kind: 'school',
    name: 'Vakcollege Techniek',
    place: 'Zwolle',
    summary: 'Mbo-school voor techniek.',
    website: 'https://vakcollege.example',
    email: 'info@vakcollege.example',
  },
  {
    id: 'sector',
    slug: 'sector',
    kind: 'sector',
    name: 'Sectorbureau Metalektro',
    place: 'Den Haag',
    summary: 'Werkt voor de bedrijven en hubs in de Metalektro.',
    website: 'https://sector.example',
    email: 'info@sector.example',
  },
]

/** Invented people, one for each thing a person can come to do. */
export const castPeople: CastPerson[] = [
  {
    id: 'anouk',
    name: 'Anouk Visser',
    email: 'anouk@mira.example',
    roles: [['mira', 'author']],
    canDoNl: 'Hybride docent bij MIRA: schrijft modules en publiceert ze.',
    canDoEn: 'Hybrid teacher at MIRA: writes modules and publishes them.',
  },
  {
    id: 'daan',
    name: 'Daan Bakker',
    email: 'daan@vos.example',
    roles: [['vos', 'learner']],
    canDoNl: 'Monteur bij Vos Fijnmechanica: volgt modules op zijn telefoon.',
    canDoEn: 'Fitter at Vos Fijnmechanica: follows modules on his phone.',
  },
  {
    id: 'carla',
    name: 'Carla Jansen',
    email: 'carla@mira.example',
    roles: [['mira', 'coordinator']],
    canDoNl: 'Coördinator van MIRA: ziet wie begon, hoe ver iedereen is en wie klaar is.',
    canDoEn: 'Coordinator of MIRA: sees who started, how far everybody is and who finished.',
  },
  {
    id: 'bram',
    name: 'Bram de Wit',
    email: 'bram@precisie.example',
    roles: [
      ['precisie', 'author'],
      ['precisie', 'coordinator'],
    ],
    canDoNl: 'Docent en coördinator bij Precisietechnologie: kan modules van andere hubs downloaden.',
    canDoEn: 'Teacher and coordinator at Precisietechnologie: can download modules of other hubs.',
  },
  {
    id: 'hanna',
    name: 'Hanna Smit',
    email: 'hanna@smn.example',
    roles: [['smn', 'reviewer']],
    canDoNl: 'Tweede lezer bij Smart Makers Network: leest modules van haar hub mee.',
    canDoEn: 'Reviewer at Smart Makers Network: reads the modules of her hub.',
  },
  {
    id: 'esra',
    name: 'Esra Yılmaz',
    email: 'esra@vos.example',
    roles: [
      ['vos', 'teamLead'],
      ['vos', 'supervisor'],
    ],
    canDoNl:
      'Teamleider en praktijkopleider bij Vos Fijnmechanica: wijst toe, ziet hoe ver haar mensen zijn en tekent werk af.',
    canDoEn: 'Team lead and supervisor at Vos Fijnmechanica: assigns, sees how far her people are and signs off work.',
  },
  {
    id: 'frits',
    name: 'Frits Mulder',
    email: 'frits@hamer.example',
    roles: [
      ['hamer', 'supervisor'],
      ['hamer', 'learner'],
    ],
    canDoNl: 'Praktijkopleider bij Hamer Plaatwerk: volgt zelf ook modules.',
    canDoEn: 'Supervisor at Hamer Plaatwerk: also follows modules.',
  },
  {
    id: 'greet',
    name: 'Greet van Dam',
    email: 'greet@sector.example',
    roles: [['sector', 'sector']],
    canDoNl: 'Werkt voor de sector: bekijkt wat de hubs aanbieden.',
    canDoEn: 'Works for the sector: looks at what the hubs offer.',
  },
  {
    id: 'ines',
    name: 'Ines Kok',
    email: 'ines@leerbank.example',
    roles: [],
    isAdministrator: true,
    canDoNl: 'Beheerder: maakt organisaties en geeft mensen toegang.',
    canDoEn: 'Administrator: makes organisations and gives people access.',
  },
  {
    id: 'sofie',
    name: 'Sofie Willemsen',
    email: 'sofie@vakcollege.example',
    roles: [['vakcollege', 'coordinator']],
    canDoNl:
      'Coördinator bij het Vakcollege: tekent overeenkomsten en houdt aanwezigheid en resultaten van studenten bij.',
    canDoEn: 'Coordinator at the Vakcollege: signs agreements and keeps presence and results of students.',
  },
]
