import { useRevalidator } from '@remix-run/react'
import { Replace, Undo2, X } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import { finderTexts } from '~/app/texts/finder'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { longestQuery } from '~/modules/authoring/find/stretches'
import { askServer, type VerbAnswer } from './askServer'
import { FoundPages } from './FoundPages'
import { useFound } from './useFound'
import './finder.css'

type Props = {
  moduleId: string
  isEditable: boolean
  /** Another object whenever a page has been changed on this screen. */
  texts: unknown
  field: RefObject<HTMLInputElement>
  onClose: () => void
}

/** Finds words on all pages of a module, and puts others in their place. */
export function Finder({ moduleId, isEditable, texts, field, onClose }: Props) {
  const t = useTexts(finderTexts)
  const revalidator = useRevalidator()
  const [query, setQuery] = useState({ words: '', isExact: false, isWhole: false })
  const [instead, setInstead] = useState('')
  const [isAsking, setAsking] = useState(false)
  const [said, say] = useState('')
  const [trouble, setTrouble] = useState('')
  const { found, look } = useFound(moduleId, query, texts)

  const pages = found?.pages ?? []
  const places = pages.reduce((sum, page) => sum + page.count, 0)
  const isCurrent = found !== undefined && found.query.words === query.words
  const isReady = isEditable && isCurrent && !found.isStale && places > 0
  const change = (part: Partial<typeof query>) => {
    setQuery({ ...query, ...part })
    setAsking(false)
    say('')
    setTrouble('')
  }
  const ask = async (method: 'POST' | 'DELETE', body: object, sentence: (answer: VerbAnswer) => string) => {
    const answer = await askServer(`/modules/${moduleId}/replacements`, method, body)
    setAsking(false)
    setTrouble(answer.refused ? troubleOf(answer, t) : '')
    say(answer.refused ? '' : sentence(answer))
    // The button that was pressed may go with what it did.
    field.current?.focus()
    revalidator.revalidate()
    await look()
  }
  const replace = (only?: { pageId: string; number: number }) => {
    const seen = pages.filter(({ id }) => !only || id === only.pageId).map(({ id, revision }) => ({ id, revision }))
    const body = { ...found!.query, instead, pages: seen, only: only?.number }
    void ask('POST', body, (answer) => t.replaced(Number(answer.places), Number(answer.pages)))
  }
  const undo = (replacementId: string) =>
    ask('DELETE', { replacementId }, ({ undone, changed = [] }) =>
      changed.length ? t.undoneKept(Number(undone), changed.join(', ')) : t.undone(Number(undone)),
    )
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
  }
  return (
    <section className="finder" aria-label={t.title} onKeyDown={keys}>
      <div className="finder-head">
        <h2>{t.title}</h2>
        <button type="button" className="quiet" aria-label={t.close} title={t.close} onClick={onClose}>
          <X aria-hidden="true" size={20} />
        </button>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void look()
        }}
      >
        <label>
          {t.words}
          <input
            ref={field}
            type="search"
            maxLength={longestQuery}
            value={query.words}
            onChange={(event) => change({ words: event.target.value })}
          />
        </label>
        <Switch label={t.isExact} isOn={query.isExact} onChange={(isExact) => change({ isExact })} />
        <Switch label={t.isWhole} isOn={query.isWhole} onChange={(isWhole) => change({ isWhole })} />
        {isEditable && (
          <label>
            {t.instead}
            <input
              type="text"
              maxLength={longestQuery}
              value={instead}
              onChange={(event) => {
                setInstead(event.target.value)
                setAsking(false)
              }}
            />
          </label>
        )}
      </form>
      {isEditable && !isAsking && (
        <button type="button" className="second" aria-disabled={!isReady} onClick={() => isReady && setAsking(true)}>
          <Replace aria-hidden="true" size={18} />
          {t.replaceAll(isCurrent ? places : 0)}
        </button>
      )}
      {isAsking && isReady && (
        <div className="finder-sure" role="alert">
          <p>
            {instead
              ? t.sure(places, pages.length, query.words, instead)
              : t.sureNothing(places, pages.length, query.words)}
          </p>
          <div className="finder-buttons">
            <button type="button" onClick={() => replace()}>
              {t.yes}
            </button>
            <button type="button" className="second" onClick={() => setAsking(false)}>
              {t.no}
            </button>
          </div>
        </div>
      )}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {found?.isStale && <Notice kind="info">{t.stale}</Notice>}
      {isEditable && found?.last && (
        <div className="finder-last">
          <p>{t.last(found.last.words, found.last.instead, found.last.places)}</p>
          <button type="button" className="quiet" onClick={() => undo(found.last!.id)}>
            <Undo2 aria-hidden="true" size={18} />
            {t.undo}
          </button>
        </div>
      )}
      <p className="finder-status" role="status">
        {said && <span>{said} </span>}
        {!isCurrent ? '' : query.words === '' ? t.start : places > 0 ? t.found(places, pages.length) : t.nothing}
      </p>
      {isCurrent && <FoundPages {...{ moduleId, pages }} onReplace={isReady ? replace : undefined} />}
    </section>
  )
}

function Switch({ label, isOn, onChange }: { label: string; isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <label className="finder-switch">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  )
}

function troubleOf({ refused, title = '' }: VerbAnswer, { refused: t }: (typeof finderTexts)['nl']) {
  if (refused === 'tooLong') return t.tooLong(title)
  if (refused === 'changed') return t.changed
  if (refused === 'nothing') return t.nothing
  return refused === 'gone' ? t.gone : t.later
}
