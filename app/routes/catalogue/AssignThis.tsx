import { ClipboardCheck } from 'lucide-react'
import { assignmentsTexts } from '~/app/texts/assignments'
import { useTexts } from '~/app/ui/useTexts'
import type { OfferingPage } from '~/modules/catalogue/readOffering.server'
import type { Followed } from '~/modules/progress/followed'
import { assignAddress } from '../participants/address'

/** The way from a module to the people who are to follow it, for each organisation that may ask them. */
export function AssignThis({ offering, organisations }: { offering: OfferingPage; organisations: Followed[] }) {
  const t = useTexts(assignmentsTexts)
  if (organisations.length === 0) return null
  return (
    <section className="own">
      <h2>{t.forYourPeople}</h2>
      <p className="actions">
        {organisations.map(({ organisationId, name }) => (
          <a key={organisationId} className="button second" href={assignAddress(organisationId, offering.id)}>
            <ClipboardCheck aria-hidden="true" size={20} />
            {t.assignTo(name)}
          </a>
        ))}
      </p>
    </section>
  )
}
