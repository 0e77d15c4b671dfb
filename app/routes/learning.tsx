import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { CSSProperties } from 'react'
import { route } from '~/app/access'
import { learningTexts } from '~/app/texts/learning'
import { offeringTexts } from '~/app/texts/offering'
import { dayText } from '~/app/ui/dates'
import { EmptyState } from '~/app/ui/EmptyState'
import { Ruler } from '~/app/ui/Ruler'
import { Soon } from '~/app/ui/Soon'
import { State } from '~/app/ui/State'
import { TakeAlongPlace, TakeAlongScript } from '~/app/ui/TakeAlongPlace'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { readCards } from '~/modules/catalogue/cards.server'
import { savedOfferings } from '~/modules/catalogue/savedOfferings.server'
import { myDates, taughtDates } from '~/modules/catalogue/sessions/myDates.server'
import { whatFollows } from '~/modules/catalogue/whatFollows.server'
import { ownOrders } from '~/modules/coordination/rules/ownOrders.server'
import { myPaths } from '~/modules/paths/following/myPaths.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { inOrder } from '~/modules/progress/assigning/inOrder'
import { isDone } from '~/modules/progress/isDone'
import { type Learning, myLearning } from '~/modules/progress/myLearning.server'
import { AskedOrders } from './assignments/AskedOrders'
import { AssignedBy } from './assignments/AssignedBy'
import { statesOf, stateTones } from './catalogue/learningStates'
import { scoreWords } from './catalogue/offeringWords'
import { Follows } from './favourites/Follows'
import { SavedList } from './favourites/SavedList'
import { PathsInLearning } from './paths/PathsInLearning'
import { AskFromWork } from './practice/AskFromWork'
import { MyDates, TaughtDates } from './sessions/MyDates'
import './learning.css'

export const handle = route({ access: { GET: 'signedIn' }, scripts: false })

