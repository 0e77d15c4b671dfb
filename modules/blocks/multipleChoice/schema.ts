import { completeChoiceSchema, draftChoiceSchema } from '../choiceSchema'

export const multipleChoiceSchemas = {
  draft: draftChoiceSchema,
  complete: completeChoiceSchema((right) => (right === 0 ? 'rightMissing' : undefined)),
}
