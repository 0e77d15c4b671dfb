import { TriangleAlert } from 'lucide-react'
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useSurroundings } from '../editor/context'
import { placeFor } from '../editor/insert/insertNode'
import type { PanelProps } from '../editor/panels'
import { ownStep } from '../editor/undoSteps'
import { offerIn, replaceOffered } from './pasteFromElsewhere'
import { QuestionPreview } from './QuestionPreview'
import { blockOfQuestion, type ReadLines, readQuestionLines } from './questionLines'
import { pasteTexts } from './texts'
import './questionLines.css'

/** Questions typed or pasted in lines, beside what a learner will see of them, before they are on the page. */
export default function QuestionLinesPanel({ editor, close }: PanelProps) {
  const { language, contentLanguage, say } = useSurroundings()
  const t = pasteTexts[language]
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(() => {
    const offer = offerIn(editor.state)
    return offer?.kind === 'questions' ? offer.text.trim() : ''
  })
  const shown = useDeferredValue(text)
  const { questions, errors } = useMemo(() => readQuestionLines(shown), [shown])
  useEffect(() => dialog.current?.showModal(), [])
  const put = () => {
    const read = readQuestionLines(text)
    if (read.errors.length > 0 || read.questions.length === 0) return field.current && goToLine(field.current, read)
    const nodes = read.questions.map((one) => editor.schema.nodes.block!.create(blockOfQuestion(one)))
    const offer = offerIn(editor.state)
    if (offer?.kind === 'questions') replaceOffered(editor, offer, nodes)
    else {
      const { doc, selection, tr } = editor.state
      const { from, to } = placeFor(doc, selection, editor.schema.nodes.block!)
      editor.view.dispatch(ownStep(tr.replaceWith(from, to, nodes)).scrollIntoView())
    }
    say(t.putDone(read.questions.length))
    dialog.current?.close()
  }
  return (
    <dialog
      ref={dialog}
      className="dialog question-lines"
      aria-labelledby={`${id}-title`}
      onClose={() => {
        close()
        editor.commands.focus()
      }}
    >
      <h2 id={`${id}-title`}>{t.linesTitle}</h2>
      <div className="question-lines-sides">
        <div>
          <p id={`${id}-hint`}>{t.linesHint}</p>
          <dl className="question-signs">
            {t.signs.map(([sign, use]) => (
              <div key={sign}>
                <dt>
                  <kbd>{sign}</kbd>
                </dt>
                <dd>{use}</dd>
              </div>
            ))}
          </dl>
          <label htmlFor={`${id}-text`}>{t.linesField}</label>
          <textarea
            id={`${id}-text`}
            ref={field}
            rows={12}
            value={text}
            spellCheck
            lang={contentLanguage}
            placeholder={t.example}
            aria-describedby={`${id}-hint ${id}-errors`}
            aria-invalid={errors.length > 0 || undefined}
            onChange={(event) => setText(event.target.value)}
          />
          <div id={`${id}-errors`} role="status">
            <Errors errors={errors} />
          </div>
        </div>
        <section aria-label={t.preview} className="question-lines-preview">
          <h3>{t.preview}</h3>
          {questions.length === 0 && <p className="hint">{t.previewEmpty}</p>}
          {questions.map((question, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a question in a text has nothing but its place.
            <QuestionPreview key={place} question={question} place={place} language={contentLanguage} />
          ))}
        </section>
      </div>
      <div className="actions">
        <button type="button" onClick={put}>
          {errors[0] ? t.goToLine(errors[0].line) : questions.length > 0 ? t.put(questions.length) : t.putNone}
        </button>
        <button type="button" className="second" onClick={() => dialog.current?.close()}>
          {t.cancel}
        </button>
      </div>
    </dialog>
  )
}

function Errors({ errors }: Pick<ReadLines, 'errors'>) {
  const t = pasteTexts[useSurroundings().language]
  if (errors.length === 0) return null
  return (
    <>
      <p className="error">{t.errorsTitle(errors.length)}</p>
      <ul className="question-errors">
        {errors.slice(0, 8).map(({ line, error }) => (
          <li key={line}>
            <TriangleAlert aria-hidden="true" size={18} />
            {t.errorAt(line, t.errors[error])}
          </li>
        ))}
      </ul>
    </>
  )
}

// What is not right is selected, so that typing puts it right.
function goToLine(field: HTMLTextAreaElement, { errors }: ReadLines) {
  field.focus()
  const line = errors[0]?.line
  if (!line) return
  const lines = field.value.split('\n')
  const from = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0)
  field.setSelectionRange(from, from + lines[line - 1]!.length)
}
