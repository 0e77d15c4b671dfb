import type { Language } from '~/db/tables'

/** The texts of one area in both languages; a text that English lacks does not compile. */
export function bilingual<T>(texts: { nl: T; en: NoInfer<T> }): Record<Language, T> {
  return texts
}
