import { Link } from '@remix-run/react'
import { type KeyboardEvent, useRef } from 'react'
import { editorPageTexts } from '~/app/texts/editor'
import { outlineTexts } from '~/app/texts/outline'
import { numberText } from '~/app/ui/numbers'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { Present } from '~/modules/authoring/presence/whoIsHere'
import type { OutlinePage } from './Outline'
import { PresenceAt } from './Presence'

type Props = {
  moduleId: string
  page: OutlinePage
  place: number
  others: Present[]
  isOpen: boolean
  facts: { words: number; minutes: number; questions: number } | undefined
  onChosen: () => void
  /** Present when the title can be changed here: with F2, or by pressing twice. */
  onName?: () => void
}

/** One page in the outline: number, title, and quietly how long it is. */
export function Station({ moduleId, page, place, others, isOpen, facts, onChosen, onName }: Props) {
  const t = useTexts(editorPageTexts)
  return (
    <Link
      to={`/modules/${moduleId}?page=${page.id}`}
      className={`station station-${page.kind}`}
      aria-current={isOpen ? 'page' : undefined}
      onClick={onChosen}
      onDoubleClick={onName}
      onKeyDown={(event) => {
        if (event.key === 'F2') onName?.()
      }}
      draggable={false}
    >
      <span className="station-number">{place + 1}</span>
      <span className="station-title">
        {page.title.trim() || t.untitled}
        {facts && <Facts {...facts} />}
      </span>
      {page.kind !== 'lesson' && <span className="station-kind">{t[page.kind]}</span>}
      <PresenceAt others={others} pageId={page.id} />
    </Link>
  )
}

function Facts({ words, minutes, questions }: NonNullable<Props['facts']>) {
  const t = useTexts(outlineTexts)
  const language = useLanguage()
  const isEmpty = words + questions === 0
  const minutesText = numberText(Math.max(1, Math.round(minutes)), language)
  return <span className="station-facts">{isEmpty ? t.empty : t.facts(numberText(words, language), minutesText)}</span>
}

type NameProps = { page: OutlinePage; place: number; onDone: (title: string | undefined) => void }

/** The title of a page as a field, in its place in the outline. Enter keeps it, Escape leaves it as it was. */
export function StationName({ page, place, onDone }: NameProps) {
  const t = useTexts(outlineTexts)
  const isDone = useRef(false)
  // Taking the field away makes it lose the focus, which must not count as a second answer.
  const done = (title: string | undefined) => {
    if (isDone.current) return
    isDone.current = true
    onDone(title)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') done(event.currentTarget.value)
    if (event.key === 'Escape') done(undefined)
  }
  return (
    <div className={`station station-${page.kind}`}>
      <span className="station-number">{place + 1}</span>
      <input
        ref={(input) => input?.focus()}
        aria-label={t.titleOf(place + 1)}
        defaultValue={page.title}
        maxLength={120}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={press}
        onBlur={(event) => done(event.currentTarget.value)}
      />
    </div>
  )
}
