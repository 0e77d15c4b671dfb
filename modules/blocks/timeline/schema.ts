import { partSchema, partsSchemas } from '../parts/partSchema'
import { filled, line } from '../problem'

const draft = partSchema.extend({ moment: line(40) })
const full = draft.extend({ moment: filled('momentMissing', 40), title: filled('partTitleMissing', 100) })

export const timelineSchemas = partsSchemas(draft, full, { fewest: 2, most: 20, tooFew: 'tooFewParts' })
