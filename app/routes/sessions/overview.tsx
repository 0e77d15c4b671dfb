import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { sessionsTexts } from '~/app/texts/sessions'
import { EmptyState } from '~/app/ui/EmptyState'
import { HubParts } from '~/app/ui/HubParts'
import { useTexts } from '~/app/ui/useTexts'
import { managedDates } from '~/modules/catalogue/sessions/managedDates.server'
import { DateRows } from './DateRows'

export const handle = route({ access: { GET: ['coordinator'] }, scripts: false, partOf: 'offerings' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

// What was given in the last weeks is still to be finished: who was there, what follows.
const weeksBack = 6

export async function loader({ context }: LoaderFunctionArgs) {
  const now = Date.now()
  const dates = await managedDates(context.db, context.person!, { after: now - weeksBack * 7 * 86_400_000 })
  return { dates, now, title: sessionsTexts[context.language].overview }
}

export default function Overview() {
  const t = useTexts(sessionsTexts)
  const { dates, now, title } = useLoaderData<typeof loader>()
  const coming = dates.filter(({ endsAt }) => endsAt > now)
  const past = dates.filter(({ endsAt }) => endsAt <= now).reverse()
  return (
    <>
      <h1>{title}</h1>
      <HubParts />
      <p>{t.overviewText}</p>
      {dates.length === 0 && (
        <EmptyState
          as="h2"
          drawing="gap"
          title={t.emptyTitle}
          text={t.emptyOverview}
          action={{ to: '/catalogue', label: t.emptyAction }}
        />
      )}
      {coming.length > 0 && <h2>{t.coming}</h2>}
      {coming.length > 0 && <DateRows dates={coming} withTitle />}
      {past.length > 0 && <h2>{t.past}</h2>}
      {past.length > 0 && <DateRows dates={past} withTitle />}
    </>
  )
}
