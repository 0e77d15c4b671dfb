import type { AnswerOnPaper } from '../paperAnswer'
import type { SortContent } from './sortGroups'

export const sortGroupsOnPaper: AnswerOnPaper<SortContent> = ({ groups, cards }) => ({
  right: groups.map(({ id, name }) => `${name}: ${textsOf(cards.filter(({ group }) => group === id))}`),
  said: cards
    .filter(({ feedback }) => feedback.trim() !== '')
    .map(({ text, feedback }) => ({ about: text, text: feedback })),
})

function textsOf(cards: SortContent['cards']) {
  return cards.map(({ text }) => text).join('; ')
}
