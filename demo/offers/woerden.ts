import type { DemoOffering } from '../offerings'
import { run } from './run'

const hub = { hubId: 'woerden', moduleId: null, publishedBy: 'ines' } as const
const academie = {
  contactName: 'MKB Academie',
  contactEmail: 'academie@woerden.example',
  contactPhone: '0348 000 000',
}

/** The programmes of TechnoHUB Woerden beside AI met Technohub. */
export function woerdenOffers(now: number): DemoOffering[] {
  return [
    {
      ...hub,
      ...academie,
      slug: 'mkb-academie-scholingsgesprek',
      kind: 'expertSession',
      title: 'MKB Academie: in een uur naar een scholingsplan',
      summary: 'Vertel wat er in je bedrijf speelt. Je gaat weg met een plan voor wie wat gaat leren, en waar.',
      description:
        'Je zit aan tafel met een adviseur van de MKB Academie. Samen kijken jullie welk werk verandert en wat je mensen daarvoor moeten kunnen.\n\n' +
        'Daarna zoekt de adviseur uit welke scholing er in de regio is, en welke subsidie daarbij past. Binnen een week heb je een plan van één bladzijde.',
      forWhom: 'Voor eigenaren en leidinggevenden van maakbedrijven tot ongeveer honderd mensen.',
      outcomes: [
        'Je noemt het werk dat in je bedrijf verandert.',
        'Je kiest wie er als eerste gaat leren, en wat.',
        'Je weet welke subsidies je kunt aanvragen.',
      ],
      skills: ['Een scholingsplan maken'],
      theme: 'Leren begeleiden',
      durationMinutes: 60,
      studyLoadHours: 1,
      startKind: 'request',
      place: 'Woerden, of bij jou in het bedrijf',
      isOnline: 1,
      entryRequirements: '',
      priceCents: 0,
      credential: '',
      funding: [],
      sessions: [],
    },
    {
      ...hub,
      ...academie,
      slug: 'talent-telt',
      kind: 'workshop',
      title: 'Talent Telt: ontdek wat je in de techniek kunt',
      summary: 'Vier middagen zagen, meten, programmeren en in elkaar zetten. Daarna weet je welk werk bij je past.',
      description:
        'Elke middag werk je in een andere hoek van de werkplaats: plaat, draaibank, elektro en robot. Je maakt elke keer iets dat je mee naar huis neemt.\n\n' +
        'Aan het eind van elke middag praat je met iemand uit een bedrijf. Op de laatste middag bespreek je wat goed ging. Wil je verder, dan zoeken we samen een plek om mee te lopen.',
      forWhom: 'Voor wie nog niet in de techniek werkt, of er pas is begonnen. Een diploma is niet nodig.',
      outcomes: [
        'Je werkt veilig aan vier machines.',
        'Je vertelt welk werk je leuk vindt en goed kunt.',
        'Je kiest een bedrijf om een dag mee te lopen.',
      ],
      skills: ['Veilig werken', 'Kennismaken met techniek'],
      level: 'mbo1',
      theme: 'Iedereen doet mee',
      durationText: '4 middagen',
      durationMinutes: 4 * 180,
      studyLoadHours: 12,
      contactDays: 4,
      startKind: 'fixed',
      place: 'TechnoHUB, Woerden',
      entryRequirements: 'Je kunt een gesprek in het Nederlands volgen. Wij zorgen voor kleding en een bril.',
      priceCents: 0,
      credential: 'Bewijs van deelname',
      funding: [],
      sessions: [
        run(now, { weeks: 4, weekday: 3, at: [13], hours: 3 }, { place: 'TechnoHUB, Woerden', seats: 12, taken: 7 }),
        run(now, { weeks: 14, weekday: 3, at: [13], hours: 3 }, { place: 'TechnoHUB, Woerden', seats: 12, taken: 0 }),
      ],
    },
    {
      ...hub,
      ...academie,
      slug: 'versneld-naar-vakmanschap',
      kind: 'workshop',
      title: 'Versneld naar Vakmanschap',
      summary: 'In tien weken van nieuw in de techniek naar zelfstandig werk aan één machine. Eén dag per week les.',
      description:
        'Je werkt vier dagen bij je bedrijf en leert één dag per week in de hub. Alles wat je leert, gaat over de machine waar je op je werk naast staat.\n\n' +
        'Een collega op je werk begeleidt je. Die krijgt van ons een korte instructie en een lijst om af te tekenen. Halverwege kijken we met z’n drieën hoe het gaat.',
      forWhom: 'Voor zij-instromers die net zijn aangenomen, en voor medewerkers die naar een andere machine gaan.',
      outcomes: [
        'Je leest een eenvoudige werktekening.',
        'Je stelt één machine in en maakt een eerste product.',
        'Je meet na en stelt bij.',
        'Je werkt veilig en ruimt je werkplek op.',
      ],
      skills: ['Machines instellen', 'Meten', 'Technische tekeningen lezen'],
      level: 'mbo2',
      nlqf: 2,
      theme: 'Verspanen',
      durationText: '10 weken, 1 dag per week',
      durationMinutes: 10 * 7 * 60,
      studyLoadHours: 110,
      contactDays: 10,
      startKind: 'fixed',
      place: 'TechnoHUB, Woerden',
      entryRequirements: 'Je hebt een arbeidscontract bij een maakbedrijf en een collega die je wil begeleiden.',
      consentNeeded: 1,
      priceCents: 245_000,
      credential: 'Praktijkverklaring',
      funding: ['slim-scholing'],
      developmentPaths: ['verspaner'],
      sessions: [
        run(now, { weeks: 6, weekday: 1, at: [8, 30], hours: 7 }, { place: 'TechnoHUB, Woerden', seats: 10, taken: 6 }),
      ],
    },
  ]
}
