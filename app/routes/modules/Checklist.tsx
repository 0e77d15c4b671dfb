import { CircleCheck } from 'lucide-react'
import { editorPageTexts } from '~/app/texts/editor'
import { numberText } from '~/app/ui/numbers'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { Problem } from '~/modules/authoring/problems'
import { minutesToRead, wordsIn } from '~/modules/authoring/reading'
import type { DocumentNode } from '~/modules/blocks/document'
import { Missing } from './Missing'

type Props = { moduleId: string; pages: { id: string; title: string }[]; problems: Problem[]; document: DocumentNode }

/** Goes along while one writes: what is still needed, what could be better, how long the page is. */
export function Checklist({ moduleId, pages, problems, document }: Props) {
  const t = useTexts(editorPageTexts)
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
      {advice.length > 0 && (
        <details>
          <summary>{t.advice(advice.length)}</summary>
          <Missing moduleId={moduleId} pages={pages} problems={advice} />
        </details>
      )}
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
