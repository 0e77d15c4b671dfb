import { rulesTexts } from '~/app/texts/rules'
import { dayText } from '~/app/ui/dates'
import { useLanguage } from '~/app/ui/useTexts'
import type { RuleValues } from './answerRule.server'

type Touched = { id: string; name: string; dueOn: string | null; isFinished: boolean; isAssigned: boolean }
type Props = { values: RuleValues; preview: { people: Touched[] }; ruleId: string }

/** Whom it touches, before it is done. */
export function CheckRule({ values, preview: { people }, ruleId }: Props) {
  const language = useLanguage()
  const t = rulesTexts[language]
  const finished = people.filter(({ isFinished }) => isFinished).length
  const asked = people.filter(({ isAssigned }) => isAssigned).length
  const sentences = [
    t.touches(people.length),
    asked > 0 && t.alreadyAsked(asked),
    finished > 0 && t.alreadyDone(finished),
  ]
  return (
    <form method="post" className="rule-form">
      <h2>{t.checkTitle}</h2>
      <p>{sentences.filter(Boolean).join(' ')}</p>
      {people.length > 0 && (
        <details open={people.length <= 12}>
          <summary>{t.names}</summary>
          <ul>
            {people.slice(0, 500).map(({ id, name, dueOn }) => (
              <li key={id}>{dueOn ? t.by(name, dayText(Date.parse(dueOn), language)) : name}</li>
            ))}
          </ul>
        </details>
      )}
      {Object.entries(values)
        .filter(([name]) => name !== 'do' && name !== 'ruleId')
        .map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      <input type="hidden" name="ruleId" value={ruleId} />
      <div className="actions">
        <button name="do" value="make" type="submit">
          {t.confirm}
        </button>
        <button className="second" name="do" value="change" type="submit">
          {t.change}
        </button>
      </div>
    </form>
  )
}
