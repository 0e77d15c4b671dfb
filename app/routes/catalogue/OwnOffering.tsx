import { offeringPageTexts } from '~/app/texts/offeringPage'
import { useTexts } from '~/app/ui/useTexts'
import type { OfferingPage } from '~/modules/catalogue/readOffering.server'
import { OwnDates } from '../sessions/OwnDates'

/** What a hub can do with its own offering: take it out of the catalogue, or put it back. */
export function OwnOffering({ offering, isCoordinator }: { offering: OfferingPage; isCoordinator: boolean }) {
  const { id, isPublished } = offering
  const t = useTexts(offeringPageTexts)
  return (
    <section className="own">
      <h2>{t.ownTitle}</h2>
      {isCoordinator && !offering.moduleId && <OwnDates offeringId={id} />}
      <p>{isPublished ? t.withdrawHint : t.publishHint}</p>
      <form method="post" action={`/offerings/${id}/${isPublished ? 'withdrawal' : 'publication'}`}>
        <button className="second" type="submit">
          {isPublished ? t.withdraw : t.publish}
        </button>
      </form>
    </section>
  )
}
