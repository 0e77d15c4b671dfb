import { fullPart, partSchema, partsSchemas } from '../parts/partSchema'

export const flipCardsSchemas = partsSchemas(partSchema, fullPart, { fewest: 1, most: 24, tooFew: 'partsMissing' })
