import type { DemoOffering } from '../offerings'
import { run } from './run'

const hub = { hubId: 'nop', moduleId: null, publishedBy: 'ines', place: 'Emmeloord' } as const
const contact = { contactName: 'Technohub Noordoostpolder', contactEmail: 'leren@nop.example' }

/** What the Noordoostpolder is known for: learning with a real question, Cody, humanoids and XR. */
export function nopOffers(now: number): DemoOffering[] {
  const place = 'Technohub, Emmeloord'
  return [
    {
      ...hub,
      ...contact,
      slug: 'challenge-een-vraag-uit-een-bedrijf',
      kind: 'workshop',
      title: 'Challenge: acht weken aan een vraag uit een bedrijf',
      summary: 'Een bedrijf brengt een echte vraag. Studenten en medewerkers zoeken in één team naar een antwoord.',
      description:
        'In de eerste week komt het bedrijf vertellen wat er niet lukt. Je team gaat kijken op de werkvloer en stelt vragen tot iedereen weet wat het probleem is.\n\n' +
        'Elke week werk je een middag samen: bedenken, maken, proberen. Een docent en een vakman helpen, maar geven niet het antwoord. In week acht laat je zien wat je hebt gemaakt, ook als het niet lukte.',
      forWhom: 'Voor studenten van mbo en hbo, en voor medewerkers die een middag per week kunnen missen.',
      outcomes: [
        'Je vraagt door tot je weet wat het echte probleem is.',
        'Je bouwt een proef en leert van wat misgaat.',
        'Je legt aan een bedrijf uit wat je hebt gevonden.',
      ],
      skills: ['Problemen onderzoeken', 'Samenwerken', 'Een proef bouwen'],
      level: 'mbo4',
      theme: 'Programmeren en besturen',
      durationText: '8 weken, 1 middag per week',
      durationMinutes: 8 * 4 * 60,
      studyLoadHours: 60,
      contactDays: 8,
      startKind: 'fixed',
      entryRequirements: 'Je hebt zin om iets te maken waarvan je nog niet weet hoe het moet.',
      priceCents: 0,
      credential: 'Bewijs van deelname',
      funding: [],
      sessions: [run(now, { weeks: 7, weekday: 4, at: [13], hours: 4 }, { place, seats: 20, taken: 11 })],
    },
    {
      ...hub,
      ...contact,
      slug: 'workshop-kennismaken-met-robot-cody',
      kind: 'workshop',
      title: 'Workshop Kennismaken met robot Cody',
      summary: 'Leer robot Cody in een middag zijn eerste taak. Programmeren hoef je niet te kunnen.',
      description:
        'Je begint met kijken: wat ziet Cody, en wat niet? Daarna leer je hem een pad en een beweging. Het gaat mis, en dat hoort erbij.\n\n' +
        'Aan het eind voert Cody jouw opdracht uit. Je bespreekt welk werk in je eigen bedrijf erop lijkt.',
      forWhom: 'Voor iedereen die nog nooit met een robot heeft gewerkt: medewerkers, docenten en klassen.',
      outcomes: ['Je geeft een robot een opdracht.', 'Je legt uit waarom een robot soms iets anders doet.'],
      skills: ['Een robot programmeren'],
      level: 'mbo2',
      theme: 'Robotisering',
      durationMinutes: 180,
      studyLoadHours: 3,
      contactDays: 1,
      startKind: 'fixed',
      entryRequirements: '',
      priceCents: 4_500,
      credential: '',
      funding: [],
      sessions: [
        run(now, { weeks: 3, weekday: 5, at: [13], hours: 3 }, { place, seats: 16, taken: 12 }),
        run(now, { weeks: 11, weekday: 5, at: [13], hours: 3 }, { place, seats: 16, taken: 0 }),
      ],
    },
    {
      ...hub,
      ...contact,
      slug: 'expertsessie-mensachtige-robots',
      kind: 'expertSession',
      title: 'Expertsessie Mensachtige robots in de fabriek',
      summary: 'Wat kan een mensachtige robot nu al, en wat blijft voorlopig werk voor mensen? Met demonstratie.',
      description:
        'Een onderzoeker laat een mensachtige robot lopen, pakken en tillen. Daarna bespreek je in kleine groepen wat dat voor je eigen werk betekent: veiligheid, tempo en wat collega’s ervan vinden.\n\n' +
        'Je hoort ook wat het kost, en wat er nog stuk gaat.',
      forWhom: 'Voor leidinggevenden, engineers en docenten die willen weten of ze nu iets moeten doen.',
      outcomes: ['Je noemt drie dingen die zo’n robot wel en niet kan.', 'Je beslist of je een proef wilt doen.'],
      skills: ['Nieuwe techniek beoordelen'],
      theme: 'Robotisering',
      durationMinutes: 120,
      startKind: 'fixed',
      isOnline: 1,
      entryRequirements: '',
      priceCents: 0,
      credential: '',
      funding: [],
      sessions: [run(now, { weeks: 6, weekday: 4, at: [15, 30], hours: 2 }, { place, seats: 60, taken: 34 })],
    },
    {
      ...hub,
      ...contact,
      slug: 'workshop-xr-oefenen-zonder-machine',
      kind: 'workshop',
      title: 'Workshop XR: oefenen aan een machine die er niet staat',
      summary: 'Zet een bril op en oefen een storing of een omstelling, zo vaak als je wilt en zonder gevaar.',
      description:
        'Je oefent eerst zelf aan een machine in de bril. Daarna kijk je hoe zo’n les wordt gemaakt, en welk werk er geschikt voor is.\n\n' +
        'Aan het eind schets je een oefening voor je eigen bedrijf.',
      forWhom: 'Voor praktijkopleiders, docenten en engineers.',
      outcomes: ['Je beoordeelt of een oefening geschikt is voor XR.', 'Je schetst een oefening in stappen.'],
      skills: ['Oefeningen maken', 'XR gebruiken'],
      level: 'mbo4',
      theme: 'Leren begeleiden',
      durationText: '1 dagdeel',
      durationMinutes: 4 * 60,
      studyLoadHours: 4,
      contactDays: 1,
      startKind: 'request',
      entryRequirements: 'Word je snel misselijk van bewegend beeld? Zeg het, dan kijk je op een scherm mee.',
      priceCents: 14_500,
      credential: 'Bewijs van deelname',
      funding: [],
      sessions: [],
    },
  ]
}
