import { ClipboardCheck, PenLine, Users } from 'lucide-react'
import { pathTexts } from '~/app/texts/paths'
import { useTexts } from '~/app/ui/useTexts'
import type { PathTools } from '~/modules/paths/coordinating/pathTools'

/** The ways from a path to where it is written, assigned and looked after. */
export function Tools({ tools: { edits, organisations }, pathId }: { tools: PathTools; pathId: string }) {
  const t = useTexts(pathTexts)
  if (!edits && organisations.length === 0) return null
  return (
    <section className="path-tools">
      <h2>{t.tools}</h2>
      <p className="actions">
        {organisations.length > 0 && (
          <a className="button second" href={`/paths/${pathId}/participants`}>
            <Users aria-hidden="true" size={20} />
            {t.participants}
          </a>
        )}
        {organisations.map(({ organisationId, name }) => (
          <a
            key={organisationId}
            className="button second"
            href={`/paths/${pathId}/assignment?organisation=${organisationId}`}
          >
            <ClipboardCheck aria-hidden="true" size={20} />
            {t.assign(name)}
          </a>
        ))}
        {edits && (
          <a className="button second" href={`/paths/${pathId}/edit`}>
            <PenLine aria-hidden="true" size={20} />
            {t.edit}
          </a>
        )}
      </p>
    </section>
  )
}
