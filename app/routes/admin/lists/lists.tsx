import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { adminTexts } from '~/app/texts/admin'
import { listTexts } from '~/app/texts/lists'
import { useTexts } from '~/app/ui/useTexts'
import { listNames } from '~/modules/catalogue/lists/adminList'
import { lists } from '~/modules/catalogue/lists/lists.server'
import { Parts } from '../Parts'

export const handle = route({ access: { GET: 'administrator' }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context }: LoaderFunctionArgs) {
  const counts = await Promise.all(
    listNames.map(async (name) => ({ name, count: (await lists[name].entries(context.db)).length })),
  )
  return { counts, title: listTexts[context.language].title }
}

export default function Lists() {
  const t = useTexts(listTexts)
  const { title } = useTexts(adminTexts)
  const { counts } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{title}</h1>
      <Parts current="lists" />
      <p>{t.text}</p>
      <ul className="list-choice">
        {counts.map(({ name, count }) => (
          <li key={name}>
            <h2>
              <a href={`/admin/lists/${name}`}>{t.lists[name]!.title}</a>
            </h2>
            <p>{t.lists[name]!.text}</p>
            <p className="hint">{t.count(count)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
