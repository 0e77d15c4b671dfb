import { momentText, timeText } from '~/app/ui/dates'
import { useLanguage } from '~/app/ui/useTexts'
import './meetings.css'

type Meeting = { id: string; startsAt: number; endsAt: number; room: string }

/** When and where, a line for each meeting. */
export function Meetings({ meetings }: { meetings: Meeting[] }) {
  const language = useLanguage()
  return (
    <ul className="meetings">
      {meetings.map(({ id, startsAt, endsAt, room }) => (
        <li key={id}>
          <time dateTime={new Date(startsAt).toISOString()}>{momentText(startsAt, language)}</time>
          <span aria-hidden="true"> – </span>
          <time dateTime={new Date(endsAt).toISOString()}>{timeText(endsAt, language)}</time>
          {room && <span className="meeting-room">{room}</span>}
        </li>
      ))}
    </ul>
  )
}
