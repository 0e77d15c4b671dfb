import type { Block } from '../block'
import { fitted, type Marked, pieceSigns, stretchesIn, textAround } from '../markedText'
import { packIds, unpackIds } from '../option'

/** `inside` is what stands between the brackets: the words, after a `*` where they are right. */
export type Piece = Marked

/** `piecesMade` counts all pieces ever made, so that no id is used twice. */
export type ChooseInTextContent = {
  question: string
  text: string
  pieces: Piece[]
  piecesMade: number
  feedbackRight: string
  feedbackWrong: string
}

export type OpenPiece = Piece & { words: string; isRight: boolean }

/** Words to choose in a text; the answer is the ids of the chosen ones. */
export const chooseInText: Block<ChooseInTextContent, string[]> = {
  type: 'chooseInText',
  version: 1,
  upgrade: (content) => content as ChooseInTextContent,
  empty: () => ({ question: '', text: '', pieces: [], piecesMade: 0, feedbackRight: '', feedbackWrong: '' }),
  texts: ({ question, text, feedbackRight, feedbackWrong }) => [
    { path: 'question', text: question },
    { path: 'text', text },
    { path: 'feedbackRight', text: feedbackRight },
    { path: 'feedbackWrong', text: feedbackWrong },
  ],
  question: {
    words: ({ question, text }) => `${question} ${text.replace(pieceSigns, (_, inside) => wordsOf(inside))}`.trim(),
    /** As in a multiple choice: a wrong one takes away what a right one gives. */
    score(content, answer) {
      const right = piecesOf(content).filter(({ isRight }) => isRight).length
      const found = chosenIn(content, answer)
      const balance = found.reduce((sum, { isRight }) => sum + (isRight ? 1 : -1), 0)
      return right === 0 ? 0 : Math.max(0, balance / right)
    },
    feedback(content, answer) {
      const isWhole = piecesOf(content).every(({ id, isRight }) => answer.includes(id) === isRight)
      const text = isWhole ? content.feedbackRight : content.feedbackWrong
      return text ? [{ about: '', text }] : []
    },
    interaction(content, answer) {
      const right = piecesOf(content).filter(({ isRight }) => isRight)
      const chosen = chosenIn(content, answer)
      return {
        type: 'choice',
        response: chosen.map(({ id }) => id),
        correct: [right.map(({ id }) => id)],
        question: chooseInText.question!.words(content),
        answer: chosen.map(({ words }) => words).join('; '),
      }
    },
    pack: packIds,
    unpack(content, packed) {
      const ids = chosenIn(content, unpackIds(packed)).map(({ id }) => id)
      return ids.length > 0 ? ids : undefined
    },
    room: (content) => packIds(piecesOf(content).map(({ id }) => id)).length,
  },
}

export function fitting({ pieces, piecesMade }: ChooseInTextContent) {
  return { known: pieces, made: piecesMade, fresh: (id: string, inside: string): Piece => ({ id, inside }) }
}

/** The pieces to choose from, in the order of the text. */
export function piecesOf(content: ChooseInTextContent): OpenPiece[] {
  return fitted(stretchesIn(content.text, pieceSigns), fitting(content)).map((piece) => ({
    ...piece,
    words: wordsOf(piece.inside),
    isRight: piece.inside.startsWith('*'),
  }))
}

/** The text around the pieces: one stretch more than there are pieces. */
export function aroundPieces(text: string) {
  return textAround(text, stretchesIn(text, pieceSigns))
}

function chosenIn(content: ChooseInTextContent, answer: string[]) {
  return piecesOf(content).filter(({ id }) => answer.includes(id))
}

function wordsOf(inside: string) {
  return inside.replace(/^\*/, '').trim()
}
