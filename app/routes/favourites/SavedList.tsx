import { favouriteTexts } from '~/app/texts/favourites'
import { useTexts } from '~/app/ui/useTexts'
import type { Card } from '~/modules/catalogue/cards.server'
import { OfferingCards, type States } from '../catalogue/OfferingCard'

/** What somebody keeps to look at later; nothing when they keep nothing. */
export function SavedList({ cards, states }: { cards: Card[]; states: States }) {
  const t = useTexts(favouriteTexts)
  if (cards.length === 0) return null
  return (
    <section className="kept" id="saved">
      <h2>{t.title}</h2>
      <OfferingCards cards={cards} states={states} saving={{ saved: cards.map(({ id }) => id), to: '/learning' }} />
      <p className="actions">
        <a className="button second" href="/catalogue?saved=yes">
          {t.all}
        </a>
      </p>
    </section>
  )
}
