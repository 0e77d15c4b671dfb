import type { Block } from '../block'
import { optionId } from '../option'
import { isWhole, type Pairing, packPairing, pairingRoom, shareRight, unpackPairing } from '../pairing'

export type Group = { id: string; name: string }
/** `group` is the id of the group that it belongs to; empty while its author has not chosen. */
export type Card = { id: string; text: string; group: string; feedback: string }

/** `groupsMade` and `cardsMade` count all that were ever made, so that no id is used twice. */
export type SortContent = {
  question: string
  groups: Group[]
  groupsMade: number
  cards: Card[]
  cardsMade: number
}

/** Cards to put in groups; the answer says which card is in which group. */
export const sortGroups: Block<SortContent, Pairing> = {
  type: 'sortGroups',
  version: 1,
  upgrade: (content) => content as SortContent,
  empty: () => ({
    question: '',
    groups: [0, 1].map(emptyGroup),
    groupsMade: 2,
    cards: [0, 1, 2, 3].map(emptyCard),
    cardsMade: 4,
  }),
  texts: ({ question, groups, cards }) => [
    { path: 'question', text: question },
    ...groups.map(({ name }, place) => ({ path: `groups.${place}.name`, text: name })),
    ...cards.flatMap(({ text, feedback }, place) => [
      { path: `cards.${place}.text`, text },
      { path: `cards.${place}.feedback`, text: feedback },
    ]),
  ],
  question: {
    words: (content) => content.question,
    score: (content, answer) => shareRight(answer, rightGroups(content), content.groups.length),
    isAnswered: (content, answer) => isWhole(answer, idsOf(content.cards)),
    /** Of the cards that are wrong; of all of them when everything is right. */
    feedback(content, answer) {
      const wrong = content.cards.filter((card) => answer[card.id] !== card.group)
      return (wrong.length > 0 ? wrong : content.cards)
        .filter((card) => card.feedback)
        .map((card) => ({ about: card.text, text: card.feedback }))
    },
    interaction: (content, answer) => ({
      type: 'matching',
      response: Object.entries(answer),
      correct: [Object.entries(rightGroups(content))],
      question: content.question,
      answer: content.cards.map(({ id, text }) => `${text}: ${nameOf(content, answer[id])}`).join('; '),
    }),
    pack: packPairing,
    unpack: (content, packed) => unpackPairing(packed, idsOf(content.cards), idsOf(content.groups)),
    room: (content) => pairingRoom(idsOf(content.cards), idsOf(content.groups)),
  },
}

export function emptyGroup(made: number): Group {
  return { id: optionId(made), name: '' }
}

export function emptyCard(made: number): Card {
  return { id: optionId(made), text: '', group: '', feedback: '' }
}

export function nameOf({ groups }: SortContent, id: string | undefined) {
  return groups.find((group) => group.id === id)?.name ?? ''
}

function idsOf(things: { id: string }[]) {
  return things.map(({ id }) => id)
}

function rightGroups({ cards }: SortContent): Pairing {
  return Object.fromEntries(cards.map(({ id, group }) => [id, group]))
}
