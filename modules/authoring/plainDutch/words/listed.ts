/** The words of a list that is written in a template. */
export function listed(words: string) {
  return words.split(/\s+/).filter(Boolean)
}
