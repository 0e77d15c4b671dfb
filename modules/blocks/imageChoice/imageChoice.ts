import type { Block } from '../block'
import { optionId, packIds, unpackIds } from '../option'

/** `alt` says what can be seen; a caption may stay empty. */
export type PictureOption = {
  id: string
  mediaId: string
  alt: string
  caption: string
  isRight: boolean
  feedback: string
}

export type ImageChoiceContent = {
  question: string
  options: PictureOption[]
  optionsMade: number
  /** More than one may be right, and the learner chooses as many as they like. */
  several: boolean
  shuffle: boolean
}

/** A choice between pictures; the answer is the ids of the chosen ones. */
export const imageChoice: Block<ImageChoiceContent, string[]> = {
  type: 'imageChoice',
  version: 1,
  upgrade: (content) => content as ImageChoiceContent,
  empty: () => ({
    question: '',
    options: [0, 1].map((n) => emptyPicture(n)),
    optionsMade: 2,
    several: false,
    shuffle: true,
  }),
  texts: ({ question, options }) => [
    { path: 'question', text: question },
    ...options.flatMap(({ alt, caption, feedback }, place) => [
      { path: `options.${place}.alt`, text: alt },
      { path: `options.${place}.caption`, text: caption },
      { path: `options.${place}.feedback`, text: feedback },
    ]),
  ],
  media: ({ options }) => options.map(({ mediaId }) => mediaId).filter((id) => id !== ''),
  question: {
    words: (content) => content.question,
    /** A wrong choice takes away what a right one gives, never below 0. */
    score(content, answer) {
      const right = content.options.filter((option) => option.isRight).length
      const picked = chosen(content, answer)
      const found = picked.filter((option) => option.isRight).length
      return right === 0 ? 0 : Math.max(0, (2 * found - picked.length) / right)
    },
    feedback: (content, answer) =>
      chosen(content, answer)
        .filter((option) => option.feedback)
        .map((option) => ({ about: content.several ? nameOf(option) : '', text: option.feedback })),
    interaction: (content, answer) => ({
      type: 'choice',
      response: chosen(content, answer).map((option) => option.id),
      correct: rightPatterns(content),
      question: content.question,
      answer: chosen(content, answer).map(nameOf).join('; '),
    }),
    pack: packIds,
    unpack(content, packed) {
      const ids = chosen(content, unpackIds(packed)).map((option) => option.id)
      return ids.length > 0 ? ids : undefined
    },
    room: (content) => packIds(content.options.map((option) => option.id)).length,
  },
}

export function emptyPicture(made: number): PictureOption {
  return { id: optionId(made), mediaId: '', alt: '', caption: '', isRight: false, feedback: '' }
}

function chosen(content: ImageChoiceContent, answer: string[]) {
  return content.options.filter((option) => answer.includes(option.id))
}

function rightPatterns({ options, several }: ImageChoiceContent) {
  const right = options.filter((option) => option.isRight).map((option) => option.id)
  return several ? [right] : right.map((id) => [id])
}

function nameOf({ caption, alt }: PictureOption) {
  return caption.trim() || alt
}
