import { CircleCheck, TriangleAlert } from 'lucide-react'
import { packageTexts } from '~/app/texts/package'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { warningText } from '~/modules/packages/reading/texts'
import type { Warning } from '~/modules/packages/reading/warning'

/** What in a package is not as it should be. */
export function Judgement({ warnings }: { warnings: Warning[] }) {
  const t = useTexts(packageTexts)
  const language = useLanguage()
  if (warnings.length === 0)
    return (
      <p className="package-fine">
        <CircleCheck aria-hidden="true" size={20} />
        {t.noWarnings}
      </p>
    )
  return (
    <section className="module-section">
      <h2>{t.warningsTitle}</h2>
      <p>{t.warningsText}</p>
      <ul className="problems package-warnings">
        {warnings.map((warning) => (
          <li key={warning.code}>
            <TriangleAlert aria-hidden="true" size={20} />
            <span>{warningText(warning, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
