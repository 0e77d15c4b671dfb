import { practiceTexts } from '~/app/texts/practice'
import { practiceFormTexts } from '~/app/texts/practiceForms'
import { dateText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { QuestionPage } from '~/modules/practice/readQuestion.server'

type Step = QuestionPage['steps'][number]

/** What came of a question, and each company where it is used, since when, with what changed there. */
export function Results({ page }: { page: QuestionPage }) {
  const t = useTexts(practiceTexts)
  const results = page.steps.filter(({ kind }) => kind === 'linked')
  const uses = page.steps.filter(({ kind }) => kind === 'applied')
  const mayUndo = page.side === 'hub'
  if (results.length === 0) return null
  return (
    <section className="question-results">
      <h2>{t.results}</h2>
      <ul>
        {results.map((step) => (
          <Result key={step.id} step={step} mayUndo={mayUndo} />
        ))}
      </ul>
      {uses.length > 0 && (
        <>
          <h2>{t.uses}</h2>
          <ul>
            {uses.map((step) => (
              <Use key={step.id} step={step} mayUndo={mayUndo} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Result({ step, mayUndo }: { step: Step; mayUndo: boolean }) {
  const t = useTexts(practiceTexts)
  const address = step.slug ? `/catalogue/${step.slug}` : /^https?:\/\//.test(step.url) ? step.url : undefined
  return (
    <li>
      <span className="result-kind">{t.resultKinds[step.outcome!]}</span>
      {address ? (
        <a href={address} rel={step.slug ? undefined : 'noreferrer'}>
          {step.title}
        </a>
      ) : (
        <strong>{step.title}</strong>
      )}
      {step.offeringId && !step.slug && <span className="hint">{t.notPublic}</span>}
      {mayUndo && <Undo step={step} what={step.title} />}
    </li>
  )
}

function Use({ step, mayUndo }: { step: Step; mayUndo: boolean }) {
  const language = useLanguage()
  const t = practiceTexts[language]
  const company = step.companyName || t.otherCompany
  return (
    <li>
      <strong>{t.useSince(company, dateText(step.appliedOn!, language))}</strong>
      <span className="as-typed">{step.text}</span>
      {mayUndo && step.isNamed === 0 && <span className="hint">{t.notNamed}</span>}
      {mayUndo && <Undo step={step} what={company} />}
    </li>
  )
}

function Undo({ step, what }: { step: Step; what: string }) {
  const t = useTexts(practiceFormTexts)
  return (
    <form method="post">
      <input type="hidden" name="stepId" value={step.id} />
      <button className="quiet" name="do" value="withdraw" type="submit" aria-label={`${t.withdraw}: ${what}`}>
        {t.withdraw}
      </button>
    </form>
  )
}
