import { CircleCheck } from 'lucide-react'
import type { ComponentProps } from 'react'
import { editorPageTexts } from '~/app/texts/editor'
import { goalTexts } from '~/app/texts/goals'
import { meterTexts } from '~/app/texts/meter'
import { numberText } from '~/app/ui/numbers'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { Problem } from '~/modules/authoring/problems'
import { minutesToRead, wordsIn } from '~/modules/authoring/reading'
import type { DocumentNode } from '~/modules/blocks/document'
import { GoalFacts } from './GoalFacts'
import { Meter } from './Meter'
import { Missing } from './Missing'
import { PageFacts } from './PageFacts'

type Props = ComponentProps<typeof Meter> & {
  facts: ComponentProps<typeof PageFacts>['facts'] & { pages: ComponentProps<typeof GoalFacts>['pages'] }
  pages: { id: string; title: string }[]
  problems: Problem[]
  document: DocumentNode
}

/** Goes along while one writes: what is still needed, how it reads, what could be better, how long each page is. */
export function Checklist({ pages, problems, document, facts, ...meter }: Props) {
  const { moduleId, pageId } = meter
  const t = useTexts(editorPageTexts)
  const { perPage } = useTexts(meterTexts)
  const { title: goalTitle } = useTexts(goalTexts)
  const language = useLanguage()
  const needed = problems.filter((problem) => problem.isBlocking)
  const advice = problems.filter((problem) => !problem.isBlocking)
  const minutes = numberText(Math.max(1, Math.round(minutesToRead(document))), language)
  return (
    <aside className="checklist" aria-label={t.check}>
      <h2>{t.check}</h2>
      <p className="readings">{t.readings(numberText(wordsIn(document), language), minutes)}</p>
      {needed.length === 0 ? (
        <p className="state state-passed">
          <CircleCheck aria-hidden="true" size={18} />
          {t.allGood}
        </p>
      ) : (
        <details open>
          <summary>{t.needed(needed.length)}</summary>
          <Missing moduleId={moduleId} pages={pages} problems={needed} />
        </details>
      )}
      <Meter {...meter} />
      {advice.length > 0 && (
        <details>
          <summary>{t.advice(advice.length)}</summary>
          <Missing moduleId={moduleId} pages={pages} problems={advice} />
        </details>
      )}
      <details>
        <summary>{goalTitle}</summary>
        <GoalFacts moduleId={moduleId} goals={meter.settings.goals} pages={facts.pages} />
      </details>
      <details>
        <summary>{perPage}</summary>
        <PageFacts moduleId={moduleId} openId={pageId} facts={facts} />
      </details>
      <details>
        <summary>{t.help}</summary>
        <ul className="help">
          <li>{t.helpSaving}</li>
          <li>{t.helpImages}</li>
          <li>{t.helpLink}</li>
          <li>{t.helpKeys}</li>
        </ul>
      </details>
    </aside>
  )
}
