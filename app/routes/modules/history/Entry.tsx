import {
  ArrowDownUp,
  BadgeCheck,
  FilePlus2,
  type LucideIcon,
  PenLine,
  RotateCcw,
  SlidersHorizontal,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { historyTexts } from '~/app/texts/history'
import { momentText, timeText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { HistoryEntry } from '~/modules/authoring/history/moduleHistory.server'

type Writing = Extract<HistoryEntry, { is: 'writing' }>
type Props<E = HistoryEntry> = { moduleId: string; entry: E }

/** One line of the history: when, what, and the way back to it. */
export function Entry({ moduleId, entry }: Props) {
  const t = useTexts(historyTexts)
  const language = useLanguage()
  const { icon: Icon, content } = usePresented({ moduleId, entry })
  const [from, to] = [timeText('from' in entry ? entry.from : entry.to, language), timeText(entry.to, language)]
  return (
    <li className={`history-entry history-${entry.is}`}>
      <p className="history-time">{from === to ? to : t.between(from, to)}</p>
      <p className="history-what">
        <Icon aria-hidden="true" size={18} />
        <span>{content}</span>
      </p>
      {entry.is !== 'made' && (
        <a
          className="history-whole"
          href={`/modules/${moduleId}/moments/${entry.to}`}
          aria-label={t.wholeOf(momentText(entry.to, language))}
        >
          {t.whole}
        </a>
      )}
    </li>
  )
}

function usePresented({ moduleId, entry }: Props): { icon: LucideIcon; content: ReactNode } {
  const t = useTexts(historyTexts)
  const language = useLanguage()
  const { by } = entry
  if (entry.is === 'writing')
    return {
      icon: entry.restoredFrom ? RotateCcw : entry.beforeId ? PenLine : FilePlus2,
      content: <WritingText moduleId={moduleId} entry={entry} />,
    }
  if (entry.is === 'published') return { icon: BadgeCheck, content: <strong>{t.published(by, entry.number)}</strong> }
  if (entry.is === 'made') return { icon: FilePlus2, content: t.madeModule(by) }
  if (entry.is === 'restored') return { icon: RotateCcw, content: t.restored(by, momentText(entry.at, language)) }
  if (entry.is === 'settings') {
    const names = entry.fields.map(({ path }) => t.fields[path.split('.')[0]!] ?? t.otherField)
    return { icon: SlidersHorizontal, content: t.settings(by, [...new Set(names)].join(', ')) }
  }
  const titles = (pages: { title: string }[]) =>
    pages.map(({ title }) => t.quoted(title.trim() || t.untitled)).join(', ')
  const parts = [
    entry.removed.length > 0 && t.pagesRemoved(by, titles(entry.removed)),
    entry.back.length > 0 && t.pagesBack(by, titles(entry.back)),
    entry.moved.length > 0 && t.pagesMoved(by, titles(entry.moved)),
  ]
  return { icon: ArrowDownUp, content: parts.filter(Boolean).join('. ') }
}

function WritingText({ moduleId, entry }: Props<Writing>) {
  const t = useTexts(historyTexts)
  const { by, title, titleBefore, beforeId, restoredFrom, words } = entry
  const isSilent = words.added + words.removed === 0
  const verb = restoredFrom ? t.putBack : !beforeId ? t.made : isSilent ? t.touched : t.wrote
  const notes = [
    words.added > 0 && t.added(words.added),
    words.removed > 0 && t.removed(words.removed),
    titleBefore?.trim() && titleBefore !== title && t.renamed(titleBefore),
  ].filter(Boolean)
  return (
    <>
      {verb(by)} <a href={`/modules/${moduleId}/history/${entry.id}`}>{t.quoted(title.trim() || t.untitled)}</a>
      {notes.length > 0 && <span className="history-words"> ({notes.join(', ')})</span>}
    </>
  )
}
