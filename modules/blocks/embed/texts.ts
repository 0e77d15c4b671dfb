import type { Language } from '~/db/tables'

const nl = {
  privacy: (site: string, host: string) =>
    `Dit staat bij ${site} (${host}). Laad je het, dan weet ${site} dat je kijkt en met welk apparaat.`,
  load: (site: string) => `Laden van ${site}`,
  elsewhere: (site: string) => `Open het bij ${site}`,
}
const en: typeof nl = {
  privacy: (site, host) =>
    `This is on ${site} (${host}). When you load it, ${site} knows that you look, and on which device.`,
  load: (site) => `Load from ${site}`,
  elsewhere: (site) => `Open it on ${site}`,
}

export const embedTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  title: 'Titel',
  titleExample: 'Bijvoorbeeld: Draai de grijper rond en bekijk de vingers',
  text: 'Wat doet iemand ermee?',
  textHint: 'Ook voor wie het niet laadt: schrijf wat er te zien of te doen is.',
  link: 'Plak de link',
  linkHint: (names: string) => `Het kan van: ${names}.`,
  linkSet: 'Zet het erin',
  linkWrong: 'Deze link kennen we niet. Kijk of hij begint met https en naar één ding leidt.',
  here: (site: string) => `Er staat iets in van ${site}`,
}

const editorEn: typeof editorNl = {
  title: 'Title',
  titleExample: 'For example: Turn the gripper and look at its fingers',
  text: 'What does somebody do with it?',
  textHint: 'Also for who does not load it: write what there is to see or do.',
  link: 'Paste the link',
  linkHint: (names) => `It may come from: ${names}.`,
  linkSet: 'Put it in',
  linkWrong: 'We do not know this link. See whether it begins with https and leads to one thing.',
  here: (site) => `It has something of ${site} in it`,
}

/** What an author reads in the form of something of another site. */
export const embedEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  embedMissing: 'Plak een link.',
  embedTextMissing: 'Schrijf wat er te zien of te doen is.',
}
const problemsEn: typeof problemsNl = {
  embedMissing: 'Paste a link.',
  embedTextMissing: 'Write what there is to see or do.',
}

export const embedProblems: Record<Language, typeof problemsNl> = { nl: problemsNl, en: problemsEn }
