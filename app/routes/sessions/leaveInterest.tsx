import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { bookingTexts } from '~/app/texts/booking'
import { EmptyState } from '~/app/ui/EmptyState'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { stayInterested } from '~/modules/catalogue/sessions/askAgain.server'
import { leaveInterest, readInterest } from '~/modules/catalogue/sessions/interest.server'

export const handle = route({
  access: { GET: 'everyone', POST: 'everyone' },
  scripts: false,
  partOf: 'catalogue',
})

export const headers = () => ({ 'cache-control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Leerbank` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const found = await readInterest(context.db, params.interestSecret!)
  if (!found) throw data(null, { status: 404 })
  const t = bookingTexts[context.language]
  return {
    ...found,
    title: found.endedAt === null ? t.interestTitle(found.title) : t.interestLeft,
    offering: found.title,
    stays: new URL(request.url).searchParams.has('stays'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData()
  if (form.get('do') === 'stay') {
    if (!(await stayInterested(context.db, params.interestSecret!))) throw data(null, { status: 404 })
    return redirect(`/interests/${params.interestSecret}?stays`, 303)
  }
  if (!(await leaveInterest(context.db, params.interestSecret!))) throw data(null, { status: 404 })
  return redirect(`/interests/${params.interestSecret}`, 303)
}

export default function LeaveInterest() {
  const t = useTexts(bookingTexts)
  const { title, offering, slug, endedAt, endedBecause, stays } = useLoaderData<typeof loader>()
  if (endedAt !== null)
    return (
      <EmptyState
        drawing="gap"
        title={endedBecause === 'told' ? t.interestTold : t.interestLeft}
        text={t.closedText}
        action={{ to: `/catalogue/${slug}`, label: t.closedAction }}
      />
    )
  return (
    <>
      <h1>{title}</h1>
      {stays && <Notice kind="done">{t.interestStays}</Notice>}
      <p>{t.interestOn(offering)}</p>
      <form method="post" className="actions">
        <button name="do" value="stay" type="submit">
          {t.interestStay}
        </button>
        <button className="second" name="do" value="leave" type="submit">
          {t.interestLeave}
        </button>
      </form>
    </>
  )
}
