import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { connectTexts } from '~/app/texts/connect'
import { useTexts } from '~/app/ui/useTexts'
import { publicCatalogue } from '~/modules/catalogue/feeds/publicOfferings.server'
import './connect.css'

export const handle = route({ access: { GET: 'everyone' }, scripts: false, kept: 'catalogue' })

const feeds = [
  ['oeapi5', '/oeapi/v5/'],
  ['oeapi6', '/oeapi/v6/'],
  ['edudex', '/edudex/directory.xml'],
  ['oai', '/oai-pmh?verb=Identify'],
  ['sitemap', '/sitemap.xml'],
] as const

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, origin, language } = context
  const { hubs } = await publicCatalogue(db)
  return { origin, title: connectTexts[language].title, hubs: hubs.map(({ name, slug }) => ({ name, slug })) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export default function Connect() {
  const t = useTexts(connectTexts)
  const { hubs } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <dl className="connections">
        {feeds.map(([key, path]) => (
          <div key={key}>
            <dt>{t.feeds[key].name}</dt>
            <dd>{t.feeds[key].text}</dd>
            <dd>
              <Address path={path} />
            </dd>
          </div>
        ))}
      </dl>
      <h2>{t.hubs}</h2>
      <dl className="connections">
        {hubs.map(({ name, slug }) => (
          <div key={slug}>
            <dt>{name}</dt>
            <dd>
              {t.calendar}
              <Address path={`/hubs/${slug}/calendar.ics`} />
            </dd>
            <dd>
              {t.edudex}
              <Address path={`/edudex/hubs/${slug}/directory.xml`} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Address({ path }: { path: string }) {
  const { origin } = useLoaderData<typeof loader>()
  return (
    <a className="address" href={path}>
      {origin + path}
    </a>
  )
}
