import { Link, useParams } from '@remix-run/react'
import {
  ArrowDown,
  ArrowUp,
  BookOpen,
  CopyPlus,
  Dices,
  History,
  ListChecks,
  type LucideIcon,
  Merge,
  SeparatorHorizontal,
  TextCursorInput,
  Trash2,
} from 'lucide-react'
import type { ButtonHTMLAttributes } from 'react'
import { authoringTexts } from '~/app/texts/authoring'
import { editorPageTexts } from '~/app/texts/editor'
import { outlineTexts } from '~/app/texts/outline'
import { useTexts } from '~/app/ui/useTexts'
import type { PageKind } from '~/db/tables'
import type { OutlinePage } from './Outline'
import type { PageVerbs } from './usePageVerbs'

type Props = {
  page: OutlinePage
  place: number
  total: number
  next: OutlinePage | undefined
  verbs: PageVerbs
  onKind: (kind: PageKind) => void
  onRename: () => void
  onSplit: () => void
}

const kinds = [
  { kind: 'lesson', icon: BookOpen, label: 'makeLesson' },
  { kind: 'test', icon: ListChecks, label: 'makeTest' },
  { kind: 'bank', icon: Dices, label: 'makeBank' },
] as const

/** What can be done with the open page as a whole. */
export function PageTools({ page, place, total, next, verbs, onKind, onRename, onSplit }: Props) {
  const t = useTexts(editorPageTexts)
  const o = useTexts(outlineTexts)
  const { history } = useTexts(authoringTexts)
  const { moduleId } = useParams()
  const title = page.title.trim() || t.untitled
  return (
    <div className="page-tools">
      <Tool icon={ArrowUp} aria-label={t.upLong(title)} isOff={place === 0} run={() => verbs.move(page, place - 1)}>
        {t.up}
      </Tool>
      <Tool
        icon={ArrowDown}
        aria-label={t.downLong(title)}
        isOff={place === total - 1}
        run={() => verbs.move(page, place + 1)}
      >
        {t.down}
      </Tool>
      <Tool icon={TextCursorInput} run={onRename}>
        {t.rename}
      </Tool>
      <Tool icon={Trash2} isOff={total === 1} run={() => verbs.remove(page)}>
        {t.remove}
      </Tool>
      <details className="page-tools-more">
        <summary>{o.more}</summary>
        <Tool icon={CopyPlus} run={() => verbs.duplicate(page)}>
          {o.duplicate}
        </Tool>
        <Tool icon={SeparatorHorizontal} title={o.splitHint} run={onSplit}>
          {o.split}
        </Tool>
        <Tool icon={Merge} isOff={!next} run={() => next && verbs.merge(page, next)}>
          {o.merge}
        </Tool>
        {kinds
          .filter(({ kind }) => kind !== page.kind)
          .map(({ kind, icon, label }) => (
            <Tool key={kind} icon={icon} run={() => onKind(kind)}>
              {t[label]}
            </Tool>
          ))}
        <Link className="button quiet" to={`/modules/${moduleId}/history?page=${page.id}`}>
          <History aria-hidden="true" size={18} />
          {history}
        </Link>
      </details>
    </div>
  )
}

type ToolProps = ButtonHTMLAttributes<HTMLButtonElement> & { icon: LucideIcon; isOff?: boolean; run: () => void }

// A button that is off keeps the focus it has: after the last step up one is still at the button.
function Tool({ icon: Icon, isOff = false, run, children, ...rest }: ToolProps) {
  return (
    <button
      {...rest}
      type="button"
      className="quiet"
      aria-disabled={isOff}
      onClick={(event) => {
        const button = event.currentTarget
        if (isOff) return
        run()
        requestAnimationFrame(() => button.isConnected && button.focus({ preventScroll: true }))
      }}
    >
      <Icon aria-hidden="true" size={18} />
      {children}
    </button>
  )
}
