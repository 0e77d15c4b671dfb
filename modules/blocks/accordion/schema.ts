import { fullPart, partSchema, partsSchemas } from '../parts/partSchema'

export const accordionSchemas = partsSchemas(partSchema, fullPart, { fewest: 1, most: 12, tooFew: 'partsMissing' })
