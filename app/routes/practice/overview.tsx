import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { practiceTexts } from '~/app/texts/practice'
import { EmptyState } from '~/app/ui/EmptyState'
import { HubParts } from '~/app/ui/HubParts'
import { Pages } from '~/app/ui/Pages'
import { useTexts } from '~/app/ui/useTexts'
import { hubsToAsk } from '~/modules/practice/askQuestion.server'
import { cases, questionsOfCompany, questionsOfHub } from '~/modules/practice/overview.server'
import { hubsOf, workplacesOf } from '~/modules/practice/visibleQuestions.server'
import { Board } from './Board'
import { type BoardPart, boardOf, isBoardPart } from './board.server'
import { QuestionRows } from './QuestionRows'
import { rowsPerPage } from './rowsPerPage'
import './board.css'
import './practice.css'

export const handle = route({
  access: { GET: 'signedIn' },
  scripts: false,
  partOf: ['offerings', 'participants', 'workOrders', 'learning'],
})

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `${loaded?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const t = practiceTexts[language]
  const search = new URL(request.url).searchParams
  const page = Math.min(1000, Math.max(1, Math.trunc(Number(search.get('page'))) || 1))
  const own = hubsOf(person)
  const hubs = (await hubsToAsk(db)).filter(({ id }) => own.includes(id))
  const hub = search.has('hub') ? hubs.find(({ slug }) => slug === search.get('hub')) : hubs[0]
  if (search.has('hub') && !hub) throw data(null, { status: 404 })
  const part = partIn(search.get('part'), hubs.length > 0)
  const mine = part === undefined && (hubs.length === 0 || workplacesOf(person).length > 0)
  return {
    title: hubs.length > 0 ? t.title : t.companyTitle,
    hubs: hubs.map(({ slug, name }) => ({ slug, name })),
    hub: hub && { slug: hub.slug, name: hub.name },
    part,
    page,
    board: hub && part !== 'cases' ? boardOf((await questionsOfHub(db, person, hub.id))!, part, page) : undefined,
    cases: part === 'cases' ? pageOf(await cases(db, person), page) : undefined,
    mine: mine ? pageOf(await questionsOfCompany(db, person), page) : undefined,
  }
}

function partIn(asked: string | null, isOfHub: boolean): BoardPart | 'cases' | undefined {
  if (!isOfHub) return undefined
  return asked === 'cases' || isBoardPart(asked) ? asked : undefined
}

function pageOf<T>(rows: T[], page: number) {
  return { total: rows.length, rows: rows.slice((page - 1) * rowsPerPage, page * rowsPerPage) }
}

export default function Overview() {
  const t = useTexts(practiceTexts)
  const { title, hubs, hub, part, board, cases: others, mine } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{title}</h1>
      <HubParts />
      {hub && <Views />}
      {hubs.length > 1 && part !== 'cases' && <HubChoice />}
      {board && hub && <Board board={board} hub={hub} part={part as BoardPart | undefined} />}
      {others && <Cases />}
      {mine && (!hub || mine.total > 0) && (
        <section>
          {hub && <h2>{t.companyTitle}</h2>}
          <Mine />
        </section>
      )}
    </>
  )
}

function Views() {
  const t = useTexts(practiceTexts)
  const { part } = useLoaderData<typeof loader>()
  return (
    <nav className="question-views" aria-label={t.views}>
      <a href="/questions" aria-current={part === 'cases' ? undefined : 'page'}>
        {t.ownView}
      </a>
      <a href="/questions?part=cases" aria-current={part === 'cases' ? 'page' : undefined}>
        {t.casesView}
      </a>
    </nav>
  )
}

function HubChoice() {
  const t = useTexts(practiceTexts)
  const { hubs, hub } = useLoaderData<typeof loader>()
  return (
    <nav className="question-views" aria-label={t.hubs}>
      {hubs.map(({ slug, name }) => (
        <a key={slug} href={`/questions?hub=${slug}`} aria-current={slug === hub?.slug ? 'true' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  )
}

function Cases() {
  const t = useTexts(practiceTexts)
  const { cases: found, page } = useLoaderData<typeof loader>()
  const { rows, total } = found!
  if (total === 0) return <EmptyState as="h2" drawing="gap" title={t.casesEmptyTitle} text={t.casesEmpty} />
  return (
    <>
      <p>{t.casesIntro}</p>
      <QuestionRows rows={rows} withHub />
      <Pages
        page={page}
        perPage={rowsPerPage}
        shown={rows.length}
        total={total}
        address={(wanted) => `/questions?part=cases&page=${wanted}`}
      />
    </>
  )
}

function Mine() {
  const t = useTexts(practiceTexts)
  const { mine, page } = useLoaderData<typeof loader>()
  const { rows, total } = mine!
  if (total === 0)
    return (
      <EmptyState
        as="h2"
        drawing="gripper"
        title={t.companyEmptyTitle}
        text={t.companyEmpty}
        action={{ to: '/questions/new', label: t.ask }}
      />
    )
  return (
    <>
      <p>{t.companyIntro}</p>
      <p className="actions">
        <a className="button" href="/questions/new">
          {t.ask}
        </a>
      </p>
      <QuestionRows rows={rows} withHub />
      <Pages
        page={page}
        perPage={rowsPerPage}
        shown={rows.length}
        total={total}
        address={(wanted) => `/questions?page=${wanted}`}
      />
    </>
  )
}
