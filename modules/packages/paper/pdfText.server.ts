import { extractText, getDocumentProxy } from 'unpdf'

/** The words of a PDF, for tests. Blanks and hyphens are left out: where a line ends, a word may have got one. */
export async function lettersIn(pdf: Uint8Array) {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return letters(text)
}

export function letters(text: string) {
  return text.normalize('NFKC').replace(/[\s\p{Cf}\p{Pd}\u2212]+/gu, '')
}

export async function sheetsIn(pdf: Uint8Array) {
  return (await getDocumentProxy(new Uint8Array(pdf))).numPages
}
