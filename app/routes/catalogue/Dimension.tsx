import { offeringPageTexts } from '~/app/texts/offeringPage'
import { dayText, minutesText, timeText } from '~/app/ui/dates'
import { useLanguage } from '~/app/ui/useTexts'
import type { Language } from '~/db/tables'

const dayMs = 86_400_000

/** A run on a dimension line, as a drawing gives a length: where it begins, where it ends, and how long that is. */
export function Dimension({ startsAt, endsAt }: { startsAt: number; endsAt: number }) {
  const language = useLanguage()
  const first = dayText(startsAt, language)
  const last = dayText(endsAt, language)
  const isOneDay = first === last
  return (
    <div className="dimension">
      {isOneDay && <p className="dimension-day">{first}</p>}
      <div className="dimension-line">
        <time dateTime={new Date(startsAt).toISOString()}>{isOneDay ? timeText(startsAt, language) : first}</time>
        <span className="dimension-length">
          <span>{lengthWords(startsAt, endsAt, language)}</span>
        </span>
        <time dateTime={new Date(endsAt).toISOString()}>{isOneDay ? timeText(endsAt, language) : last}</time>
      </div>
    </div>
  )
}

function lengthWords(startsAt: number, endsAt: number, language: Language) {
  const t = offeringPageTexts[language].lengths
  const days = (endsAt - startsAt) / dayMs
  if (days < 1) return minutesText((endsAt - startsAt) / 60_000, language)
  if (days < 21) return t.days(Math.ceil(days))
  if (days < 60) return t.weeks(Math.round(days / 7))
  if (days < 700) return t.months(Math.round(days / 30.44))
  return t.years(new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(Math.round(days / 182.6) / 2))
}
