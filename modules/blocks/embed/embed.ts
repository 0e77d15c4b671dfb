import type { Block } from '../block'
import type { Site } from './sites'

/** `text` says what there is to do in it, also to who does not load it. */
export type EmbedContent = { title: string; site: Site | ''; itemId: string; text: string }

/** Something of another site, in a frame that is asked for by its learner; it asks nothing. */
export const embed: Block<EmbedContent, never> = {
  type: 'embed',
  version: 1,
  upgrade: (content) => content as EmbedContent,
  empty: () => ({ title: '', site: '', itemId: '', text: '' }),
  texts: ({ title, text }) => [
    { path: 'title', text: title },
    { path: 'text', text },
  ],
}
