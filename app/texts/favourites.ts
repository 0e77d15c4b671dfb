import { bilingual } from './bilingual'

export const favouriteTexts = bilingual({
  nl: {
    save: 'Bewaar',
    saveThis: (title: string) => `Bewaar ${title}`,
    saved: 'Bewaard',
    unsaveThis: (title: string) => `${title} is bewaard. Haal het weg.`,
    signInToSave: 'Log in om te bewaren',
    title: 'Bewaard',
    all: 'Zoek in wat je bewaarde',
    inLearning: 'Dit staat in Mijn leren',
    follows: 'Hier kun je mee verder',
    higher: (title: string) => `Hetzelfde thema als “${title}”, een niveau hoger.`,
    same: (title: string) => `Hetzelfde thema als “${title}”.`,
  },
  en: {
    save: 'Save',
    saveThis: (title: string) => `Save ${title}`,
    saved: 'Saved',
    unsaveThis: (title: string) => `${title} is saved. Remove it.`,
    signInToSave: 'Sign in to save',
    title: 'Saved',
    all: 'Search in what you saved',
    inLearning: 'This is in My learning',
    follows: 'You can go on with this',
    higher: (title: string) => `The same theme as “${title}”, a level higher.`,
    same: (title: string) => `The same theme as “${title}”.`,
  },
})
