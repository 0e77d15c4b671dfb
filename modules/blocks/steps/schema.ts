import { partSchema, partsSchemas } from '../parts/partSchema'
import { filled, line } from '../problem'

const draft = partSchema.extend({ safety: line(500) })

export const stepsSchemas = partsSchemas(draft, draft.extend({ text: filled('partTextMissing', 2000) }), {
  fewest: 2,
  most: 20,
  tooFew: 'tooFewParts',
})
