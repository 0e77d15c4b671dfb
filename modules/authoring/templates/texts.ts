import type { Language } from '~/db/tables'

type Words = { name: string; use: string }
export type BuiltInId = 'fiveSteps' | 'safeStart' | 'measuring' | 'assignment' | 'masterclass'

const nl: Record<BuiltInId, Words> = {
  fiveSteps: {
    name: 'Principe in vijf stappen',
    use: 'Leg een werkwijze uit: eerst het geheel, dan elke stap van dichtbij, dan alles samen in een voorbeeld.',
  },
  safeStart: {
    name: 'Machine veilig starten',
    use: 'Gevaren, beveiligingen en starten in de goede volgorde. Veel is al geschreven; jij vult in wat bij jouw machine hoort.',
  },
  measuring: {
    name: 'Meten en beoordelen',
    use: 'Het goede meetmiddel, netjes meten, goedkeuren of afkeuren. Met vragen over echte maten en grenzen.',
  },
  assignment: {
    name: 'Praktijkopdracht',
    use: 'Een opdracht voor de werkplaats: voorbereiden, uitvoeren, controleren, inleveren en terugkijken.',
  },
  masterclass: {
    name: 'Masterclass wordt module',
    use: 'Maak van een middag met een spreker een module: de kern, het voorbeeld, de vragen, en wat iemand morgen doet.',
  },
}

const en: typeof nl = {
  fiveSteps: {
    name: 'A principle in five steps',
    use: 'Explain a way of working: first the whole, then each step from nearby, then all together in an example.',
  },
  safeStart: {
    name: 'Starting a machine safely',
    use: 'Dangers, guards and starting in the right order. Much is written already; you fill in what your machine needs.',
  },
  measuring: {
    name: 'Measuring and judging',
    use: 'The right tool, measuring with care, accepting or rejecting. With questions about real sizes and limits.',
  },
  assignment: {
    name: 'Practical assignment',
    use: 'An assignment for the workshop: preparing, doing, checking, handing in and looking back.',
  },
  masterclass: {
    name: 'From masterclass to module',
    use: 'Make a module of an afternoon with a speaker: the core, the example, the questions, and what to do tomorrow.',
  },
}

/** How the templates that come with Leerbank are called, and what each is for. */
export const builtInTexts: Record<Language, typeof nl> = { nl, en }
