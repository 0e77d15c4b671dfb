import { pathMakingTexts } from '~/app/texts/pathMaking'
import { dayText } from '~/app/ui/dates'
import { State, type StateTone } from '~/app/ui/State'
import { useLanguage } from '~/app/ui/useTexts'
import type { PathRow } from '~/modules/paths/making/pathList.server'

const tones: Record<PathRow['state'], StateTone> = { draft: 'none', open: 'passed', withdrawn: 'near' }

/** The paths of an organisation with what can be done with each. */
export function PathRows({ paths }: { paths: PathRow[] }) {
  const language = useLanguage()
  const t = pathMakingTexts[language]
  return (
    <ul className="path-rows">
      {paths.map(({ id, slug, title, state, isChanged, followers, updatedBy, updatedAt }) => (
        <li key={id}>
          <div>
            <h2>
              <a href={`/paths/${id}/edit`}>{title}</a>
            </h2>
            <p>
              <State tone={tones[state]} label={t.states[state]} />{' '}
              {followers > 0 && <span>{t.followers(followers)}</span>}
            </p>
            <p className="hint">{t.lastBy(updatedBy, dayText(updatedAt, language))}</p>
            {isChanged && <p className="hint">{t.changed}</p>}
          </div>
          <p className="path-row-actions">
            <a href={`/paths/${id}/publication`} aria-label={`${t.publish}: ${title}`}>
              {t.publish}
            </a>
            {state === 'open' && (
              <a href={`/paths/${slug}`} aria-label={`${t.see}: ${title}`}>
                {t.see}
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
