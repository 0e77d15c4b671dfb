import { practiceTexts } from '~/app/texts/practice'
import { dayText } from '~/app/ui/dates'
import { useLanguage } from '~/app/ui/useTexts'
import type { QuestionRow } from '~/modules/practice/overview.server'
import { Standing, Waits } from './Standing'
import './board.css'

type Props = { rows: QuestionRow[]; shows?: 'stage' | 'standing'; withHub?: boolean }
const day = 86_400_000

/** Questions in a list: whose, how long they stand where they are, and who has to act. */
export function QuestionRows({ rows, shows = 'standing', withHub = false }: Props) {
  const language = useLanguage()
  const t = practiceTexts[language]
  return (
    <ul className="question-rows">
      {rows.map(({ id, title, companyName, hub, askedAt, chain, waitsForMe, inStageMs, companies }) => (
        <li key={id}>
          <a href={`/questions/${id}`}>{title}</a>
          <span>{t.askedOn(withHub ? `${companyName} · ${hub.name}` : companyName, dayText(askedAt, language))}</span>
          {shows === 'standing' ? (
            <Standing chain={chain} />
          ) : (
            <span>{t.inStage(t.days(Math.floor(inStageMs / day)))}</span>
          )}
          <Waits waitsFor={chain.waitsFor} isMine={waitsForMe} />
          {companies > 0 && <span>{t.companies(companies)}</span>}
        </li>
      ))}
    </ul>
  )
}
