import { CalendarDays } from 'lucide-react'
import { sessionsTexts } from '~/app/texts/sessions'
import { useTexts } from '~/app/ui/useTexts'

/** The way from an offering to its dates, for who coordinates its hub. */
export function OwnDates({ offeringId }: { offeringId: string }) {
  const t = useTexts(sessionsTexts)
  return (
    <p className="actions">
      <a className="button" href={`/offerings/${offeringId}/sessions`}>
        <CalendarDays aria-hidden="true" size={20} />
        {t.dates}
      </a>
    </p>
  )
}
