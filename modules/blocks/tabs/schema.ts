import { fullPart, partSchema, partsSchemas } from '../parts/partSchema'

export const tabsSchemas = partsSchemas(partSchema, fullPart, { fewest: 2, most: 6, tooFew: 'tooFewParts' })
