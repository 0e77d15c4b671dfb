import { callout, h2, lesson, p, right, singleChoice, steps, test, ul, wrong } from '~/modules/authoring/writing'
import type { ModuleSettings } from '~/modules/blocks/document'

type Draft = {
  hubId: string
  authorId: string
  title: string
  settings: ModuleSettings
  pages: ReturnType<typeof test>[]
}

const unfinished = {
  language: 'nl',
  readingLevel: 'B1',
  passMark: 70,
  testAttempts: 0,
  testMinutes: 0,
  countingAttempt: 'best',
} as const

/** Modules that are still being written: each lacks something that its author is told before publishing. */
export const drafts: Draft[] = [
  {
    hubId: 'mira',
    authorId: 'anouk',
    title: 'Samenwerken met een cobot',
    settings: {
      ...unfinished,
      summary: 'Een cobot werkt naast je, zonder hek. Leer wat veilig is en wat niet.',
      forWhom: 'Voor medewerkers die naast een cobot gaan werken.',
      goals: [{ id: 'naast', text: 'Je weet wanneer je naast een cobot mag werken.' }],
      terms: [],
      level: 'mbo2',
      theme: 'Robotisering',
      minutes: 0,
      contactName: 'Anouk Visser',
      contactEmail: 'anouk@mira.example',
    },
    pages: [
      lesson(
        'Wat is een cobot?',
        p('Een cobot is een robot die naast mensen werkt. Hij heeft ronde vormen en beweegt rustig.'),
        p('Voelt hij een botsing, dan stopt hij. Toch kan hij je pijn doen.'),
        h2('Het hangt af van de klus'),
        ul(
          'Wat zit er in de grijper? Een scherp deel blijft scherp.',
          'Hoe snel beweegt hij?',
          'Waar kan je hand klem komen te zitten?',
        ),
        callout('safety', p('Werk pas naast een cobot als de risicobeoordeling klaar is.')),
        singleChoice(
          'cobotbotsing',
          'Een cobot stopt als hij je raakt. Is hij dan altijd veilig?',
          wrong('Ja, daarom staat er geen hek.', ''),
          right('Nee, het hangt af van wat hij vasthoudt.', 'Een scherp deel kan je snijden, ook zacht.'),
        ),
      ),
      lesson('Samen aan één tafel', p('Foto van de lastafel zoeken. Vragen aan Vos Fijnmechanica?')),
      lesson('', p('')),
    ],
  },
  {
    hubId: 'precisie',
    authorId: 'bram',
    title: 'Een technische tekening lezen',
    settings: {
      ...unfinished,
      summary: 'Aanzichten, maten en toleranties: haal uit een tekening wat je nodig hebt om het deel te maken.',
      forWhom: 'Voor studenten BBL Mechatronica en nieuwe medewerkers.',
      goals: [
        { id: 'aanzichten', text: 'Je herkent de drie aanzichten.' },
        { id: 'maten', text: 'Je leest een maat met een tolerantie.' },
      ],
      terms: [],
      level: 'mbo3',
      theme: 'Tekening lezen',
      minutes: 30,
      contactName: 'Bram de Wit',
      contactEmail: 'bram@precisie.example',
    },
    pages: [
      lesson(
        'Drie aanzichten',
        p('Op een tekening zie je een deel van meer kanten. Zo’n kant heet een aanzicht.'),
        steps(
          '**Vooraanzicht**: zo kijk je er recht voor.',
          '**Bovenaanzicht**: zo kijk je er van boven op.',
          '**Zijaanzicht**: zo kijk je vanaf de zijkant.',
        ),
        p('Een dikke lijn is een rand die je ziet. Een streeplijn is een rand die erachter zit.'),
      ),
      lesson(
        'Maten en toleranties',
        p('Een maat staat bij een maatlijn, in millimeters. Geen maat is precies. Daarom staat er een tolerantie bij.'),
        p('Staat er 20 ± 0,1? Dan is alles van 19,9 tot en met 20,1 millimeter goed.'),
      ),
      test(
        'Toets',
        singleChoice(
          'tekeningmaat',
          'Op de tekening staat 20 ± 0,1. Je meet 20,15. Is het deel goed?',
          wrong('Ja', ''),
          wrong('Nee', 'De grootste maat die mag, is 20,1.'),
        ),
      ),
    ],
  },
]
