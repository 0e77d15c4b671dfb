import { templateTexts } from '~/app/texts/templates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { Language } from '~/db/tables'
import { WholeNode } from '~/modules/authoring/differences/NodeText'
import type { DocumentNode } from '~/modules/blocks/document'
import '~/modules/authoring/differences/differences.css'

type Page = { title: string; document: DocumentNode }

/** The pages of a template to read, each folded up, questions as their author wrote them. */
export function TemplatePages({ pages, contentLanguage }: { pages: Page[]; contentLanguage: Language | undefined }) {
  const t = useTexts(templateTexts)
  const language = useLanguage()
  return (
    <section className="template-pages">
      <h2>{t.pages(pages.length)}</h2>
      {pages.map(({ title, document }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two pages may have one title, and the list does not change.
        <details key={place} open={place === 0}>
          <summary>
            {place + 1}. {title}
          </summary>
          <div lang={contentLanguage}>
            {(document.content ?? []).map((node, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above.
              <WholeNode key={at} node={node} language={language} />
            ))}
          </div>
        </details>
      ))}
    </section>
  )
}
