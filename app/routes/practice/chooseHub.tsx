import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { CSSProperties } from 'react'
import { route } from '~/app/access'
import { practiceTexts } from '~/app/texts/practice'
import { useTexts } from '~/app/ui/useTexts'
import { hubsToAsk } from '~/modules/practice/askQuestion.server'
import './practice.css'

export const handle = route({
  access: { GET: 'signedIn' },
  scripts: false,
  partOf: ['participants', 'workOrders', 'learning', 'offerings'],
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context }: LoaderFunctionArgs) {
  return { title: practiceTexts[context.language].chooseTitle, hubs: await hubsToAsk(context.db) }
}

export default function ChooseHub() {
  const t = useTexts(practiceTexts)
  const { title, hubs } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{title}</h1>
      <p>{t.chooseText}</p>
      <ul className="choose-hub">
        {hubs.map(({ id, slug, name, colour, place, summary }) => (
          <li key={id}>
            <p className="plate" style={{ '--hub': colour } as CSSProperties}>
              {place && !name.includes(place) ? `${name} · ${place}` : name}
            </p>
            {summary && <p lang="nl">{summary}</p>}
            <a className="button second" href={`/hubs/${slug}/question`}>
              {t.chooseThis(name)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
