/** The most characters that the title of a page may have. */
export const longestTitle = 120

/** A title with a word behind it, "Meten (kopie)"; what is too long goes off the title, never off the word. */
export function titled(title: string, word: string) {
  const end = ` (${word})`
  return title.slice(0, longestTitle - end.length).trimEnd() + end
}
