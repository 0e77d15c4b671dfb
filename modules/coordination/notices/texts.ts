import type { Language } from '~/db/tables'
import type { NoticeAbout, NoticeKind } from './kinds'

type Said = NoticeAbout & { organisation: string; day: string }
type Texts = {
  subjects: Record<NoticeKind, (said: Said) => string>
  sentences: Record<NoticeKind, (said: Said) => string>
  digest: (count: number) => string
  digestText: string
  choose: (address: string) => string
}

const by = (day: string, words: (day: string) => string) => (day ? ` ${words(day)}` : '')

/** What a notice says, in the app and by mail. */
export const noticeTexts: Record<Language, Texts> = {
  nl: {
    subjects: {
      assigned: ({ title }) => `Nieuw voor jou: ${title}`,
      dueWeek: ({ title, day }) => `Klaar op ${day}: ${title}`,
      dueTomorrow: ({ title }) => `Bijna te laat: ${title}`,
      overdue: ({ title }) => `Te laat: ${title}`,
      expires: ({ title }) => `Opnieuw nodig: ${title}`,
      nudge: ({ title }) => `Herinnering: ${title}`,
      signOff: ({ title }) => `Wacht op jou: ${title}`,
    },
    sentences: {
      assigned: ({ title, organisation, day }) =>
        `${organisation} vraagt je: ${title}.${by(day, (on) => `Uiterlijk klaar op ${on}.`)}`,
      dueWeek: ({ title, day }) => `${title} moet op ${day} klaar zijn.`,
      dueTomorrow: ({ title, day }) => `${title} moet op ${day} klaar zijn. Dat is bijna.`,
      overdue: ({ title, day }) => `${title} moest op ${day} klaar zijn. Begin vandaag, of vraag om meer tijd.`,
      expires: ({ title, day }) =>
        `Je resultaat voor ${title} is niet lang meer geldig. Doe hem opnieuw${by(day, (on) => `, uiterlijk op ${on}`)}.`,
      nudge: ({ title, who, day }) =>
        `${who} herinnert je aan ${title}.${by(day, (on) => `Uiterlijk klaar op ${on}.`)} Lukt het niet? Zeg het gerust.`,
      signOff: ({ title, who }) => `${who} zegt dat de werkopdracht ${title} af is. Kijk ernaar en teken af.`,
    },
    digest: (count) => (count === 1 ? '1 bericht voor jou' : `${count} berichten voor jou`),
    digestText: 'Dit staat er voor je klaar:',
    choose: (address) => `Kies zelf welke mail je krijgt:\n${address}`,
  },
  en: {
    subjects: {
      assigned: ({ title }) => `New for you: ${title}`,
      dueWeek: ({ title, day }) => `To be done by ${day}: ${title}`,
      dueTomorrow: ({ title }) => `Nearly too late: ${title}`,
      overdue: ({ title }) => `Too late: ${title}`,
      expires: ({ title }) => `Needed again: ${title}`,
      nudge: ({ title }) => `Reminder: ${title}`,
      signOff: ({ title }) => `Waits for you: ${title}`,
    },
    sentences: {
      assigned: ({ title, organisation, day }) =>
        `${organisation} asks you: ${title}.${by(day, (on) => `To be done by ${on}.`)}`,
      dueWeek: ({ title, day }) => `${title} is to be done by ${day}.`,
      dueTomorrow: ({ title, day }) => `${title} is to be done by ${day}. That is soon.`,
      overdue: ({ title, day }) => `${title} was to be done by ${day}. Begin today, or ask for more time.`,
      expires: ({ title, day }) =>
        `Your result for ${title} will not be valid much longer. Do it again${by(day, (on) => `, by ${on}`)}.`,
      nudge: ({ title, who, day }) =>
        `${who} reminds you of ${title}.${by(day, (on) => `To be done by ${on}.`)} Is there a problem? Just say so.`,
      signOff: ({ title, who }) => `${who} says that the work order ${title} is done. Look at it and sign it off.`,
    },
    digest: (count) => (count === 1 ? '1 message for you' : `${count} messages for you`),
    digestText: 'This is waiting for you:',
    choose: (address) => `Choose which mail you get:\n${address}`,
  },
}

const formats = {
  nl: new Intl.DateTimeFormat('nl-NL', { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' }),
}

/** The words of one notice. */
export function saidOf(language: Language, kind: NoticeKind, about: NoticeAbout, organisation: string) {
  const said = { ...about, organisation, day: about.dueOn ? formats[language].format(Date.parse(about.dueOn)) : '' }
  const { subjects, sentences } = noticeTexts[language]
  return { subject: subjects[kind](said), sentence: sentences[kind](said) }
}
