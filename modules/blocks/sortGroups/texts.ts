import type { Language } from '~/db/tables'

const nl = {
  how: 'Kies bij elke kaart de groep waar hij hoort.',
  orDrag: 'Slepen kan ook.',
  tick: 'Zet bij elke kaart een kruis in de groep waar hij hoort.',
  left: (count: number) => (count === 1 ? 'Nog 1 kaart' : `Nog ${count} kaarten`),
  belongsTo: (group: string) => `Hoort bij: ${group}`,
}
const en: typeof nl = {
  how: 'Choose the group to which each card belongs.',
  orDrag: 'You can also drag.',
  tick: 'Tick at each card the group to which it belongs.',
  left: (count) => (count === 1 ? '1 card to go' : `${count} cards to go`),
  belongsTo: (group) => `Belongs to: ${group}`,
}

/** What a learner reads at cards to sort. */
export const sortGroupsTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  groups: 'Groepen',
  group: (place: number) => `Groep ${place}`,
  addGroup: 'Voeg een groep toe',
  cards: 'Kaarten',
  cardsHint: 'De deelnemer krijgt de kaarten door elkaar.',
  card: (place: number) => `Kaart ${place}`,
  addCard: 'Voeg een kaart toe',
  home: 'Hoort bij',
  chooseHome: 'Kies een groep',
  feedbackHint: 'Waarom hoort hij daar?',
  partial: 'Elke goede kaart telt. Een foute kaart kost zoveel als gokken oplevert.',
}
const editorEn: typeof editorNl = {
  groups: 'Groups',
  group: (place) => `Group ${place}`,
  addGroup: 'Add a group',
  cards: 'Cards',
  cardsHint: 'The learner gets the cards mixed up.',
  card: (place) => `Card ${place}`,
  addCard: 'Add a card',
  home: 'Belongs to',
  chooseHome: 'Choose a group',
  feedbackHint: 'Why does it belong there?',
  partial: 'Each right card counts. A wrong card costs what guessing earns.',
}

/** What an author reads in the form of cards to sort. */
export const sortGroupsEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  sortGroupMissing: 'Geef deze groep een naam, of haal hem weg.',
  sortTooFewGroups: 'Geef minstens twee groepen.',
  sortTooManyGroups: 'Geef hoogstens vijf groepen.',
  sortCardMissing: 'Schrijf deze kaart, of haal hem weg.',
  sortTooFewCards: 'Geef minstens vier kaarten.',
  sortTooManyCards: 'Geef hoogstens zestien kaarten.',
  sortHomeMissing: 'Kies bij welke groep deze kaart hoort.',
}
const problemsEn: typeof problemsNl = {
  sortGroupMissing: 'Give this group a name, or remove it.',
  sortTooFewGroups: 'Give at least two groups.',
  sortTooManyGroups: 'Give at most five groups.',
  sortCardMissing: 'Write this card, or remove it.',
  sortTooFewCards: 'Give at least four cards.',
  sortTooManyCards: 'Give at most sixteen cards.',
  sortHomeMissing: 'Choose the group to which this card belongs.',
}

export const sortGroupsProblems: Record<Language, typeof problemsNl> = { nl: problemsNl, en: problemsEn }
