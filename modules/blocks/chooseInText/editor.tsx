import { useRef } from 'react'
import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { Icon } from '../Icon'
import { MarkedField } from '../MarkedField'
import { kept, madeFor, pieceSigns, stretchesIn } from '../markedText'
import { editorTexts } from '../texts'
import { aroundPieces, type ChooseInTextContent, fitting, type Piece, piecesOf } from './chooseInText'
import { chooseInTextEditorTexts } from './texts'

export const ChooseInTextEditor: EditorView<ChooseInTextContent> = ({ content, onChange, language, problems = {} }) => {
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
    <div className="question edit">
      <EditorProblem text={problems['']} />
      <EditorField
        className="edit-question"
        label={editorTexts[language].question}
        placeholder={t.questionHint}
        path="question"
        value={content.question}
        onChange={(question) => set({ question })}
        problem={problems.question}
        maxLength={1000}
      />
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
      {(['feedbackRight', 'feedbackWrong'] as const).map((path) => (
        <EditorField
          key={path}
          label={t[path]}
          path={path}
          value={content[path]}
          onChange={(text) => set({ [path]: text })}
          problem={problems[path]}
          maxLength={800}
        />
      ))}
    </div>
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
