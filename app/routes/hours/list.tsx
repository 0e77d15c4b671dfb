import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Search } from 'lucide-react'
import { route } from '~/app/access'
import { hoursTexts } from '~/app/texts/hours'
import { EmptyState } from '~/app/ui/EmptyState'
import { SelectField, TextField } from '~/app/ui/Field'
import { IntakeParts } from '~/app/ui/IntakeParts'
import { Pages } from '~/app/ui/Pages'
import { useTexts } from '~/app/ui/useTexts'
import { studyYearFrom } from '~/modules/intake/hours/studyYear'
import { keepsHours } from '~/modules/intake/hours/visibleHours.server'
import { yearIds, yearRows } from '~/modules/intake/hours/yearRows.server'
import { organisationsWithRole } from '~/modules/people/person'
import { askedHours } from './asked.server'
import { HoursTable } from './HoursTable'
import '../admin/admin.css'
import './hours.css'

export const handle = route({
  access: { GET: ['coordinator', 'teamLead', 'supervisor'] },
  scripts: false,
  partOf: 'intake',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

const perPage = 50

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const { programmes, ...asked } = await askedHours(context, request)
  const wanted = Number(new URL(request.url).searchParams.get('page'))
  const page = Math.min(Math.max(Math.trunc(wanted) || 1, 1), 10_000)
  const ids = await yearIds(db, person, asked)
  const first = Number(asked.year.name.slice(0, 4))
  return {
    rows: await yearRows(db, person, ids.slice((page - 1) * perPage, page * perPage), asked),
    total: ids.length,
    page,
    perPage,
    programmes,
    offeringId: asked.offeringId ?? '',
    year: asked.year.name,
    years: [first + 1, first, first - 1, first - 2].map((year) => studyYearFrom(year, asked.beginsOn).name),
    text: asked.text,
    isKeeper: keepsHours(person),
    isHub: organisationsWithRole(person, 'hub', 'coordinator').length > 0,
    title: hoursTexts[language].title,
  }
}

export default function Hours() {
  const t = useTexts(hoursTexts)
  const { rows, total, page, perPage, offeringId, year, text, isKeeper, isHub, title } = useLoaderData<typeof loader>()
  const query = (more: Record<string, string>) => new URLSearchParams({ programme: offeringId, year, text, ...more })
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          <p>{t.text}</p>
        </div>
        {isKeeper && (
          <div className="page-head-actions">
            <a className="button" href="/hours/presence">
              {t.presence}
            </a>
            <a className="button second" href="/hours/import">
              {t.importLink}
            </a>
            {isHub && (
              <a className="button quiet" href="/hours/settings">
                {t.settings}
              </a>
            )}
          </div>
        )}
      </header>
      <IntakeParts />
      <Choose />
      {rows.length === 0 ? (
        <EmptyState
          as="h2"
          drawing="gap"
          title={t.emptyTitle}
          text={t.emptyText}
          action={{ to: '/agreements', label: t.emptyAction }}
        />
      ) : (
        <>
          <HoursTable rows={rows} year={year} />
          <Pages
            page={page}
            perPage={perPage}
            shown={rows.length}
            total={total}
            address={(to) => `?${query({ page: String(to) })}`}
          />
          <p className="hours-exports">
            <span>{t.exports}</span>
            {(['csv', 'xlsx', 'pdf'] as const).map((kind) => (
              <a key={kind} className="button second" href={`/hours/export.${kind}?${query({})}`}>
                {kind === 'xlsx' ? t.excel : kind.toUpperCase()}
              </a>
            ))}
          </p>
        </>
      )}
    </>
  )
}

function Choose() {
  const t = useTexts(hoursTexts)
  const { programmes, offeringId, year, years, text } = useLoaderData<typeof loader>()
  const options = [
    { value: '', label: t.allProgrammes },
    ...programmes.map(({ id, title }) => ({ value: id, label: title })),
  ]
  return (
    <form className="admin-search" method="get">
      <SelectField label={t.programme} name="programme" options={options} defaultValue={offeringId} />
      <SelectField
        label={t.year}
        name="year"
        options={years.map((name) => ({ value: name, label: name }))}
        defaultValue={year}
      />
      <TextField label={t.search} name="text" type="search" defaultValue={text} maxLength={100} />
      <button className="second" type="submit">
        <Search aria-hidden="true" size={20} />
        {t.show}
      </button>
    </form>
  )
}
