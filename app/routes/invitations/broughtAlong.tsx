import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { invitationsTexts } from '~/app/texts/invitations'
import { EmptyState } from '~/app/ui/EmptyState'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { employersOf, resultsToTake, takeAlong } from '~/modules/coordination/leaving/takeAlong.server'
import { ResultWords } from '../participants/Brought'
import './broughtAlong.css'

export const handle = route({ access: { GET: 'signedIn', POST: 'signedIn' }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, language, person } = context
  const employer = employersOf(person!).find(({ id }) => id === params.organisationId)
  const results = employer && (await resultsToTake(db, person!, employer.id))
  if (!employer || !results) throw data(null, { status: 404 })
  const done = new URL(request.url).searchParams.get('done')
  return { employer, results, done, title: invitationsTexts[language].alongTitle(employer.name) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const enrolmentIds = (await request.formData()).getAll('enrolmentId').map(String)
  const taken = await takeAlong(context.db, context.person!, params.organisationId!, enrolmentIds)
  if (!taken) throw data(null, { status: 404 })
  return redirect(`/organisations/${params.organisationId}/brought-along?done=saved`, 303)
}

export default function BroughtAlong() {
  const t = useTexts(invitationsTexts)
  const { employer, results, done, title } = useLoaderData<typeof loader>()
  return (
    <>
      <a className="back" href="/account">
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      <h1>{title}</h1>
      {done === 'joined' && <Notice kind="done">{t.joined}</Notice>}
      {done === 'saved' && <Notice kind="done">{t.alongDone}</Notice>}
      {results.length === 0 ? (
        <EmptyState as="h2" drawing="gap" title={t.alongNone} text={t.alongNoneText} />
      ) : (
        <form method="post">
          <p>{t.alongText(employer.name)}</p>
          <ul className="along-results">
            {results.map(({ enrolmentId, isTaken, name: _, ...result }) => (
              <li key={enrolmentId}>
                <label>
                  <input type="checkbox" name="enrolmentId" value={enrolmentId} defaultChecked={isTaken === 1} />
                  <span>
                    <ResultWords result={result} />
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <button type="submit">{t.alongSave}</button>
        </form>
      )}
    </>
  )
}
