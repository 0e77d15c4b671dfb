import { Flag } from 'lucide-react'
import type { ReactNode } from 'react'
import { pathTexts } from '~/app/texts/paths'
import { useTexts } from '~/app/ui/useTexts'
import type { PathPage } from '~/modules/paths/following/readPath.server'
import type { Choice, PathContent, PathStep } from '~/modules/paths/path'
import type { Measure, StepStanding } from '~/modules/paths/pathProgress'
import { PathLine } from './PathLine'
import { Station } from './Station'
import { titleIn } from './titleIn'
import './map.css'

type Progress = Pick<PathPage['progress'], 'levels' | 'reached'> & { steps: Record<string, StepStanding> }
export type Mapped = {
  kind: 'finite' | 'infinite'
  content: PathContent
  progress: Progress
  /** The place of the level up to which somebody goes. */
  target: number
  isFollowed: boolean
  news: PathPage['news']
}
type Props = { path: Mapped; actions?: (step: PathStep) => ReactNode }

/** A path as a process line with stations, from the first step to the last; the list itself says all that is drawn. */
export function PathMap({ path, actions }: Props) {
  const { kind, content } = path
  return (
    <div className="path-map">
      <PathLine path={path} />
      <ol className="path-levels">
        {content.levels.map((level, place) => (
          <li key={level.id} className={path.isFollowed && place > path.target ? 'path-level beyond' : 'path-level'}>
            {kind === 'finite' && <LevelHead path={path} place={place} />}
            <ol className="path-parts">
              {level.parts.map((part) =>
                part.kind === 'choice' ? (
                  <ChoiceOf key={part.id} choice={part} path={path} actions={actions} />
                ) : (
                  <StepOf key={part.id} step={part} path={path} actions={actions} />
                ),
              )}
            </ol>
          </li>
        ))}
      </ol>
    </div>
  )
}

function LevelHead({ path, place }: { path: Mapped; place: number }) {
  const t = useTexts(pathTexts)
  const { content, progress, target, isFollowed } = path
  const measure: Measure = progress.levels[place]!
  const isReached = isFollowed && place < progress.reached
  return (
    <header className="level-head">
      <Flag aria-hidden="true" size={20} />
      <div>
        <p className="level-place">{t.level(place + 1)}</p>
        <h3>{content.levels[place]!.name || t.level(place + 1)}</h3>
        {isFollowed && (
          <p className="level-words">
            <span>{isReached ? t.levelReached : t.measure(measure.done, measure.total)}</span>
            {place === target && <strong>{t.yourTarget}</strong>}
            {place > target && <span>{t.beyond}</span>}
          </p>
        )}
      </div>
    </header>
  )
}

type OfStep = Props & { step: PathStep; isInChoice?: true }

function StepOf({ step, path, actions, isInChoice }: OfStep) {
  const standing = path.progress.steps[step.id]!
  const held = standing.heldBy && !isInChoice ? titleIn(path.content, standing.heldBy) : undefined
  return (
    <Station
      step={step}
      standing={standing}
      held={held}
      news={path.news[step.id] ?? {}}
      isFollowed={path.isFollowed}
      isInChoice={isInChoice}
      heading={headingIn(path)}
    >
      {path.isFollowed && actions?.(step)}
    </Station>
  )
}

function ChoiceOf({ choice, path, actions }: Props & { choice: Choice }) {
  const t = useTexts(pathTexts)
  const { steps } = path.progress
  const Heading = headingIn(path)
  const done = choice.steps.filter(({ id }) => steps[id]?.state === 'done').length
  const left = choice.needed - done
  const isMet = choice.steps.every(({ id }) => !steps[id]?.isNeeded)
  const heldBy = choice.steps.map(({ id }) => steps[id]?.heldBy).find(Boolean)
  return (
    <li className={isMet && path.isFollowed ? 'choice choice-met' : 'choice'} id={choice.id}>
      <div className="choice-head">
        <Heading className="station-title">{choice.title || t.choice(choice.needed, choice.steps.length)}</Heading>
        <p>
          {choice.title && <span>{t.choice(choice.needed, choice.steps.length)}</span>}
          {path.isFollowed && choice.demand !== 'extra' && (
            <span>{isMet ? t.choiceMet : t.choiceLeft(Math.max(1, left))}</span>
          )}
          {choice.demand !== 'counts' && <span>{t.demands[choice.demand]}</span>}
          {path.isFollowed && heldBy && <span>{t.heldBy(titleIn(path.content, heldBy))}</span>}
        </p>
      </div>
      <ol className="choice-steps">
        {choice.steps.map((step) => (
          <StepOf key={step.id} step={step} path={path} actions={actions} isInChoice />
        ))}
      </ol>
    </li>
  )
}

/** Under the name of a level, where there are levels. */
function headingIn({ kind }: Mapped) {
  return kind === 'finite' ? 'h4' : 'h3'
}
