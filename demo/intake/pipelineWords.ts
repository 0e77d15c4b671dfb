/** What people of the demo asked. */
export const questions = [
  'Hebben jullie al een bedrijf voor mij? Mijn contract bij de supermarkt loopt volgende maand af.',
  'Mag ik ook een bedrijf zoeken dat verder weg is? Mijn broer kan mij brengen.',
]

/** What was noted of conversations. */
export const notes = [
  'Gemotiveerd. Heeft thuis een draaibank. Rekenen is een zorg: toets laten maken.',
  'Rustig gesprek. Wil graag in ploegen werken. Reizen met de bus, hoogstens een uur.',
  'Kwam met zijn moeder. Wist nog niet of BBL beter past dan BOL. Na de rondleiding zeker van wel.',
  'Werkt al drie jaar in een magazijn. Leest Nederlands goed, schrijft het minder. Taalhulp aanbieden.',
]

export const tasks: { title: string; inDays: number; isDone?: true }[] = [
  { title: 'Bellen over het diploma', inDays: -2 },
  { title: 'Rekentoets klaarzetten', inDays: 0 },
  { title: 'Rondleiding bij Vos regelen', inDays: 3 },
  { title: 'Ouders uitnodigen', inDays: 8 },
  { title: 'Vragen naar reiskosten', inDays: -5, isDone: true },
  { title: 'Werkkleding bestellen', inDays: 12 },
]
