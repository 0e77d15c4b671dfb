import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { sessionsTexts } from '~/app/texts/sessions'
import { useTexts } from '~/app/ui/useTexts'
import { addSession } from '~/modules/catalogue/sessions/addSession.server'
import { clashes } from '~/modules/catalogue/sessions/clashes.server'
import { managedOffering } from '~/modules/catalogue/sessions/managedDates.server'
import { SessionForm } from './SessionForm'
import { refuseSession } from './saveSession.server'
import { newValues } from './sessionValues'
import { typedSession } from './typedSession.server'

export const handle = route({ access: { GET: ['coordinator'], POST: ['coordinator'] }, partOf: 'offerings' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const offering = await managedOffering(context.db, context.person!, params.offeringId!)
  if (!offering) throw data(null, { status: 404 })
  return { offering, title: sessionsTexts[context.language].newTitle(offering.title) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const form = await request.formData()
  const offering = await managedOffering(db, person, params.offeringId!)
  if (!offering) throw data(null, { status: 404 })
  const typed = typedSession(form, language)
  if ('errors' in typed) return refuseSession(typed)
  const found = await clashes(db, person, offering.hubId, typed.input)
  if (found.length > 0 && !form.get('clashKnown'))
    return refuseSession({ values: typed.values, errors: {}, clashes: found }, 409)
  const { sessionId } = (await addSession(db, person, offering.id, typed.input))!
  return redirect(`/sessions/${sessionId}?saved`, 303)
}

export default function NewSession() {
  const t = useTexts(sessionsTexts)
  const { offering, title } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <a className="back" href={`/offerings/${offering.id}/sessions`}>
        <ArrowLeft aria-hidden="true" size={20} />
        {t.backToDates}
      </a>
      <h1>{title}</h1>
      <SessionForm
        values={answer?.values ?? newValues(offering.place)}
        errors={answer?.errors ?? {}}
        clashes={answer?.clashes}
        clashAddress={`/offerings/${offering.id}/clashes`}
        isNew
      />
    </>
  )
}
