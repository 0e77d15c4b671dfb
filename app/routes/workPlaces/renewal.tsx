import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { RefreshCw } from 'lucide-react'
import { route } from '~/app/access'
import { placePageTexts } from '~/app/texts/placePage'
import { workPlacesTexts } from '~/app/texts/workPlaces'
import { dateText } from '~/app/ui/dates'
import { useLanguage } from '~/app/ui/useTexts'
import { readWritable } from '~/modules/intake/places/changePlace.server'
import { renewedUntil } from '~/modules/intake/places/standing.server'
import { dutchDay } from '~/modules/people/dutchDay'

export const handle = route({ access: { GET: 'everyone' }, scripts: false, partOf: 'catalogue' })

export const headers = () => ({ 'cache-control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Leerbank` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const secret = params.placeSecret!
  const place = await readWritable(context.db, { secret })
  if (!place) throw data(null, { status: 404 })
  const { title, companyName } = place
  return {
    title,
    companyName,
    until: renewedUntil(place, dutchDay(Date.now())),
    page: `/work-places/by-link/${secret}`,
  }
}

/** What the mail leads to that says a place runs out: one press. Opening it does nothing, because programs open links too. */
export default function Renewal() {
  const language = useLanguage()
  const t = placePageTexts[language]
  const { title, companyName, until, page } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{t.renewTitle}</h1>
      <p>
        <b>{title}</b>, {companyName}
      </p>
      <p>{t.renewLong(dateText(until, language))}</p>
      <form method="post" action={page} className="actions">
        <button name="do" value="renew" type="submit">
          <RefreshCw aria-hidden="true" size={20} />
          {t.next.renew}
        </button>
        <a className="button second" href={page}>
          {workPlacesTexts[language].backToPlace}
        </a>
      </form>
    </>
  )
}
