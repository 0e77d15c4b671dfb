import { PenLine } from 'lucide-react'
import { offeringPageTexts } from '~/app/texts/offeringPage'
import { offeringsTexts } from '~/app/texts/offerings'
import { useTexts } from '~/app/ui/useTexts'
import type { OfferingPage } from '~/modules/catalogue/readOffering.server'
import { OwnDates } from '../sessions/OwnDates'

/** What a hub can do with its own offering: take it out of the catalogue, or put it back. */
export function OwnOffering({ offering, isCoordinator }: { offering: OfferingPage; isCoordinator: boolean }) {
  const { id, isPublished } = offering
  const t = useTexts(offeringPageTexts)
  const { edit } = useTexts(offeringsTexts)
  return (
    <section className="own">
      <h2>{t.ownTitle}</h2>
      {isCoordinator && !offering.moduleId && <OwnDates offeringId={id} />}
      <p className="actions">
        <a className="button second" href={`/offerings/${id}`}>
          <PenLine aria-hidden="true" size={20} />
          {edit}
        </a>
      </p>
      <p>{isPublished ? t.withdrawHint : t.publishHint}</p>
      <form method="post" action={`/offerings/${id}/${isPublished ? 'withdrawal' : 'publication'}`}>
        <button className="second" type="submit">
          {isPublished ? t.withdraw : t.publish}
        </button>
      </form>
    </section>
  )
}
