import { accountTexts } from '~/app/texts/account'
import { useTexts } from '~/app/ui/useTexts'

type Session = { key: string; isThis: boolean; device: string; signedIn: string; lastSeen: string }

/** Where somebody is signed in, and the way to end it everywhere else. */
export function Sessions({ sessions }: { sessions: Session[] }) {
  const t = useTexts(accountTexts)
  return (
    <section>
      <h2>{t.sessionsTitle}</h2>
      <ul className="sessions">
        {sessions.map((session) => (
          <li key={session.key + session.device}>
            <strong>{session.device}</strong>
            {session.isThis && <span className="plate">{t.thisDevice}</span>}
            <span>
              {session.signedIn}, {session.lastSeen}
            </span>
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <>
          <p className="hint">{t.sessionsHint}</p>
          <form method="post">
            <input type="hidden" name="form" value="others" />
            <button className="second" type="submit">
              {t.signOutOthers}
            </button>
          </form>
        </>
      )}
    </section>
  )
}
