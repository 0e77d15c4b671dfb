import { useId } from 'react'
import type { EditorView } from '../block'
import { EditorProblem } from '../EditorField'
import { type DrawContent, mostDrawn } from './draw'
import { drawTexts } from './texts'

export const DrawEditor: EditorView<DrawContent> = ({ content, onChange, language, problems = {} }) => {
  const t = drawTexts[language]
  const id = useId()
  const problem = problems.count ?? problems['']
  return (
    <div className="edit-field edit-number">
      <label htmlFor={id}>{t.count}</label>
      <p className="hint" id={`${id}-hint`}>
        {t.hint}
      </p>
      <input
        id={id}
        type="number"
        min={1}
        max={mostDrawn}
        data-path="count"
        value={content.count || ''}
        aria-describedby={`${id}-hint`}
        aria-invalid={problem ? true : undefined}
        onChange={(event) =>
          onChange({ count: Math.max(0, Math.min(mostDrawn, Math.trunc(event.target.valueAsNumber || 0))) })
        }
      />
      <EditorProblem text={problem} />
    </div>
  )
}
