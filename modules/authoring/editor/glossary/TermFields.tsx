import { useId } from 'react'
import type { Term } from '~/modules/blocks/document'
import { useSurroundings } from '../context'
import { editorTexts } from '../texts'

type Written = Omit<Term, 'id'>

/** What a new term is called and what it means. */
export function TermFields({ written, write }: { written: Written; write: (written: Written) => void }) {
  const { language, contentLanguage } = useSurroundings()
  const t = editorTexts[language].termPanel
  const id = useId()
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-term`}>{t.name}</label>
        <input
          id={`${id}-term`}
          lang={contentLanguage}
          value={written.term}
          maxLength={60}
          onChange={(event) => write({ ...written, term: event.currentTarget.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-meaning`}>{t.meaning}</label>
        <p className="hint" id={`${id}-hint`}>
          {t.meaningHint}
        </p>
        <textarea
          id={`${id}-meaning`}
          rows={2}
          lang={contentLanguage}
          value={written.meaning}
          maxLength={300}
          aria-describedby={`${id}-hint`}
          onChange={(event) => write({ ...written, meaning: event.currentTarget.value })}
        />
      </div>
    </>
  )
}
