import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { newBlockId } from '../../newBlockId'
import { termNamed, termSchema } from '../../terms'
import { useSurroundings } from '../context'
import type { PanelProps } from '../panels'
import { editorTexts } from '../texts'
import { TermFields } from './TermFields'
import { wordsAtCursor } from './wordsAtCursor'

/** Makes the selected words a term: a new one with its meaning, or one that the glossary has. */
export default function TermPanel({ editor, close }: PanelProps) {
  const { language, glossary, say } = useSurroundings()
  const { termPanel: t, cancel } = editorTexts[language]
  const id = useId()
  const first = useRef<HTMLSelectElement>(null)
  const [{ from, to, words, termId }] = useState(() => wordsAtCursor(editor.state))
  const known = glossary.terms.find((term) => term.id === termId) ?? termNamed(glossary.terms, words)
  const [chosen, choose] = useState(known?.id ?? '')
  const [written, write] = useState({ term: words.slice(0, 60), meaning: '' })
  const [wrong, setWrong] = useState('')
  const [isBusy, setBusy] = useState(false)
  useEffect(() => first.current?.focus(), [])
  const leave = () => {
    editor.commands.focus()
    close()
  }
  const mark = (term: string) => {
    editor.chain().focus().setTextSelection({ from, to }).setMark('term', { id: term }).setTextSelection(to).run()
    say(t.done(words))
    close()
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (chosen) return mark(chosen)
    const parsed = termSchema.safeParse({ id: newBlockId(), ...written })
    if (!parsed.success) return setWrong(t.missing)
    setBusy(true)
    const { refused } = await glossary.save(parsed.data)
    setBusy(false)
    if (!refused) return mark(parsed.data.id)
    setWrong(refused === 'taken' ? t.taken(written.term) : refused === 'tooMany' ? t.full : t.later)
  }
  return (
    <form
      className="link-form"
      aria-label={t.title}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave()
      }}
    >
      {words ? (
        <>
          <p>{t.words(words)}</p>
          <div className="field">
            <label htmlFor={`${id}-known`}>{t.known}</label>
            <select
              ref={first}
              id={`${id}-known`}
              value={chosen}
              onChange={(event) => choose(event.currentTarget.value)}
            >
              <option value="">{t.isNew}</option>
              {glossary.terms.map((term) => (
                <option value={term.id} key={term.id}>
                  {term.term}
                </option>
              ))}
            </select>
          </div>
          {chosen ? (
            <p className="hint">{glossary.terms.find((term) => term.id === chosen)?.meaning}</p>
          ) : (
            <TermFields written={written} write={write} />
          )}
        </>
      ) : (
        <p>{t.selectFirst}</p>
      )}
      {wrong && (
        <p className="error" role="alert">
          {wrong}
        </p>
      )}
      <div className="actions">
        {words && (
          <button type="submit" disabled={isBusy}>
            {t.set}
          </button>
        )}
        {termId && (
          <button
            type="button"
            className="second"
            onClick={() => {
              editor.chain().focus().setTextSelection({ from, to }).unsetMark('term').setTextSelection(to).run()
              close()
            }}
          >
            {t.off}
          </button>
        )}
        <button type="button" className="quiet" onClick={leave}>
          {cancel}
        </button>
        {glossary.address && (
          <a href={glossary.address} target="_blank" rel="noreferrer" title={t.newTab}>
            {t.all}
          </a>
        )}
      </div>
    </form>
  )
}
