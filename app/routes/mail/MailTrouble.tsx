import { RotateCw } from 'lucide-react'
import { mailTexts } from '~/app/texts/mail'
import { momentText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { ListedMail } from '~/modules/mail/mailList.server'

/** Why a mail did not arrive, and what an administrator can do about it. */
export function MailTrouble({ mail }: { mail: ListedMail }) {
  const t = useTexts(mailTexts)
  const language = useLanguage()
  const { number, state, tries, failure, dueAt, wasCutOff } = mail
  if (!failure && !wasCutOff) return null
  const isWrongAddress = failure === 'address'
  return (
    <div className="mail-trouble">
      <div className="mail-facts">
        {failure && <p>{isWrongAddress ? t.noAddress : t.reason(failure)}</p>}
        {wasCutOff && <p>{t.cutOff}</p>}
        {state !== 'sent' && tries > 0 && (
          <p>
            {[t.tries(tries), state === 'waiting' && t.nextTry(momentText(dueAt, language))]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
      </div>
      {state === 'failed' && !isWrongAddress && (
        <form method="post">
          <input type="hidden" name="number" value={number} />
          <button className="second" name="do" value="again" type="submit">
            <RotateCw aria-hidden="true" size={20} />
            {t.again}
          </button>
        </form>
      )}
    </div>
  )
}
