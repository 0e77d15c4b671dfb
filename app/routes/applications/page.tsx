import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Columns3, List as ListIcon } from 'lucide-react'
import { route } from '~/app/access'
import { boardTexts } from '~/app/texts/applications'
import { EmptyState } from '~/app/ui/EmptyState'
import { IntakeParts } from '~/app/ui/IntakeParts'
import { useTexts } from '~/app/ui/useTexts'
import { moveApplication } from '~/modules/intake/pipeline/moveApplication.server'
import { pipeline } from '~/modules/intake/pipeline/pipeline.server'
import { pipelineQuery } from '~/modules/intake/pipeline/pipelineQuery'
import { dutchDay } from '~/modules/people/dutchDay'
import { pipelineAddress } from './address'
import { Board } from './Board'
import { refusalText } from './doInFile.server'
import { Filter } from './Filter'
import { List } from './List'
import { typedMove } from './typedMove.server'
import './board.css'
import './list.css'

export const handle = route({
  access: { GET: ['coordinator'], POST: ['coordinator'] },
  partOf: 'intake',
  wide: true,
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const query = pipelineQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const now = Date.now()
  const found = await pipeline(context.db, context.person!, query, now)
  return { ...found, query, now, today: dutchDay(now), title: boardTexts[context.language].title }
}

/** A step that was taken on the board; what is wrong with it is said in the dialog, and nothing typed is lost. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const move = typedMove(form, context.language)
  if ('errors' in move) return data({ errors: move.errors }, { status: 400 })
  const answer = await moveApplication(context.db, context.person!, String(form.get('applicationId') ?? ''), move)
  if (!answer) throw data(null, { status: 404 })
  if (!('refused' in answer)) return data({ moved: { from: move.from, to: move.to } })
  const errors: Record<string, string> = { form: refusalText(answer, context.language) }
  return data({ errors }, { status: 409 })
}
export type MoveAnswer = { errors: Record<string, string> } | { moved: { from: string; to: string } }

export default function Applications() {
  const t = useTexts(boardTexts)
  const { title, query, total, found, pressing, programmes } = useLoaderData<typeof loader>()
  const isList = query.view === 'list'
  return (
    <>
      <header className="board-head">
        <h1>{title}</h1>
        <nav className="board-views" aria-label={t.view}>
          <Link to={pipelineAddress(query, { view: 'board' })} aria-current={isList ? undefined : 'true'}>
            <Columns3 aria-hidden="true" size={18} />
            {t.board}
          </Link>
          <Link to={pipelineAddress(query, { view: 'list' })} aria-current={isList ? 'true' : undefined}>
            <ListIcon aria-hidden="true" size={18} />
            {t.list}
          </Link>
        </nav>
      </header>
      <IntakeParts />
      {total === 0 ? (
        <EmptyState
          as="h2"
          drawing="gripper"
          title={t.emptyTitle}
          text={t.emptyText}
          action={{ to: '/offerings', label: t.emptyAction }}
        />
      ) : (
        <>
          {pressing > 0 && <p className="board-pressing">{t.pressing(pressing)}</p>}
          <Filter query={query} programmes={programmes} />
          <p className="hint" role="status">
            {found === 0 ? t.noMatch : t.found(found)}
          </p>
          {isList ? <List /> : <Board />}
        </>
      )}
      <Settings />
    </>
  )
}

function Settings() {
  const t = useTexts(boardTexts)
  const { programmes } = useLoaderData<typeof loader>()
  if (programmes.length === 0) return null
  return (
    <section className="board-settings">
      <h2>{t.settings}</h2>
      <ul>
        {programmes.map(({ id, title }) => (
          <li key={id}>
            <a href={`/offerings/${id}/intake`}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
