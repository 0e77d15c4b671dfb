import { sessionsTexts } from '~/app/texts/sessions'
import { TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import type { MeetingValues } from './sessionValues'

type Props = { meeting: MeetingValues; place: number; errors: Record<string, string>; isOnly: boolean }

/** One meeting: its day, its times, its room, and the link for who takes part from elsewhere. */
export function MeetingFields({ meeting, place, errors, isOnly }: Props) {
  const t = useTexts(sessionsTexts)
  const isMore = !isOnly && meeting.id === '' && meeting.date === ''
  const field = (name: 'date' | 'from' | 'until' | 'room' | 'link') => ({
    name,
    label: t[name],
    defaultValue: meeting[name],
    error: errors[`${name}-${place}`],
  })
  return (
    <fieldset className="session-meeting">
      <legend className={isOnly ? 'visually-hidden' : undefined}>{isMore ? t.more : t.meeting(place + 1)}</legend>
      {isMore && <p className="hint">{t.moreHint}</p>}
      <input type="hidden" name="meetingId" value={meeting.id} />
      <div className="session-times">
        <TextField type="date" {...field('date')} />
        <TextField type="time" {...field('from')} />
        <TextField type="time" {...field('until')} />
      </div>
      <TextField maxLength={120} {...field('room')} />
      <TextField type="url" hint={t.linkHint} maxLength={500} {...field('link')} />
      {meeting.id && !isOnly && (
        <label className="session-tick">
          <input type="checkbox" name="remove" value={meeting.id} defaultChecked={meeting.isRemoved} />
          {t.remove}
        </label>
      )}
    </fieldset>
  )
}
