import type { Language } from '~/db/tables'
import { addDays, atDay } from './studyYear'

type Texts = {
  confirmHere: string
  ownHours: string
  week: (facts: { name: string; week: string; hours: number }) => { subject: string; lines: string[] }
  returned: (facts: { supervisor: string; days: string }) => { subject: string; lines: string[] }
}

const locales = { nl: 'nl-NL', en: 'en-GB' }

/** A week in words: "23 t/m 29 november 2026". */
export function weekWords(monday: string, language: Language) {
  const day = (at: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options }).format(atDay(at))
  const sunday = addDays(monday, 6)
  const isOneMonth = monday.slice(0, 7) === sunday.slice(0, 7)
  const first = day(monday, isOneMonth ? { day: 'numeric' } : { day: 'numeric', month: 'long' })
  const last = day(sunday, { day: 'numeric', month: 'long', year: 'numeric' })
  return `${first} ${language === 'nl' ? 't/m' : 'to'} ${last}`
}

/** What people read by mail about hours. */
export const hourMailTexts: Record<Language, Texts> = {
  nl: {
    confirmHere: 'Kijk en bevestig hier, in een minuut:',
    ownHours: 'Jouw uren:',
    week: ({ name, week, hours }) => ({
      subject: `Kloppen de uren van ${name}?`,
      lines: [
        `${name} vulde uren in voor ${week}: samen ${number(hours, 'nl')} uur bij jullie in de praktijk.`,
        'Klopt het? Bevestig dan alles met één knop. Klopt een dag niet, zeg dan wat het moet zijn. Een account is niet nodig.',
      ],
    }),
    returned: ({ supervisor, days }) => ({
      subject: 'Kijk nog eens naar je uren',
      lines: [`${supervisor} zegt dat niet alle uren kloppen.`, days, 'Neem het over, of overleg samen.'],
    }),
  },
  en: {
    confirmHere: 'Look and confirm here, in a minute:',
    ownHours: 'Your hours:',
    week: ({ name, week, hours }) => ({
      subject: `Are the hours of ${name} right?`,
      lines: [
        `${name} entered hours for ${week}: ${number(hours, 'en')} hours in practice with you.`,
        'Are they right? Then confirm them all with one button. If a day is not, say what it should be. You need no account.',
      ],
    }),
    returned: ({ supervisor, days }) => ({
      subject: 'Look at your hours again',
      lines: [`${supervisor} says that not all hours are right.`, days, 'Take it over, or talk about it together.'],
    }),
  },
}

function number(hours: number, language: Language) {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }).format(hours)
}

/** A day with the hours that were entered and what they should be, for a mail. */
export function returnedWords(
  { day, was, should, sentence }: { day: string; was: number; should: number | null; sentence: string },
  language: Language,
) {
  const words = new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
  const unit = language === 'nl' ? 'uur' : 'hours'
  const change = [was, should].flatMap((one) => (one === null ? [] : `${number(one, language)} ${unit}`)).join(' → ')
  return `${words.format(atDay(day))}: ${change}. ${sentence}`
}
