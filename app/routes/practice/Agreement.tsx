import { practiceFormTexts } from '~/app/texts/practiceForms'
import { dateText } from '~/app/ui/dates'
import { useLanguage } from '~/app/ui/useTexts'
import type { QuestionPage } from '~/modules/practice/readQuestion.server'

/** Whether others may learn from a question; its company changes it at any time. */
export function Agreement({ page: { agreedAt, side } }: { page: QuestionPage }) {
  const language = useLanguage()
  const t = practiceFormTexts[language]
  const isAgreed = agreedAt !== undefined
  return (
    <section className="agreement">
      <h2>{t.agreement}</h2>
      <p>{isAgreed ? t.agreed(dateText(agreedAt, language)) : t.notAgreed}</p>
      {side === 'company' && (
        <>
          {!isAgreed && <p className="hint">{t.agreesHint}</p>}
          <form method="post">
            <button className="second" name="do" value={isAgreed ? 'disagree' : 'agree'} type="submit">
              {isAgreed ? t.disagree : t.agree}
            </button>
          </form>
        </>
      )}
    </section>
  )
}
