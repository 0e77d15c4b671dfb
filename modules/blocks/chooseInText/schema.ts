import { z } from 'zod'
import { filled, idSchema, idsFit, line, say } from '../problem'
import type { ProblemKey } from '../problemTexts'
import { type ChooseInTextContent, piecesOf } from './chooseInText'

const mostPieces = 40

const pieceSchema = z.strictObject({ id: idSchema, inside: z.string().max(4000) })

const draft = z
  .strictObject({
    question: line(1000),
    text: line(4000),
    pieces: z.array(pieceSchema).max(400, say('tooManyPieces')),
    piecesMade: z.int().min(0).max(1000),
    feedbackRight: line(800),
    feedbackWrong: line(800),
  })
  .refine((content) => idsFit(content.pieces, content.piecesMade), say('broken'))

const complete = draft.safeExtend({ question: filled('questionMissing', 1000) }).superRefine((content, context) => {
  const problem = problemOfText(content)
  if (problem) context.addIssue({ code: 'custom', path: ['text'], message: problem })
})

export const chooseInTextSchemas = { draft, complete }

function problemOfText(content: ChooseInTextContent): ProblemKey | undefined {
  const pieces = piecesOf(content)
  if (pieces.length < 2) return 'tooFewPieces'
  if (pieces.length > mostPieces) return 'tooManyPieces'
  if (pieces.some(({ words }) => words === '')) return 'pieceEmpty'
  if (!pieces.some(({ isRight }) => isRight)) return 'rightPieceMissing'
  return pieces.every(({ isRight }) => isRight) ? 'wrongPieceMissing' : undefined
}
