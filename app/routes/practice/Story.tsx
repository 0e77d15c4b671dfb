import { practiceTexts } from '~/app/texts/practice'
import { momentText } from '~/app/ui/dates'
import { useLanguage } from '~/app/ui/useTexts'
import type { QuestionPage } from '~/modules/practice/readQuestion.server'

type Props = { steps: QuestionPage['steps']; hubName: string }

/** All that happened to a question, the newest first. */
export function Story({ steps, hubName }: Props) {
  const language = useLanguage()
  const t = practiceTexts[language]
  return (
    <section>
      <h2>{t.story}</h2>
      {steps.length === 0 && <p>{t.storyEmpty}</p>}
      <ol className="story">
        {[...steps].reverse().map(({ id, kind, side, at, personName, text, title, companyName }) => (
          <li key={id} className={`story-${side}`}>
            <span className="story-at">
              <time dateTime={new Date(at).toISOString()}>{momentText(at, language)}</time>
            </span>
            <strong>
              {t.did[kind](personName ? named(personName, side === 'hub' ? hubName : '') : sideName(side, t))}
            </strong>
            {(title || companyName) && <span>{title || companyName}</span>}
            {text && <p className="as-typed">{text}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function named(person: string, organisation: string) {
  return organisation ? `${person} (${organisation})` : person
}

function sideName(side: 'hub' | 'company', t: { theHub: string; theCompany: string }) {
  return side === 'hub' ? t.theHub : t.theCompany
}
