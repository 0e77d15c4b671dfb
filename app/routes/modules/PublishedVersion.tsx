import { Download, ExternalLink } from 'lucide-react'
import { authoringTexts } from '~/app/texts/authoring'
import { momentText } from '~/app/ui/dates'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { ModuleState } from '~/modules/authoring/moduleList.server'

type Props = {
  module: { id: string; source: 'written' | 'package' }
  published: { number: number; at: number; offeringSlug: string | null }
  state: ModuleState
}

/** What is published now, where it is, and the zip to take along of a package that came in; of what was written there are more. */
export function PublishedVersion({ module, published, state }: Props) {
  const t = useTexts(authoringTexts)
  const language = useLanguage()
  const { number, at, offeringSlug } = published
  return (
    <section className="published">
      <Notice kind="done">
        <h2>{t.publishedTitle(number)}</h2>
        <p>{t.publishedText(momentText(at, language))}</p>
        {state === 'published' && <p>{t.nothingNew(number)}</p>}
      </Notice>
      <div className="actions">
        {offeringSlug && (
          <a className="button" href={`/catalogue/${offeringSlug}`}>
            <ExternalLink aria-hidden="true" size={20} />
            {t.seeOffering}
          </a>
        )}
        {module.source === 'package' && (
          <a className="button second" href={`/modules/${module.id}/versions/${number}/package.zip`} download>
            <Download aria-hidden="true" size={20} />
            {t.download}
          </a>
        )}
      </div>
    </section>
  )
}
