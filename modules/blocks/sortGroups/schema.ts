import { z } from 'zod'
import { filled, idSchema, idsFit, line, repeated, say } from '../problem'
import type { ProblemKey } from '../problemTexts'

export const [fewestGroups, mostGroups] = [2, 5]
export const [fewestCards, mostCards] = [4, 16]

const groupSchema = z.strictObject({ id: idSchema, name: line(60) })
const cardSchema = z.strictObject({
  id: idSchema,
  text: line(200),
  group: z.union([z.literal(''), idSchema]),
  feedback: line(500),
})
const made = z.int().min(0).max(1000)

const draft = z
  .strictObject({
    question: line(1000),
    groups: z.array(groupSchema).max(mostGroups, say('sortTooManyGroups')),
    groupsMade: made,
    cards: z.array(cardSchema).max(mostCards, say('sortTooManyCards')),
    cardsMade: made,
  })
  .refine((content) => idsFit(content.groups, content.groupsMade), say('broken'))
  .refine((content) => idsFit(content.cards, content.cardsMade), say('broken'))
  .refine(({ groups, cards }) => cards.every((card) => isThere(card.group, groups)), say('broken'))

const complete = draft
  .safeExtend({
    question: filled('questionMissing', 1000),
    groups: z
      .array(groupSchema.extend({ name: filled('sortGroupMissing', 60) }))
      .min(fewestGroups, say('sortTooFewGroups'))
      .max(mostGroups, say('sortTooManyGroups')),
    cards: z
      .array(cardSchema.extend({ text: filled('sortCardMissing', 200) }))
      .min(fewestCards, say('sortTooFewCards'))
      .max(mostCards, say('sortTooManyCards')),
  })
  .superRefine(({ groups, cards }, context) => {
    const add = (path: (string | number)[], message: ProblemKey) => context.addIssue({ code: 'custom', path, message })
    for (const place of repeated(groups.map(({ name }) => name))) add(['groups', place, 'name'], 'repeated')
    for (const place of repeated(cards.map(({ text }) => text))) add(['cards', place, 'text'], 'repeated')
    for (const [place, card] of cards.entries())
      if (card.group === '') add(['cards', place, 'group'], 'sortHomeMissing')
  })

export const sortGroupsSchemas = { draft, complete }

function isThere(id: string, groups: { id: string }[]) {
  return id === '' || groups.some((group) => group.id === id)
}
