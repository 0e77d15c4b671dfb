import type { Block } from '../block'

/** `language` is the name of the language that the program is written in, in the author's own words. */
export type CodeContent = { title: string; language: string; text: string }

/** The lines of a program, to read and to copy; it asks nothing. */
export const code: Block<CodeContent, never> = {
  type: 'code',
  version: 1,
  upgrade: (content) => content as CodeContent,
  empty: () => ({ title: '', language: '', text: '' }),
  texts: ({ title, language, text }) => [
    { path: 'title', text: title },
    { path: 'language', text: language, isCode: true },
    { path: 'text', text, isCode: true },
  ],
}
