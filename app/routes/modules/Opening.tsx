import { useLocation } from '@remix-run/react'
import { savingTexts } from '~/app/texts/saving'
import { useTexts } from '~/app/ui/useTexts'
import './opening.css'

/**
 * While a page is being opened. When the program behind it does not arrive, this stays; after a while the style sheet alone
 * lets it say so, with a way to try again.
 */
export function Opening() {
  const t = useTexts(savingTexts)
  const { pathname, search } = useLocation()
  return (
    <>
      <p role="status">{t.loading}</p>
      <div className="opening-late">
        <p>{t.loadingFailed}</p>
        <a className="button" href={pathname + search}>
          {t.retry}
        </a>
      </div>
    </>
  )
}
