import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Search } from 'lucide-react'
import { route } from '~/app/access'
import { adminTexts } from '~/app/texts/admin'
import { TextField } from '~/app/ui/Field'
import { Pages } from '~/app/ui/Pages'
import { useTexts } from '~/app/ui/useTexts'
import { peoplePerPage } from '~/modules/people/organisationPeople.server'
import { people } from '~/modules/people/people.server'
import { peopleQuery } from '~/modules/people/peopleQuery'
import { Parts } from './Parts'

export const handle = route({ access: { GET: 'administrator' }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const query = peopleQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const found = await people(context.db, query)
  return { ...found, query, title: adminTexts[context.language].people, perPage: peoplePerPage }
}

export default function AllPeople() {
  const t = useTexts(adminTexts)
  const { rows, total, query, perPage } = useLoaderData<typeof loader>()
  const { text = '' } = query
  return (
    <>
      <h1>{t.title}</h1>
      <Parts current="people" />
      <form className="admin-search" method="get">
        <TextField label={t.searchPerson} name="text" type="search" defaultValue={text} />
        <button className="second" type="submit">
          <Search aria-hidden="true" size={20} />
          {t.search}
        </button>
      </form>
      {rows.length === 0 ? (
        <p>{t.noPeople}</p>
      ) : (
        <div className="table-frame">
          <table className="admin-table">
            <thead>
              <tr>
                <th scope="col">{t.name}</th>
                <th scope="col" className="wide">
                  {t.personEmail}
                </th>
                <th scope="col">{t.belongsTo}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, email, administers, organisations }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={`/admin/people/${id}`}>{name}</a>
                  </th>
                  <td className="wide">{email}</td>
                  <td>{[administers ? t.administrator : '', organisations].filter(Boolean).join(', ') || t.nowhere}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pages
        page={query.page}
        perPage={perPage}
        shown={rows.length}
        total={total}
        address={(page) => `?${new URLSearchParams({ text, page: String(page) })}`}
      />
    </>
  )
}
