import { pathTexts } from '~/app/texts/paths'
import { Ruler } from '~/app/ui/Ruler'
import { useTexts } from '~/app/ui/useTexts'
import type { PathPage } from '~/modules/paths/following/readPath.server'
import { allSteps } from '~/modules/paths/path'
import { StepActions, type TickAnswer } from './StepActions'

/** The one big thing to do for who follows a path; or that there is nothing to do, and why. */
export function NextStep({ path, answer }: { path: PathPage; answer?: TickAnswer }) {
  const t = useTexts(pathTexts)
  const { all, next } = path.progress
  const step = allSteps(path.content).find(({ id }) => id === next)
  return (
    <section className="next-step">
      {step ? (
        <>
          <p className="next-label">{t.nextLabel}</p>
          <h2>{step.title}</h2>
          <StepActions step={step} state="next" news={path.news[step.id] ?? {}} answer={answer} isMain />
        </>
      ) : (
        <Nothing path={path} />
      )}
      <Ruler done={all.done} total={all.total} label={t.measure(all.done, all.total)} />
    </section>
  )
}

function Nothing({ path }: { path: PathPage }) {
  const t = useTexts(pathTexts)
  const { content, kind, progress, target } = path
  const waiting = allSteps(content).find(({ id }) => progress.steps[id]?.state === 'waiting')
  if (!progress.all.isReached && waiting)
    return (
      <>
        <h2>{t.allWaiting}</h2>
        <p>{t.allWaitingText(waiting.title)}</p>
      </>
    )
  if (kind === 'infinite')
    return (
      <>
        <h2>{t.upToDate}</h2>
        <p>{t.upToDateText}</p>
      </>
    )
  const isLast = target === content.levels.length - 1
  return (
    <>
      <h2>{isLast ? t.reachedAll : t.reached(content.levels[target]!.name)}</h2>
      {!isLast && <p>{t.reachedText}</p>}
    </>
  )
}
