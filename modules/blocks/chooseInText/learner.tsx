import type { LearnerView } from '../block'
import { Icon } from '../Icon'
import { blockTexts } from '../texts'
import { aroundPieces, type ChooseInTextContent, type OpenPiece, piecesOf } from './chooseInText'
import { chooseInTextTexts } from './texts'

type Props = Parameters<LearnerView<ChooseInTextContent, string[]>>[0]
type Mark = 'right' | 'wrong' | 'missed'

/** A text in which pieces can be pressed. */
export const ChooseInTextView: LearnerView<ChooseInTextContent, string[]> = (props) => {
  const { content, answer = [], stage, language } = props
  const t = chooseInTextTexts[language]
  const around = aroundPieces(content.text)
  const pieces = piecesOf(content)
  const marks = new Set(pieces.map((piece) => markOf(piece, answer, stage)))
  const right = pieces.filter(({ isRight }) => isRight)
  const isIncomplete = answer.length < right.length && !marks.has('wrong')
  return (
    <fieldset className="question">
      <legend>{content.question}</legend>
      <p className="question-how">{stage === 'static' ? t.onPaper : t.how}</p>
      <p className="piece-text">
        {around[0]}
        {pieces.map((piece, place) => (
          <span key={piece.id}>
            <PieceView {...props} piece={piece} />
            {around[place + 1]}
          </span>
        ))}
      </p>
      <p className="piece-marks">
        {(['right', 'wrong', 'missed'] as const).map(
          (mark) =>
            marks.has(mark) && (
              <span key={mark} className={`piece ${mark}`} aria-hidden="true">
                <Icon name={mark === 'wrong' ? 'wrong' : 'right'} />
                {blockTexts[language][mark]}
              </span>
            ),
        )}
      </p>
      {stage === 'checked' && isIncomplete && <p className="question-more">{blockTexts[language].moreRight}</p>}
    </fieldset>
  )
}

function PieceView({ piece, answer = [], onAnswer, stage, language }: Props & { piece: OpenPiece }) {
  const { id, words } = piece
  const isChosen = answer.includes(id)
  const mark = markOf(piece, answer, stage)
  if (stage === 'open')
    return (
      <button
        type="button"
        className="piece"
        aria-pressed={isChosen}
        data-answer=""
        onClick={() => onAnswer(isChosen ? answer.filter((other) => other !== id) : [...answer, id])}
      >
        {words}
      </button>
    )
  return (
    <span className={`piece ${mark ?? ''}`}>
      {mark && <Icon name={mark === 'wrong' ? 'wrong' : 'right'} />}
      {words}
      {mark && <span className="visually-hidden"> ({blockTexts[language][mark]})</span>}
    </span>
  )
}

function markOf({ id, isRight }: OpenPiece, answer: string[], stage: Props['stage']): Mark | undefined {
  if (stage !== 'checked' && stage !== 'revealed') return undefined
  if (answer.includes(id)) return isRight ? 'right' : 'wrong'
  return stage === 'revealed' && isRight ? 'missed' : undefined
}
