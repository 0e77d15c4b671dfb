/**
 * A text as it can be sent to a browser: half of a letter of two code units becomes the sign for a broken letter, which
 * takes as much room. A page holds such halves when a program cut its text; what is sent of them never comes back the same.
 */
export function wellFormed(text: string) {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
