import { TriangleAlert } from 'lucide-react'
import { pathMakingTexts } from '~/app/texts/pathMaking'
import { useTexts } from '~/app/ui/useTexts'
import type { PathProblem } from '~/modules/paths/making/problems'
import type { PathContent } from '~/modules/paths/path'
import { titleIn } from '../titleIn'

type Props = { path: { id: string; content: PathContent }; problems: PathProblem[] }

/** What has to be put right before a path can be published, each with the way to it. */
export function Problems({ path, problems }: Props) {
  const t = useTexts(pathMakingTexts)
  return (
    <>
      <p>{t.problems}</p>
      <ul className="path-problems">
        {problems.map(({ code, at }) => {
          const name = nameOf(path.content, at, t.level)
          return (
            <li key={`${code} ${at}`}>
              <TriangleAlert aria-hidden="true" size={20} />
              <span>
                {name && <strong>{`${name}: `}</strong>}
                {t.problem[code]}{' '}
                <a href={`/paths/${path.id}/edit#${at === 'title' ? 'field-title' : at}`}>
                  {t.goThere}
                  <span className="visually-hidden">{` ${name}`}</span>
                </a>
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function nameOf({ levels }: PathContent, at: string, level: (place: number) => string) {
  const place = levels.findIndex(({ id }) => id === at)
  if (place >= 0) return levels[place]!.name || level(place + 1)
  return titleIn({ levels }, at)
}
