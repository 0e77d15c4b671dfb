import { bilingual } from './bilingual'

type Texts = {
  title: string
  today: (hours: string) => string
  todaySchool: (hours: string) => string
  todayDone: (hours: string) => string
  copy: string
  week: (week: string) => string
  earlier: string
  later: string
  practice: string
  guided: string
  what: string
  whatHint: string
  hoursOn: (kind: string, day: string) => string
  whatOn: (day: string) => string
  save: string
  saved: string
  send: (name: string) => string
  sendHint: (name: string) => string
  sent: (name: string, day: string) => string
  wrong: string
  year: (year: string) => string
  measures: Record<'total' | 'practice' | 'guided', string>
  measure: (made: string, asked: string) => string
  behind: (hours: string) => string
  onPace: string
  backTitle: string
  backText: (name: string, was: string, should: string) => string
  takeOver: string
  confirmed: string
  returned: string
  notYet: string
  kept: string
  later2: string
  none: { title: string; text: string }
  contact: string
  weekPage: WeekTexts
}
type WeekTexts = {
  title: (name: string) => string
  text: (week: string, hours: string) => string
  confirmAll: string
  wrongTitle: string
  wrongText: string
  should: (day: string) => string
  sentence: (day: string) => string
  sentenceHint: string
  sendBack: string
  sentenceNeeded: string
  done: string
  doneText: string
  nothing: string
  state: Record<'entered' | 'confirmed' | 'returned', string>
  expiredTitle: string
  expiredText: string
}

