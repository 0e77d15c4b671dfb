import { ListChecks, Plus, Search, Wrench } from 'lucide-react'
import { offeringTexts } from '~/app/texts/offering'
import { pathMakingTexts } from '~/app/texts/pathMaking'
import { TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import type { findSteps } from '~/modules/paths/making/findSteps.server'

/** What was looked for, at which level or choice, and what came of it. */
export type Found = { place: string; q: string; found: Awaited<ReturnType<typeof findSteps>> }
type Props = { place: string; called: string; finding?: Found; mayChoose?: true }

/** What can be put at the end of a level or a choice: something of the catalogue, a work order, or a choice. */
export function AddStep({ place, called, finding, mayChoose }: Props) {
  const t = useTexts(pathMakingTexts)
  const own = finding?.place === place ? finding : undefined
  return (
    <details className="add-step" id={`add-${place}`} open={own !== undefined || undefined}>
      <summary>
        <Plus aria-hidden="true" size={20} />
        {t.addTo(called)}
      </summary>
      <p className="actions">
        <button className="second" name="do" value={`order ${place}`} type="submit">
          <Wrench aria-hidden="true" size={20} />
          {t.addOrder}
        </button>
        {mayChoose && (
          <button className="second" name="do" value={`choice ${place}`} type="submit">
            <ListChecks aria-hidden="true" size={20} />
            {t.addChoice}
          </button>
        )}
      </p>
      <div className="find-step">
        <TextField label={t.find} name={`q ${place}`} type="search" defaultValue={own?.q} />
        <button className="second" name="do" value={`find ${place}`} type="submit">
          <Search aria-hidden="true" size={20} />
          {t.findAction}
        </button>
      </div>
      {own && <Results found={own} />}
    </details>
  )
}

function Results({ found: { place, found } }: { found: Found }) {
  const t = useTexts(pathMakingTexts)
  const { kinds } = useTexts(offeringTexts)
  if (found.length === 0) return <p>{t.nothingFound}</p>
  return (
    <>
      <p className="hint">{t.found(found.length)}</p>
      <ul className="found-steps">
        {found.map(({ id, title, kind, hubName }) => (
          <li key={id}>
            <span>
              {title}
              <span className="hint">{`${kinds[kind]} · ${hubName}`}</span>
            </span>
            <button
              className="second"
              name="do"
              value={`add ${place} ${id}`}
              type="submit"
              aria-label={t.addThis(title)}
            >
              <Plus aria-hidden="true" size={20} />
              {t.add}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
