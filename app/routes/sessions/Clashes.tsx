import { sessionsTexts } from '~/app/texts/sessions'
import { momentText, timeText } from '~/app/ui/dates'
import { Notice } from '~/app/ui/Notice'
import { useLanguage } from '~/app/ui/useTexts'
import type { Clash } from '~/modules/catalogue/sessions/clashes.server'

type Props = { clashes: Clash[] | undefined; mustConfirm: boolean }

/** Which rooms and teachers are elsewhere at that time; after a try to save one can say that one knows. */
export function Clashes({ clashes, mustConfirm }: Props) {
  const language = useLanguage()
  const t = sessionsTexts[language]
  if (!clashes) return null
  if (clashes.length === 0) return <Notice kind="done">{t.noClash}</Notice>
  return (
    <Notice kind="wrong">
      <p>
        <strong>{t.clashTitle}</strong>
      </p>
      <ul>
        {clashes.map(({ sessionId, kind, what, title, startsAt, endsAt }) => (
          <li key={`${sessionId} ${kind} ${what} ${startsAt}`}>
            {(kind === 'room' ? t.clashRoom : t.clashTeacher)(
              what,
              title,
              `${momentText(startsAt, language)} – ${timeText(endsAt, language)}`,
            )}
          </li>
        ))}
      </ul>
      {mustConfirm && (
        <label className="session-tick">
          <input type="checkbox" name="clashKnown" value="1" />
          {t.clashAnyway}
        </label>
      )}
    </Notice>
  )
}