/** The student's page of hours, and the one on which the praktijkopleider answers them. */
export const ownHoursTexts = bilingual<Texts>({
  nl: {
    title: 'Je uren',
    today: (hours) => `Vandaag ${hours} uur gewerkt`,
    todaySchool: (hours) => `Vandaag ${hours} uur naar school`,
    todayDone: (hours) => `Vandaag staat er ${hours} uur.`,
    copy: 'Net als vorige week',
    week: (week) => `Week ${week}`,
    earlier: 'Week ervoor',
    later: 'Week erna',
    practice: 'Werk',
    guided: 'School',
    what: 'Wat deed je?',
    whatHint: 'Kort, bijvoorbeeld: pompen monteren. Hoeft niet.',
    hoursOn: (kind, day) => `${kind}, uren op ${day}`,
    whatOn: (day) => `Wat deed je op ${day}?`,
    save: 'Bewaar deze week',
    saved: 'Bewaard.',
    send: (name) => `Stuur deze week naar ${name}`,
    sendHint: (name) => `Doe je niets, dan gaat deze week vrijdag om 15.00 uur vanzelf naar ${name}.`,
    sent: (name, day) => `Deze week ging op ${day} naar ${name}.`,
    wrong: 'Vul uren in als 8 of 7,5, in kwartieren en hoogstens 16.',
    year: (year) => `Studiejaar ${year}`,
    measures: { total: 'Samen', practice: 'Werk', guided: 'School' },
    measure: (made, asked) => `${made} van ${asked} uur`,
    behind: (hours) => `${hours} uur achter op schema`,
    onPace: 'op schema',
    backTitle: 'Dit klopt niet, zegt je praktijkopleider',
    backText: (name, was, should) => `${name}: ${was} uur moet ${should} uur zijn.`,
    takeOver: 'Neem over',
    confirmed: 'bevestigd',
    returned: 'terug naar jou',
    notYet: 'nog niet bevestigd',
    kept: 'Bevestigde uren kun je niet meer wijzigen. Klopt er iets niet? Bel of mail de hub.',
    later2: 'komt nog',
    none: {
      title: 'Je kunt nog geen uren invullen',
      text: 'Dat kan zodra iedereen je praktijkovereenkomst heeft getekend. Je krijgt daar een mail over.',
    },
    contact: 'Vragen?',
    weekPage: {
      title: (name) => `Kloppen de uren van ${name}?`,
      text: (week, hours) => `Week ${week}: samen ${hours} uur in de praktijk.`,
      confirmAll: 'Alles klopt',
      wrongTitle: 'Klopt een dag niet?',
      wrongText: 'Vul alleen bij die dag in wat het moet zijn, en waarom. De andere dagen bevestig je meteen.',
      should: (day) => `Uren op ${day}`,
      sentence: (day) => `Waarom klopt ${day} niet?`,
      sentenceHint: 'De student leest dit.',
      sendBack: 'Bevestig de rest en stuur dit terug',
      sentenceNeeded: 'Zeg bij een dag die niet klopt hoeveel uur het is, en waarom.',
      done: 'Bedankt, de uren zijn bevestigd.',
      doneText: 'Je hoeft niets meer te doen. Deze pagina kun je sluiten.',
      nothing: 'Er valt in deze week nu niets te bevestigen.',
      state: { entered: 'nog te bevestigen', confirmed: 'bevestigd', returned: 'terug naar de student' },
      expiredTitle: 'Deze link is verlopen',
      expiredText: 'Deze uren zijn te lang geleden om hier te bevestigen. Bel of mail de hub.',
    },
  },
  en: {
    title: 'Your hours',
    today: (hours) => `Worked ${hours} hours today`,
    todaySchool: (hours) => `${hours} hours at school today`,
    todayDone: (hours) => `Today has ${hours} hours.`,
    copy: 'The same as last week',
    week: (week) => `Week ${week}`,
    earlier: 'Week before',
    later: 'Week after',
    practice: 'Work',
    guided: 'School',
    what: 'What did you do?',
    whatHint: 'In short, for example: fitting pumps. If you like.',
    hoursOn: (kind, day) => `${kind}, hours on ${day}`,
    whatOn: (day) => `What did you do on ${day}?`,
    save: 'Save this week',
    saved: 'Saved.',
    send: (name) => `Send this week to ${name}`,
    sendHint: (name) => `If you do nothing this week goes to ${name} by itself on Friday at 15:00.`,
    sent: (name, day) => `This week went to ${name} on ${day}.`,
    wrong: 'Enter hours as 8 or 7.5, in quarters and at most 16.',
    year: (year) => `Study year ${year}`,
    measures: { total: 'Together', practice: 'Work', guided: 'School' },
    measure: (made, asked) => `${made} of ${asked} hours`,
    behind: (hours) => `${hours} hours behind the pace`,
    onPace: 'on pace',
    backTitle: 'This is not right, your supervisor says',
    backText: (name, was, should) => `${name}: ${was} hours should be ${should} hours.`,
    takeOver: 'Take it over',
    confirmed: 'confirmed',
    returned: 'back to you',
    notYet: 'not confirmed yet',
    kept: 'Confirmed hours cannot be changed any more. Is something wrong? Call or mail the hub.',
    later2: 'still to come',
    none: {
      title: 'You cannot enter hours yet',
      text: 'You can as soon as everybody has signed your agreement. You get a mail about that.',
    },
    contact: 'Questions?',
    weekPage: {
      title: (name) => `Are the hours of ${name} right?`,
      text: (week, hours) => `Week ${week}: ${hours} hours in practice.`,
      confirmAll: 'All right',
      wrongTitle: 'Is a day not right?',
      wrongText: 'Only at that day, enter what it should be and why. The other days you confirm at once.',
      should: (day) => `Hours on ${day}`,
      sentence: (day) => `Why is ${day} not right?`,
      sentenceHint: 'The student reads this.',
      sendBack: 'Confirm the rest and send this back',
      sentenceNeeded: 'At a day that is not right, say how many hours it was, and why.',
      done: 'Thank you, the hours are confirmed.',
      doneText: 'There is nothing more to do. You can close this page.',
      nothing: 'There is nothing to confirm in this week now.',
      state: { entered: 'to be confirmed', confirmed: 'confirmed', returned: 'back to the student' },
      expiredTitle: 'This link has expired',
      expiredText: 'These hours are too long ago to be confirmed here. Call or mail the hub.',
    },
  },
})
