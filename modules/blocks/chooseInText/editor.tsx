import { useRef } from 'react'
import type { EditorView } from '../block'
import { Icon } from '../Icon'
import { MarkedField } from '../MarkedField'
import { kept, madeFor, pieceSigns, stretchesIn } from '../markedText'
import { FeedbackFields, QuestionForm } from '../QuestionForm'
import { aroundPieces, type ChooseInTextContent, fitting, type Piece, piecesOf } from './chooseInText'
import { chooseInTextEditorTexts } from './texts'

export const ChooseInTextEditor: EditorView<ChooseInTextContent> = (props) => {
  const { content, onChange, language, problems = {} } = props
  const t = chooseInTextEditorTexts[language]
  const away = useRef<Piece[]>([])
  const set = (part: Partial<ChooseInTextContent>) => onChange({ ...content, ...part })
  const setText = (text: string, caret: number) => {
    const change = { before: content.text, after: text, caret, signs: pieceSigns }
    const next = kept(change, fitting(content), away.current)
    const gone = content.pieces.filter(({ id }) => !next.some((piece) => piece.id === id))
    away.current = [...gone, ...away.current].slice(0, 20)
    set({ text, pieces: next, piecesMade: madeFor(next, content.piecesMade) })
  }
  return (
    <QuestionForm {...props} placeholder={t.questionHint}>
      <MarkedField
        label={t.text}
        hint={t.textHint}
        placeholder={t.textExample}
        path="text"
        value={content.text}
        onChange={setText}
        problem={problems.text}
        maxLength={4000}
        signs={[
          { before: '[*', after: ']', name: t.makeRight },
          { before: '[', after: ']', name: t.makeWrong },
        ]}
      />
      <Preview content={content} onText={setText} t={t} />
      <FeedbackFields {...props} fields={['feedbackRight', 'feedbackWrong']} names={t} />
    </QuestionForm>
  )
}

type PreviewProps = {
  content: ChooseInTextContent
  onText(text: string, caret: number): void
  t: (typeof chooseInTextEditorTexts)['nl']
}

/** The text with its pieces; each is pressed when it is right, and a press changes that. */
function Preview({ content, onText, t }: PreviewProps) {
  const around = aroundPieces(content.text)
  const pieces = piecesOf(content)
  const turn = (place: number) => {
    const { start, inside } = stretchesIn(content.text, pieceSigns)[place]!
    const isRight = inside.startsWith('*')
    const [before, after] = [content.text.slice(0, start + 1), content.text.slice(start + 1 + (isRight ? 1 : 0))]
    onText(before + (isRight ? '' : '*') + after, start + (isRight ? 1 : 2))
  }
  return (
    <fieldset>
      <legend>{t.preview}</legend>
      <p className="question-how">{pieces.length > 0 ? t.previewHint : t.noPieces}</p>
      <p className="piece-text">
        {pieces.length > 0 && around[0]}
        {pieces.map(({ id, words, isRight }, place) => (
          <span key={id}>
            <button
              type="button"
              className={isRight ? 'piece right' : 'piece'}
              aria-pressed={isRight}
              onClick={() => turn(place)}
            >
              {isRight && <Icon name="right" />}
              {words || t.emptyPiece}
            </button>
            {around[place + 1]}
          </span>
        ))}
      </p>
    </fieldset>
  )
}
