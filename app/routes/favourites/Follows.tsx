import { favouriteTexts } from '~/app/texts/favourites'
import { useTexts } from '~/app/ui/useTexts'
import type { whatFollows } from '~/modules/catalogue/whatFollows.server'
import { OfferingCards, type Saving } from '../catalogue/OfferingCard'

type Props = { follows: Awaited<ReturnType<typeof whatFollows>>; saving: Saving }

/** What somebody could do after something they finished, with the reason why it stands here. */
export function Follows({ follows, saving }: Props) {
  const t = useTexts(favouriteTexts)
  if (!follows) return null
  return (
    <section className="kept">
      <h2>{t.follows}</h2>
      <p>{follows.isHigher ? t.higher(follows.after) : t.same(follows.after)}</p>
      <OfferingCards cards={follows.cards} states={{}} saving={saving} />
    </section>
  )
}
