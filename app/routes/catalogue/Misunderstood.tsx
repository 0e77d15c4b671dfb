import { facetTexts } from '~/app/texts/facets'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import type { Found } from '~/modules/catalogue/findOfferings.server'
import { unknownPlaceWords } from './placeWords'

type Props = { found: Pick<Found, 'from'>; unknown: string[]; wantsSaved: boolean }

/** What in an address could not be answered: a place or a value that nobody knows, or what a visitor would have kept. */
export function Misunderstood({ found: { from }, unknown, wantsSaved }: Props) {
  const t = useTexts(facetTexts)
  const place = unknownPlaceWords(from, t)
  return (
    <>
      {place && (
        <Notice kind="wrong">
          <p>{place}</p>
          <p>{t.unknownRest}</p>
        </Notice>
      )}
      {unknown.length > 0 && <Notice kind="info">{t.unknownParts(unknown.join(', '))}</Notice>}
      {wantsSaved && (
        <Notice kind="info">
          {t.savedSignIn} <a href={`/sign-in?to=${encodeURIComponent('/catalogue?saved=yes')}`}>{t.signIn}</a>
        </Notice>
      )}
    </>
  )
}
