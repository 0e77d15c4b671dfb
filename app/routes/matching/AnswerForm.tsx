import { answersTexts } from '~/app/texts/answers'
import { dateText } from '~/app/ui/dates'
import { TextArea } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useLanguage } from '~/app/ui/useTexts'
import type { OwnProposal } from '~/modules/intake/places/proposalsOf.server'
import { type Share, shares } from '~/modules/intake/places/shares'

type Asked = Pick<OwnProposal, 'side' | 'expiresAt' | 'secret'> & {
  candidate: { said?: Record<Share, string> | undefined }
}
type Props = { asked: Asked; error?: string; typed?: { words: string; chosen: string[] } }

/** Yes or no with a sentence; a candidate chooses what the company may know, a company may want to meet first. */
export function AnswerForm({ asked, error, typed }: Props) {
  const language = useLanguage()
  const t = answersTexts[language]
  const { side, expiresAt, secret, candidate } = asked
  const offered = candidate.said ? shares.filter((share) => candidate.said![share] !== '') : []
  return (
    <form method="post" action={`/answers/${secret}`} noValidate className="answer-form">
      {error && <Notice kind="wrong">{error}</Notice>}
      {offered.length > 0 && (
        <fieldset>
          <legend>{t.share}</legend>
          <p className="hint">{t.shareHint}</p>
          {offered.map((share) => (
            <label key={share}>
              <input
                type="checkbox"
                name="shares"
                value={share}
                defaultChecked={typed ? typed.chosen.includes(share) : true}
              />
              <span>
                {t.shares[share]} <span className="hint">({candidate.said![share]})</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <TextArea
        label={t.words[side]}
        hint={t.wordsHint}
        name="words"
        rows={2}
        maxLength={600}
        defaultValue={typed?.words}
      />
      <div className="visually-hidden" aria-hidden="true">
        <label>
          {t.honey}
          <input type="text" name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <p className="hint">{t.privacy[side]}</p>
      <p className="actions">
        <button name="answer" value="yes" type="submit">
          {t.yes[side]}
        </button>
        {side === 'company' && (
          <button name="answer" value="talk" type="submit" className="second">
            {t.talk}
          </button>
        )}
        <button name="answer" value="no" type="submit" className="second">
          {t.no}
        </button>
      </p>
      {side === 'company' && <p className="hint">{t.talkHint}</p>}
      <p className="hint">{t.until(dateText(expiresAt, language))}</p>
    </form>
  )
}
