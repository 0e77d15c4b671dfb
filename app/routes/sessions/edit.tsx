import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { sessionsTexts } from '~/app/texts/sessions'
import { useTexts } from '~/app/ui/useTexts'
import { changeSession } from '~/modules/catalogue/sessions/changeSession.server'
import { clashes } from '~/modules/catalogue/sessions/clashes.server'
import { writtenSession } from '~/modules/catalogue/sessions/writtenSession.server'
import { SessionForm } from './SessionForm'
import { refuseSession } from './saveSession.server'
import { valuesOfSession } from './sessionValues'
import { typedSession } from './typedSession.server'

export const handle = route({ access: { GET: ['coordinator'], POST: ['coordinator'] }, partOf: 'offerings' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const session = await writtenSession(context.db, context.person!, params.sessionId!)
  if (!session) throw data(null, { status: 404 })
  const { id, offeringId, title } = session
  return { id, offeringId, values: valuesOfSession(session), title: sessionsTexts[context.language].editTitle(title) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const form = await request.formData()
  const session = await writtenSession(db, person, params.sessionId!)
  if (!session) throw data(null, { status: 404 })
  const typed = typedSession(form, language)
  if ('errors' in typed) return refuseSession(typed)
  const { values, input } = typed
  const found = await clashes(db, person, session.hubId, { ...input, sessionId: session.id })
  if (found.length > 0 && !form.get('clashKnown')) return refuseSession({ values, errors: {}, clashes: found }, 409)
  const answer = (await changeSession(db, person, session.id, input))!
  if ('changed' in answer) return redirect(`/sessions/${session.id}?saved`, 303)
  const t = sessionsTexts[language].errors
  const errors: Record<string, string> =
    answer.refused === 'seats'
      ? { seats: t.seats(answer.taken) }
      : answer.refused === 'hasBookings'
        ? { enrols: t.hasBookings }
        : { form: t.cancelled }
  return refuseSession({ values, errors }, 409)
}

export default function EditSession() {
  const t = useTexts(sessionsTexts)
  const { id, offeringId, title, values } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <a className="back" href={`/sessions/${id}`}>
        <ArrowLeft aria-hidden="true" size={20} />
        {t.backToDates}
      </a>
      <h1>{title}</h1>
      <SessionForm
        values={answer?.values ?? values}
        errors={answer?.errors ?? {}}
        clashes={answer?.clashes}
        clashAddress={`/offerings/${offeringId}/clashes?session=${id}`}
        isNew={false}
      />
    </>
  )
}