export async function loader({ context }: LoaderFunctionArgs) {
  const learning = await myLearning(context.db, context.person!)
  const toDo = learning.filter(({ state }) => !isDone(state))
  const [next, ...rest] = inOrder(toDo, dutchDay(Date.now()))
  const isNew = ({ state, assignedBy }: Learning) => state === 'notStarted' && assignedBy.length > 0
  const kept = await savedOfferings(context.db, context.person!)
  const finished = learning.filter(({ state }) => isDone(state))
  return {
    saved: await readCards(context.db, kept, Date.now()),
    states: statesOf(learning),
    saving: { saved: kept, to: '/learning' },
    follows: await whatFollows(context.db, idsOf(finished), idsOf(learning)),
    title: learningTexts[context.language].title,
    next,
    assigned: rest.filter(isNew),
    waiting: rest.filter((one) => !isNew(one)),
    finished,
    paths: await myPaths(context.db, context.person!),
    orders: await ownOrders(context.db, context.person!),
    dates: await myDates(context.db, context.person!),
    taught: await taughtDates(context.db, context.person!),
    soon: next ? context.assetsOf('routes/attempt/frame') : [],
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export default function MyLearning() {
  const { next, assigned, waiting, finished, paths, orders, soon, dates, taught, saved, states, saving, follows } =
    useLoaderData<typeof loader>()
  const t = learningTexts[useLanguage()]
  if (
    !next &&
    finished.length === 0 &&
    paths.length === 0 &&
    dates.length === 0 &&
    taught.length === 0 &&
    orders.length === 0
  )
    return (
      <>
        <NothingYet />
        <SavedList cards={saved} states={states} />
        <AskFromWork />
      </>
    )
  return (
    <>
      <h1>{t.title}</h1>
      {next ? <NextStep learning={next} /> : finished.length > 0 && <AllDone />}
      <PathsInLearning paths={paths} />
      <AskedOrders orders={orders} />
      <MyDates dates={dates} />
      <TaughtDates dates={taught} />
      {!next && finished.length === 0 && paths.length === 0 && <NothingYet as="h2" />}
      <LearningList title={t.assigned} list={assigned} />
      <LearningList title={t.busy} list={waiting} />
      <Follows follows={follows} saving={saving} />
      <SavedList cards={saved} states={states} />
      <LearningList title={t.finished} list={finished} />
      <AskFromWork />
      {next && (
        <p className="actions">
          <a className="button second" href="/catalogue?kind=module">
            {t.more}
          </a>
        </p>
      )}
      <TakeAlongScript />
      <Soon assets={soon} />
    </>
  )
}

function NothingYet({ as }: { as?: 'h2' }) {
  const t = learningTexts[useLanguage()]
  const action = { to: '/catalogue?kind=module', label: t.emptyAction }
  return <EmptyState as={as} drawing="gripper" title={t.emptyTitle} text={t.emptyText} action={action} />
}

function NextStep({ learning }: { learning: Learning }) {
  const language = useLanguage()
  const t = learningTexts[language]
  const { state, pagesSeen, pagesTotal, lastAt } = learning
  const howFar = useHowFar(learning)
  return (
    <section className="next-step">
      <p className="next-label">{state === 'notStarted' ? t.first : t.next}</p>
      <h2>
        <Title learning={learning} />
      </h2>
      <Plate learning={learning} />
      <AssignedBy learning={learning} />
      {howFar && state !== 'failed' && <Ruler done={pagesSeen} total={pagesTotal} label={howFar} />}
      {state === 'failed' && <Standing learning={learning} />}
      <GoOn learning={learning} />
      <Along learning={learning} />
      {state === 'busy' && <p className="hint">{t.lastAt(dayText(lastAt, language))}</p>}
    </section>
  )
}

function AllDone() {
  const t = learningTexts[useLanguage()]
  return (
    <section className="next-step">
      <h2>{t.allDone}</h2>
      <a className="button" href="/catalogue?kind=module">
        {t.more}
      </a>
    </section>
  )
}

function LearningList({ title, list }: { title: string; list: Learning[] }) {
  if (list.length === 0) return null
  return (
    <section className="learning-list">
      <h2>{title}</h2>
      <ul>
        {list.map((learning) => (
          <li key={learning.enrolmentId}>
            <div>
              <h3>
                <Title learning={learning} />
              </h3>
              <Plate learning={learning} />
              <AssignedBy learning={learning} />
            </div>
            <Standing learning={learning} />
            <GoOn learning={learning} isSecond />
            <Along learning={learning} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The state in a word, and what there is to say of it: how far, or with what score and when. */
function Standing({ learning }: { learning: Learning }) {
  const language = useLanguage()
  const t = learningTexts[language]
  const { state, openAttemptId, scoreRaw, finishedAt } = learning
  const howFar = useHowFar(learning)
  const isFinished = isDone(state) || state === 'failed'
  const words = isFinished
    ? [
        scoreRaw !== null && t.score(scoreWords(scoreRaw, language)),
        finishedAt && t.finishedOn(dayText(finishedAt, language)),
      ]
    : [openAttemptId && howFar]
  return (
    <p className="standing">
      <State tone={stateTones[state]} label={offeringTexts[language].learningStates[state]} />
      <span>{words.filter(Boolean).join(', ')}</span>
    </p>
  )
}

function GoOn({ learning, isSecond }: { learning: Learning; isSecond?: true }) {
  const t = learningTexts[useLanguage()]
  const { state, enrolmentId, offeringId, openAttemptId, resultAttemptId, title, isAskedAgain } = learning
  const className = isSecond ? 'button second' : 'button'
  const named = (label: string) => (isSecond ? `${label}: ${title}` : undefined)
  if (isDone(state))
    return (
      <a className={className} href={`/attempts/${resultAttemptId}/result`} aria-label={named(t.result)}>
        {t.result}
      </a>
    )
  if (openAttemptId) {
    const label = state === 'notStarted' ? t.start : t.continue
    return (
      <a className={className} href={`/attempts/${openAttemptId}`} aria-label={named(label)}>
        {label}
      </a>
    )
  }
  const label = state === 'failed' ? t.tryAgain : t.start
  const action =
    state === 'failed' || isAskedAgain ? `/enrolments/${enrolmentId}/attempts` : `/offerings/${offeringId}/enrolment`
  return (
    <form method="post" action={action}>
      <button className={className} type="submit" aria-label={named(label)}>
        {label}
      </button>
    </form>
  )
}

function Along({ learning }: { learning: Learning }) {
  const { isWritten, enrolmentId, title } = learning
  return isWritten ? <TakeAlongPlace enrolment={enrolmentId} title={title} /> : null
}

/** The way to its page in the catalogue, while it stands there. */
function Title({ learning: { title, slug } }: { learning: Learning }) {
  return slug ? <a href={`/catalogue/${slug}`}>{title}</a> : title
}

function idsOf(learning: Learning[]) {
  return learning.map(({ offeringId }) => offeringId)
}

function Plate({ learning }: { learning: Learning }) {
  return (
    <p className="plate" style={{ '--hub': learning.hubColour } as CSSProperties}>
      {learning.hubName}
    </p>
  )
}

/** At which page somebody is, or how many units of a package were opened; nothing when there is only one. */
function useHowFar({ pagesSeen, pagesTotal, isPackage }: Learning) {
  const t = useTexts(learningTexts)
  if (isPackage) return pagesTotal > 1 ? t.unitsOf(pagesSeen, pagesTotal) : undefined
  return pagesTotal > 0 ? t.pageOf(Math.max(1, pagesSeen), pagesTotal) : undefined
}
