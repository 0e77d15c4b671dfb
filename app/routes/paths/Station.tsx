import { Check, ChevronRight, Circle, Clock, Lock, type LucideIcon, Minus, RotateCcw } from 'lucide-react'
import type { ReactNode } from 'react'
import { pathTexts } from '~/app/texts/paths'
import { dayText, minutesText } from '~/app/ui/dates'
import { useLanguage } from '~/app/ui/useTexts'
import type { StepNews } from '~/modules/paths/following/readPath.server'
import type { PathStep } from '~/modules/paths/path'
import type { StepStanding, StepState } from '~/modules/paths/pathProgress'

const marks: Record<StepState, LucideIcon> = {
  done: Check,
  waiting: Clock,
  next: ChevronRight,
  open: Circle,
  locked: Lock,
  gone: Minus,
}

type Props = {
  step: PathStep
  standing: StepStanding
  /** The title of what holds it. */
  held?: string
  news: StepNews
  isFollowed: boolean
  isInChoice?: true
  heading: 'h3' | 'h4'
  children: ReactNode
}

/** A step on the line: what it is, how it stands with it and why, and what can be done. */
export function Station({ step, standing, held, news, isFollowed, isInChoice, heading: Heading, children }: Props) {
  const language = useLanguage()
  const t = pathTexts[language]
  const isAgain = isFollowed && news.order?.state === 'again' && standing.state !== 'locked'
  const state = isFollowed ? standing.state : 'open'
  const Mark = isAgain ? RotateCcw : marks[state]
  const facts = [
    t.kinds[step.kind],
    step.kind === 'module' && news.minutes && minutesText(news.minutes, language),
    step.kind === 'session' && news.slug && (news.startsAt ? t.firstDate(dayText(news.startsAt, language)) : t.noDate),
    step.kind === 'workOrder' && step.place,
    !isInChoice && step.demand !== 'counts' && t.demands[step.demand],
  ]
  return (
    <li className={`station station-${state}`} id={step.id}>
      <span className="station-mark" aria-hidden="true">
        {isFollowed && <Mark size={state === 'next' ? 24 : 16} />}
      </span>
      <div className="station-body">
        <Heading className="station-title">
          {news.slug && step.kind !== 'workOrder' ? <a href={`/catalogue/${news.slug}`}>{step.title}</a> : step.title}
        </Heading>
        <p className="station-facts">{facts.filter(Boolean).join(' · ')}</p>
        {isFollowed && (
          <p className="station-state">
            <strong>{stateWords({ standing, news }, t)}</strong>
            {held && <span>{t.heldBy(held)}</span>}
            {state === 'gone' && <span>{t.goneText}</span>}
          </p>
        )}
        {children}
      </div>
    </li>
  )
}

function stateWords(
  { standing, news }: Pick<Props, 'standing' | 'news'>,
  { states, notNeeded }: (typeof pathTexts)['nl'],
) {
  const { state, isNeeded } = standing
  if (state !== 'next' && state !== 'open') return states[state]
  if (news.order?.state === 'again') return states.again
  if (news.learning?.state === 'failed') return states.failed
  if (news.learning?.state === 'busy') return states.busy
  return state === 'open' && !isNeeded ? notNeeded : states[state]
}
