import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { CSSProperties } from 'react'
import { route } from '~/app/access'
import { attemptTexts } from '~/app/texts/attempt'
import { momentText, spentText } from '~/app/ui/dates'
import { numberText } from '~/app/ui/numbers'
import { Ruler } from '~/app/ui/Ruler'
import { State } from '~/app/ui/State'
import { TakeAlongPlace, TakeAlongScript } from '~/app/ui/TakeAlongPlace'
import { useLanguage } from '~/app/ui/useTexts'
import { findOfferings } from '~/modules/catalogue/findOfferings.server'
import { isDone } from '~/modules/progress/isDone'
import { myLearning } from '~/modules/progress/myLearning.server'
import { type AttemptPage, readAttempt } from '~/modules/progress/readAttempt.server'
import { statesOf, stateTones } from '../catalogue/learningStates'
import { OfferingCards } from '../catalogue/OfferingCard'
import { ScoreLine } from './ScoreLine'
import './result.css'

export const handle = route({ access: { GET: 'signedIn' }, scripts: false, partOf: 'learning' })

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, person, language } = context
  const attempt = await readAttempt(db, person!, params.attemptId!)
  if (!attempt) throw data(null, { status: 404 })
  const chosen = { q: '', kind: ['module' as const], hub: [attempt.hubSlug], level: [], page: 1 }
  const { cards } = await findOfferings(db, chosen)
  const states = statesOf(await myLearning(db, person!))
  const isNew = (id: string) => !states[id] || !isDone(states[id].state)
  const more = cards.filter(({ id }) => id !== attempt.offeringId && isNew(id)).slice(0, 3)
  return { title: attemptTexts[language].result.title, attempt, state: stateOf(attempt), more, states }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · ${data?.attempt.title ?? ''} · Leerbank` },
]

export default function Result() {
  const language = useLanguage()
  const t = attemptTexts[language].result
  const { attempt, state, more, states } = useLoaderData<typeof loader>()
  const { scoreRaw, passMark, hubName, hubColour, title } = attempt
  const isShown = scoreRaw !== null && state !== 'busy' && state !== 'notStarted'
  return (
    <>
      <p className="plate" style={{ '--hub': hubColour } as CSSProperties}>
        {hubName}
      </p>
      <h1 lang={attempt.language}>{title}</h1>
      <section className="result card">
        <h2>
          <State tone={stateTones[state]} label={t[state]} />
        </h2>
        {isShown && <ScoreLine score={scoreRaw} passMark={passMark} />}
        <Facts attempt={attempt} />
        <h3>{t.next}</h3>
        <Advice attempt={attempt} state={state} />
        <NextSteps attempt={attempt} state={state} />
        {!attempt.isPackage && (state === 'busy' || state === 'notStarted') && (
          <TakeAlongPlace enrolment={attempt.enrolmentId} title={title} />
        )}
        <p>{t.counts[attempt.countingAttempt]}</p>
        <p className="hint">{attempt.isPackage ? t.whoSeesPackage(hubName) : t.whoSees(hubName)}</p>
      </section>
      {more.length > 0 && (
        <section className="result-more">
          <h2>{t.more(hubName)}</h2>
          <OfferingCards cards={more} states={states} />
        </section>
      )}
      <TakeAlongScript />
    </>
  )
}

function Facts({ attempt }: { attempt: AttemptPage }) {
  const language = useLanguage()
  const t = attemptTexts[language].result
  const { pagesSeen, pagesTotal, totalSeconds, finishedAt, number, scoreRaw, isPackage } = attempt
  const facts: [string, string][] = []
  if (scoreRaw !== null) facts.push([t.score, t.scoreOf(numberText(scoreRaw, language))])
  if (totalSeconds > 0) facts.push([t.time, spentText(totalSeconds, language)])
  if (finishedAt !== null) facts.push([t.finished, momentText(finishedAt, language)])
  if (number > 1) facts.push([t.attempt, String(number)])
  return (
    <>
      <dl className="title-block">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {finishedAt === null && pagesTotal > (isPackage ? 1 : 0) && (
        <Ruler done={pagesSeen} total={pagesTotal} label={(isPackage ? t.unitsOf : t.pagesOf)(pagesSeen, pagesTotal)} />
      )}
    </>
  )
}

type Standing = ReturnType<typeof stateOf>

function Advice({ attempt, state }: { attempt: AttemptPage; state: Standing }) {
  const language = useLanguage()
  const t = attemptTexts[language].result
  const { scoreRaw, passMark } = attempt
  const short = scoreRaw !== null && passMark !== undefined ? passMark - scoreRaw : 0
  if (state === 'failed')
    return (
      <p>
        {short > 0 && `${t.failedBy(numberText(short, language))} `}
        {attempt.isPackage ? t.failedPackage : t.failedText}
      </p>
    )
  if (state === 'busy') return <p>{attempt.isPackage ? t.busyPackage : t.busyText}</p>
  return state === 'notStarted' ? null : <p>{t.passedText}</p>
}

/** One clear next step, and what else can be done. */
function NextSteps({ attempt, state }: { attempt: AttemptPage; state: Standing }) {
  const t = attemptTexts[useLanguage()].result
  const frame = `/attempts/${attempt.id}`
  if (state === 'busy' || state === 'notStarted')
    return (
      <div className="actions">
        <Link to={frame} label={state === 'busy' ? t.goOn : t.start} />
        <Link to="/learning" label={t.learning} className="second" />
      </div>
    )
  if (state === 'failed')
    return (
      <div className="actions">
        <Again attempt={attempt} label={t.tryAgain} />
        <Link to={frame} label={t[attempt.isPackage ? 'look' : 'answers']} className="second" />
      </div>
    )
  return (
    <div className="actions">
      <Link to={`/hubs/${attempt.hubSlug}`} label={t.moreOf(attempt.hubName)} />
      <Link to={frame} label={t[attempt.isPackage ? 'look' : 'answers']} className="second" />
      <Again attempt={attempt} label={t.again} className="second" />
    </div>
  )
}

function Link({ to, label, className = '' }: { to: string; label: string; className?: string }) {
  return (
    <a className={`button ${className}`} href={to}>
      {label}
    </a>
  )
}

function Again({ attempt, label, className }: { attempt: AttemptPage; label: string; className?: string }) {
  return (
    <form method="post" action={`/enrolments/${attempt.enrolmentId}/attempts`}>
      <button type="submit" className={className}>
        {label}
      </button>
    </form>
  )
}

function stateOf({ status }: AttemptPage) {
  if (status === 'not attempted') return 'notStarted' as const
  return status === 'incomplete' || status === 'browsed' ? ('busy' as const) : status
}
