import type { CSSProperties } from 'react'
import { pathTexts } from '~/app/texts/paths'
import { Ruler } from '~/app/ui/Ruler'
import { useTexts } from '~/app/ui/useTexts'
import type { OwnPath } from '~/modules/paths/following/myPaths.server'
import { allSteps } from '~/modules/paths/path'
import { Asked } from './Target'

/** The paths somebody follows or was asked to: each one thing, with its measure and its next step. */
export function PathsInLearning({ paths }: { paths: OwnPath[] }) {
  const t = useTexts(pathTexts)
  if (paths.length === 0) return null
  return (
    <section className="learning-list">
      <h2>{t.inLearning}</h2>
      <ul>
        {paths.map((path) => (
          <li key={path.slug}>
            <div>
              <h3>{path.title}</h3>
              <p className="plate" style={{ '--hub': path.colour } as CSSProperties}>
                {path.organisationName}
              </p>
              {path.asked.map((asked) => (
                <Asked key={asked.organisation} path={path} asked={asked} />
              ))}
            </div>
            <div>{path.isFollowed && <Standing path={path} />}</div>
            <a
              className="button second"
              href={`/paths/${path.slug}`}
              aria-label={`${path.isFollowed ? t.open : t.openNew}: ${path.title}`}
            >
              {path.isFollowed ? t.open : t.openNew}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Standing({ path: { progress, content, kind, target } }: { path: OwnPath }) {
  const t = useTexts(pathTexts)
  const { all, next, steps } = progress
  const step = allSteps(content).find(({ id }) => id === next)
  const waiting = allSteps(content).find(({ id }) => steps[id]?.state === 'waiting')
  const words = step
    ? t.nextStep(step.title)
    : !all.isReached && waiting
      ? `${waiting.title}: ${t.states.waiting}`
      : kind === 'infinite'
        ? t.upToDate
        : t.reached(content.levels[target]!.name)
  return (
    <>
      <Ruler done={all.done} total={all.total} label={t.measure(all.done, all.total)} />
      <p>{words}</p>
    </>
  )
}
