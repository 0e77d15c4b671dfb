import { bilingual } from './bilingual'

const days = (count: number) => (count === 1 ? '1 dag' : `${count} dagen`)
const daysEn = (count: number) => (count === 1 ? '1 day' : `${count} days`)

/** The first look of who leads or coordinates. */
export const todayTexts = bilingual({
  nl: {
    title: 'Vandaag',
    team: 'Welk team?',
    all: 'Iedereen',
    behind: 'Wie loopt achter',
    behindNone: 'Niemand loopt achter.',
    expires: 'Wat verloopt',
    expiresNone: 'De komende twee maanden verloopt er niets.',
    waits: 'Wat wacht op jou',
    waitsNone: 'Er wacht niets op jou.',
    orders: (count: number) =>
      count === 1 ? '1 werkopdracht om af te tekenen' : `${count} werkopdrachten om af te tekenen`,
    seats: (count: number) =>
      count === 1 ? '1 aanmelding om over te beslissen' : `${count} aanmeldingen om over te beslissen`,
    unnamed: (count: number) => (count === 1 ? '1 plek zonder naam' : `${count} plekken zonder naam`),
    why: {
      failed: (times: number) =>
        times === 2 ? 'Twee keer niet gehaald' : times === 1 ? 'Niet gehaald' : `${times} keer niet gehaald`,
      renew: 'Resultaat is niet meer geldig',
      notStarted: 'Niet begonnen',
      stopped: (page: number, of: number, count: number) =>
        count === 0
          ? `Bezig op pagina ${page} van ${of}`
          : `Gestopt op pagina ${page} van ${of}, ${days(count)} geleden`,
      path: 'Leerpad nog niet af',
      order: 'Werkopdracht nog niet afgetekend',
    },
    late: (count: number) => `${days(count)} te laat`,
    due: (day: string) => `klaar op ${day}`,
    reminded: 'deze week al herinnerd',
    remind: 'Herinner',
    remindOf: (name: string, title: string) => `Herinner ${name} aan ${title}`,
    call: 'Bel',
    callOf: (name: string) => `Bel ${name}`,
    look: 'Bekijk',
    lookOf: (name: string, title: string) => `Bekijk hoe ${name} ${title} doet`,
    more: (count: number) => `Bekijk alle ${count}`,
    until: (day: string) => `geldig tot en met ${day}`,
    over: (day: string) => `verlopen op ${day}`,
    remindedNow: 'De herinnering is verstuurd.',
    tooMany: 'Je hebt veel herinneringen verstuurd. Wacht een uur.',
    brought: 'Meegebracht van eerder',
    broughtText: 'Deze resultaten lieten mensen zelf zien. Ze kunnen dat terugnemen.',
    passed: 'Behaald',
    completed: 'Afgerond',
    score: (score: string) => `score ${score}`,
    teams: 'Mensen, teams en vaste toewijzingen',
  },
  en: {
    title: 'Today',
    team: 'Which team?',
    all: 'Everybody',
    behind: 'Who is behind',
    behindNone: 'Nobody is behind.',
    expires: 'What expires',
    expiresNone: 'Nothing expires in the next two months.',
    waits: 'What waits for you',
    waitsNone: 'Nothing waits for you.',
    orders: (count: number) => (count === 1 ? '1 work order to sign off' : `${count} work orders to sign off`),
    seats: (count: number) => (count === 1 ? '1 enrolment to decide on' : `${count} enrolments to decide on`),
    unnamed: (count: number) => (count === 1 ? '1 seat without a name' : `${count} seats without a name`),
    why: {
      failed: (times: number) => (times === 2 ? 'Failed twice' : times === 1 ? 'Not passed' : `Failed ${times} times`),
      renew: 'Result is no longer valid',
      notStarted: 'Not started',
      stopped: (page: number, of: number, count: number) =>
        count === 0 ? `Busy at page ${page} of ${of}` : `Stopped at page ${page} of ${of}, ${daysEn(count)} ago`,
      path: 'Path not finished',
      order: 'Work order not signed off',
    },
    late: (count: number) => `${daysEn(count)} late`,
    due: (day: string) => `to be done by ${day}`,
    reminded: 'reminded this week already',
    remind: 'Remind',
    remindOf: (name: string, title: string) => `Remind ${name} of ${title}`,
    call: 'Call',
    callOf: (name: string) => `Call ${name}`,
    look: 'Look',
    lookOf: (name: string, title: string) => `See how ${name} does ${title}`,
    more: (count: number) => `See all ${count}`,
    until: (day: string) => `valid until ${day}`,
    over: (day: string) => `expired on ${day}`,
    remindedNow: 'The reminder is sent.',
    tooMany: 'You sent many reminders. Wait an hour.',
    brought: 'Brought along from before',
    broughtText: 'People showed these results themselves. They can take that back.',
    passed: 'Passed',
    completed: 'Completed',
    score: (score: string) => `score ${score}`,
    teams: 'People, teams and standing assignments',
  },
})
