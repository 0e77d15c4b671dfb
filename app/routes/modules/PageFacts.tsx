import { Link } from '@remix-run/react'
import { meterTexts } from '~/app/texts/meter'
import { numberText } from '~/app/ui/numbers'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { ModuleFacts } from '~/modules/authoring/moduleFacts.server'

type PageFact = Pick<ModuleFacts['pages'][number], 'id' | 'minutes' | 'questions' | 'level'>
type Props = { moduleId: string; openId: string; facts: { level?: string; pages: PageFact[] } }

/** What each page asks of a learner, so that a page that is longer or harder than the others stands out. */
export function PageFacts({ moduleId, openId, facts }: Props) {
  const t = useTexts(meterTexts)
  const language = useLanguage()
  const minutesText = (minutes: number) => numberText(Math.max(1, Math.round(minutes)), language)
  const sum = (of: (page: PageFact) => number) => facts.pages.reduce((total, page) => total + of(page), 0)
  return (
    <table className="page-facts">
      <thead>
        <tr>
          <th scope="col">{t.page}</th>
          <th scope="col">{t.minutes}</th>
          <th scope="col">{t.questions}</th>
          <th scope="col">{t.reads}</th>
        </tr>
      </thead>
      <tbody>
        {facts.pages.map(({ id, minutes, questions, level }, index) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`/modules/${moduleId}?page=${id}`} aria-current={id === openId ? 'page' : undefined}>
                {index + 1}
              </Link>
            </th>
            <td>{minutesText(minutes)}</td>
            <td>{questions}</td>
            <td>{level ?? <Unknown />}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.wholeModule}</th>
          <td>{minutesText(sum(({ minutes }) => minutes))}</td>
          <td>{sum(({ questions }) => questions)}</td>
          <td>{facts.level ?? <Unknown />}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function Unknown() {
  const t = useTexts(meterTexts)
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t.unknown}</span>
    </>
  )
}
