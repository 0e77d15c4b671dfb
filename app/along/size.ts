import { numberText } from '~/app/ui/numbers'
import type { Language } from '~/db/tables'

/** A size as people know it from their phone: "4,2 MB"; less than a tenth counts as one. */
export function sizeText(bytes: number, language: Language) {
  return `${megabytes(bytes, language)} MB`
}

/** The same number without its unit, for the first of two. */
export function megabytes(bytes: number, language: Language) {
  return numberText(Math.max(0.1, bytes / 1e6), language)
}
