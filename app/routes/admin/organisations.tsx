import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Plus, Search } from 'lucide-react'
import type { CSSProperties } from 'react'
import { route } from '~/app/access'
import { adminTexts } from '~/app/texts/admin'
import { SelectField, TextField } from '~/app/ui/Field'
import { Pages } from '~/app/ui/Pages'
import { useTexts } from '~/app/ui/useTexts'
import { organisations, organisationsPerPage } from '~/modules/people/organisations.server'
import { peopleQuery } from '~/modules/people/peopleQuery'
import { Parts } from './Parts'

export const handle = route({ access: { GET: 'administrator' }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const query = peopleQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const found = await organisations(context.db, context.person!, query)
  return { ...found, query, title: adminTexts[context.language].organisations, perPage: organisationsPerPage }
}

export default function Organisations() {
  const t = useTexts(adminTexts)
  const { rows, total, query, perPage } = useLoaderData<typeof loader>()
  const kinds = (['hub', 'company', 'school', 'sector'] as const).map((kind) => ({ value: kind, label: t.kinds[kind] }))
  const { text = '', kind = '' } = query
  return (
    <>
      <div className="admin-head">
        <h1>{t.title}</h1>
        <a className="button" href="/admin/organisations/new">
          <Plus aria-hidden="true" size={20} />
          {t.newOrganisation}
        </a>
      </div>
      <Parts current="organisations" />
      <form className="admin-search" method="get">
        <TextField label={t.searchOrganisation} name="text" type="search" defaultValue={text} />
        <SelectField
          label={t.kind}
          name="kind"
          defaultValue={kind}
          options={[{ value: '', label: t.allKinds }, ...kinds]}
        />
        <button className="second" type="submit">
          <Search aria-hidden="true" size={20} />
          {t.search}
        </button>
      </form>
      {rows.length === 0 ? <p>{t.noOrganisations}</p> : <Table rows={rows} />}
      <Pages
        page={query.page}
        perPage={perPage}
        shown={rows.length}
        total={total}
        address={(page) => `?${new URLSearchParams({ text, kind, page: String(page) })}`}
      />
    </>
  )
}

type Row = Awaited<ReturnType<typeof organisations>>['rows'][number]

function Table({ rows }: { rows: Row[] }) {
  const t = useTexts(adminTexts)
  return (
    <div className="table-frame">
      <table className="admin-table">
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col" className="wide">
              {t.kind}
            </th>
            <th scope="col" className="wide">
              {t.place}
            </th>
            <th scope="col">{t.peopleOf}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, kind, place, hubType, colour, people }) => (
            <tr key={id}>
              <th scope="row">
                <span
                  className="admin-plate"
                  style={kind === 'hub' ? ({ '--hub': colour } as CSSProperties) : undefined}
                >
                  <a href={`/admin/organisations/${id}`}>{name}</a>
                </span>
              </th>
              <td className="wide">{hubType ? t.hubTypes[hubType] : t.kinds[kind]}</td>
              <td className="wide">{place}</td>
              <td>
                <a href={`/organisations/${id}/people`}>{t.peopleCount(people ?? 0)}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
