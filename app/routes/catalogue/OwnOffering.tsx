import { offeringPageTexts } from '~/app/texts/offeringPage'
import { useTexts } from '~/app/ui/useTexts'
import type { OfferingPage } from '~/modules/catalogue/readOffering.server'

/** What a hub can do with its own offering: take it out of the catalogue, or put it back. */
export function OwnOffering({ offering: { id, isPublished } }: { offering: OfferingPage }) {
  const t = useTexts(offeringPageTexts)
  return (
    <section className="own">
      <h2>{t.ownTitle}</h2>
      <p>{isPublished ? t.withdrawHint : t.publishHint}</p>
      <form method="post" action={`/offerings/${id}/${isPublished ? 'withdrawal' : 'publication'}`}>
        <button className="second" type="submit">
          {isPublished ? t.withdraw : t.publish}
        </button>
      </form>
    </section>
  )
}
