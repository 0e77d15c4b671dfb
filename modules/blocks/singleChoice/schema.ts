import { completeChoiceSchema, draftChoiceSchema } from '../choiceSchema'

export const singleChoiceSchemas = {
  draft: draftChoiceSchema,
  complete: completeChoiceSchema((right) => (right === 0 ? 'rightMissing' : right > 1 ? 'oneRightOnly' : undefined)),
}
