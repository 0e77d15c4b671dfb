import { historyTexts } from '~/app/texts/history'
import { dayText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { HistoryEntry } from '~/modules/authoring/history/moduleHistory.server'
import { Entry } from './Entry'

/** What happened, a heading for each day. */
export function Days({ moduleId, entries }: { moduleId: string; entries: HistoryEntry[] }) {
  const t = useTexts(historyTexts)
  const language = useLanguage()
  const days = new Map<string, HistoryEntry[]>()
  for (const entry of entries) {
    const day = dayText(entry.to, language)
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days].map(([day, ofDay]) => (
    <section key={day} className="history-day">
      <h2>{day}</h2>
      <ol aria-label={`${t.title}, ${day}`}>
        {ofDay.map((entry, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes while it is shown.
          <Entry key={place} moduleId={moduleId} entry={entry} />
        ))}
      </ol>
    </section>
  ))
}
