import { Circle, CircleCheck, CircleDot, CircleX, Lock, type LucideIcon, Medal, X } from 'lucide-react'
import { type CSSProperties, useEffect, useRef } from 'react'
import { attemptTexts } from '~/app/texts/attempt'
import { useTexts } from '~/app/ui/useTexts'
import type { ContentsLine, UnitState } from '~/modules/player/course'
import type { useContents } from './useContents'

type Props = { package: ReturnType<typeof useContents>; language: string | undefined; onClose: () => void }

const icons: Record<UnitState, LucideIcon> = {
  notOpened: Circle,
  busy: CircleDot,
  completed: CircleCheck,
  passed: Medal,
  failed: CircleX,
}
const tones: Record<UnitState, string> = {
  notOpened: 'none',
  busy: 'busy',
  completed: 'passed',
  passed: 'passed',
  failed: 'failed',
}

/** Everything in a package, where each part stands, and which is open; a sheet on a phone, a column beside the content else. */
export function ContentsPanel({ package: { contents, units, open }, language, onClose }: Props) {
  const t = useTexts(attemptTexts).contents
  const panel = useRef<HTMLElement>(null)
  const done = units.filter(({ state }) => state === 'completed' || state === 'passed').length
  useEffect(() => {
    void panel.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <nav id="contents" className="contents" ref={panel} aria-label={t.parts} onKeyDown={closeOnEscape(onClose)}>
      <div className="contents-head">
        <h2>{t.title}</h2>
        <p>{t.doneOf(done, units.length)}</p>
        <button type="button" className="quiet" onClick={onClose} aria-label={t.close}>
          <X aria-hidden="true" size={20} />
        </button>
      </div>
      <ol lang={language}>
        {contents?.lines.map((line) => (
          <li key={line.id} style={{ '--depth': Math.min(line.depth, 4) } as CSSProperties}>
            <Line line={line} onOpen={() => open(line.id)} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Line({ line, onOpen }: { line: ContentsLine; onOpen: () => void }) {
  if (line.isUnit && (line.isOpen || line.mayOpen))
    return (
      <button
        type="button"
        className="contents-line"
        aria-current={line.isOpen ? 'true' : undefined}
        onClick={onOpen}
        disabled={!line.mayOpen && !line.isOpen}
      >
        <LineWords line={line} />
      </button>
    )
  return (
    <div className={line.isUnit ? 'contents-line contents-locked' : 'contents-line contents-part'}>
      <LineWords line={line} />
    </div>
  )
}

function LineWords({ line: { title, state, isUnit, isOpen, mayOpen } }: { line: ContentsLine }) {
  const t = useTexts(attemptTexts).contents
  const reader = useTexts(attemptTexts) === attemptTexts.en ? 'en' : 'nl'
  const isLocked = isUnit && !isOpen && !mayOpen
  const Icon = isLocked && state === 'notOpened' ? Lock : icons[state]
  return (
    <>
      <Icon aria-hidden="true" size={20} className={`state-${tones[state]}`} />
      <span>
        <span className="contents-title">{title}</span>
        <span className={`contents-state state-${tones[state]}`} lang={reader}>
          {isLocked && state === 'notOpened' ? t.locked : t.states[state]}
          {isOpen && ` · ${t.openNow}`}
        </span>
      </span>
    </>
  )
}

function closeOnEscape(onClose: () => void) {
  return ({ key }: { key: string }) => {
    if (key === 'Escape') onClose()
  }
}
