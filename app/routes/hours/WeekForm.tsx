import { ownHoursTexts } from '~/app/texts/ownHours'
import { dayText } from '~/app/ui/dates'
import { State, type StateTone } from '~/app/ui/State'
import { useLanguage } from '~/app/ui/useTexts'
import type { OwnPage } from '~/modules/intake/hours/ownPage.server'
import { atDay, weekDays } from '~/modules/intake/hours/studyYear'

type Props = { page: OwnPage; typed?: Record<string, string>; wrong: string[] }

const tones: Record<'entered' | 'confirmed' | 'returned', StateTone> = {
  entered: 'near',
  confirmed: 'passed',
  returned: 'failed',
}

/** The days of a week that have come, with their hours; what was confirmed is only read. */
export function WeekForm({ page, typed, wrong }: Props) {
  const language = useLanguage()
  const t = ownHoursTexts[language]
  const { monday, today, placement } = page
  const days = weekDays(monday).filter((day) => day <= today && day >= placement.startsOn && day <= placement.endsOn)
  if (days.length === 0) return null
  return (
    <form method="post" className="hours-form" noValidate>
      <input type="hidden" name="week" value={monday} />
      <p className="hint">{t.whatHint}</p>
      <ul className="hours-days">
        {days.map((day) => (
          <Day key={day} day={day} page={page} typed={typed} wrong={wrong} />
        ))}
      </ul>
      <button name="do" value="week" type="submit">
        {t.save}
      </button>
    </form>
  )
}

function Day({ day, page, typed, wrong }: Props & { day: string }) {
  const language = useLanguage()
  const t = ownHoursTexts[language]
  const of = (kind: 'practice' | 'guided') => page.rows.find((row) => row.day === day && row.kind === kind)
  const name = dayText(atDay(day), language)
  const isWrong = (field: string) => wrong.includes(`${field}-${day}`)
  const hours = (kind: 'practice' | 'guided') => {
    const row = of(kind)
    const id = `${kind}-${day}`
    if (row?.state === 'confirmed')
      return (
        <span>
          <label htmlFor={id}>{t[kind]}</label>
          <input
            id={id}
            type="text"
            readOnly
            value={quartersText(row.quarters, language) || '0'}
            aria-label={t.hoursOn(t[kind], name)}
          />
        </span>
      )
    return (
      <span className={isWrong(kind) ? 'field-wrong' : undefined}>
        <label htmlFor={id}>{t[kind]}</label>
        <input
          id={id}
          name={id}
          type="text"
          inputMode="decimal"
          maxLength={8}
          autoComplete="off"
          defaultValue={typed?.[id] ?? quartersText(row?.quarters, language)}
          aria-label={t.hoursOn(t[kind], name)}
          aria-invalid={isWrong(kind) ? true : undefined}
        />
      </span>
    )
  }
  const states = [of('practice'), of('guided')].flatMap((row) => row?.state ?? [])
  const state = states.find((one) => one === 'returned') ?? states.find((one) => one === 'entered') ?? states[0]
  const isLocked = states.length > 0 && states.every((one) => one === 'confirmed')
  const words = { entered: t.notYet, confirmed: t.confirmed, returned: t.returned }
  return (
    <li>
      <span className="hours-day">
        <strong>{name}</strong>
        {state && (
          <>
            <br />
            <State tone={tones[state]} label={words[state]} />
          </>
        )}
      </span>
      {hours('practice')}
      {hours('guided')}
      {isLocked ? (
        <span className="hours-locked">{of('practice')?.what || of('guided')?.what}</span>
      ) : (
        <span className={isWrong('what') ? 'hours-what field-wrong' : 'hours-what'}>
          <label htmlFor={`what-${day}`}>{t.what}</label>
          <input
            id={`what-${day}`}
            name={`what-${day}`}
            type="text"
            maxLength={120}
            defaultValue={typed?.[`what-${day}`] ?? (of('practice')?.what || of('guided')?.what)}
            aria-label={t.whatOn(name)}
          />
        </span>
      )}
      {(isWrong('practice') || isWrong('guided')) && <p className="error">{t.wrong}</p>}
    </li>
  )
}

function quartersText(quarters: number | undefined, language: 'nl' | 'en') {
  if (!quarters) return ''
  const text = String(quarters / 4)
  return language === 'nl' ? text.replace('.', ',') : text
}
