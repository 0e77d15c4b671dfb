import { keepingTexts } from '~/app/texts/keeping'
import { useTexts } from '~/app/ui/useTexts'

/** The way from the applications to who looks double and to what is kept. */
export function KeepingLinks() {
  const t = useTexts(keepingTexts)
  return (
    <p className="actions">
      <a className="button second" href="/applications/duplicates">
        {t.duplicates}
      </a>
      <a className="button second" href="/applications/keeping">
        {t.keeping}
      </a>
    </p>
  )
}
