import { Handshake, RefreshCw, Search } from 'lucide-react'
import { placePageTexts } from '~/app/texts/placePage'
import { useTexts } from '~/app/ui/useTexts'
import { isRecognised } from '~/modules/intake/places/placeState'
import type { PlacePage } from '~/modules/intake/places/readPlace.server'

/** The one thing to do with a place now. */
export function PlaceNext({ place }: { place: PlacePage }) {
  const { next: t } = useTexts(placePageTexts)
  const { state, recognition, isMatched, id } = place
  if (state === 'withdrawn' || state === 'lapsed')
    return (
      <>
        <p>{t[state]}</p>
        <Renew />
      </>
    )
  if (state === 'full') return <p>{t.full}</p>
  if (!isMatched) return <p>{isRecognised(recognition) ? t.wait : t.waitCheck}</p>
  if (!isRecognised(recognition))
    return (
      <>
        <p>{t.checkText}</p>
        <p className="actions">
          <a className="button" href="#recognition">
            <Search aria-hidden="true" size={20} />
            {t.check}
          </a>
        </p>
      </>
    )
  return (
    <>
      <p>{t.matchText}</p>
      <p className="actions">
        <a className="button" href={`/matching?place=${id}`}>
          <Handshake aria-hidden="true" size={20} />
          {t.match}
        </a>
      </p>
    </>
  )
}

export function Renew({ isQuiet = false }: { isQuiet?: boolean }) {
  const { next: t } = useTexts(placePageTexts)
  return (
    <form method="post" action="?" className="actions">
      <button name="do" value="renew" type="submit" className={isQuiet ? 'second' : undefined}>
        <RefreshCw aria-hidden="true" size={20} />
        {t.renew}
      </button>
    </form>
  )
}

/** What else can be done with a place: change it, copy it, renew it, take it back. */
export function PlaceTools({ place, changes, mayCopy }: { place: PlacePage; changes: string; mayCopy: boolean }) {
  const t = useTexts(placePageTexts)
  const { state } = place
  return (
    <>
      <div className="actions place-do">
        <a className="button second" href={changes}>
          {t.change}
        </a>
        {(state === 'open' || state === 'full') && <Renew isQuiet />}
        {mayCopy && (
          <form method="post" action="?">
            <button name="do" value="copy" type="submit" className="second">
              {t.copy}
            </button>
          </form>
        )}
      </div>
      {state !== 'withdrawn' && (
        <details className="place-tools">
          <summary>{t.withdraw}</summary>
          <form method="post" action="?">
            <p>{t.withdrawText}</p>
            <button name="do" value="withdraw" type="submit" className="second">
              {t.withdraw}
            </button>
          </form>
        </details>
      )}
    </>
  )
}
