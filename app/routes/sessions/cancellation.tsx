import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { formTexts } from '~/app/texts/forms'
import { sessionsTexts } from '~/app/texts/sessions'
import { TextArea } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import { cancelSession } from '~/modules/catalogue/sessions/changeSession.server'
import { writtenSession } from '~/modules/catalogue/sessions/writtenSession.server'
import { lines } from '~/modules/people/typedText'
import { Meetings } from './Meetings'

export const handle = route({
  access: { GET: ['coordinator'], POST: ['coordinator'] },
  scripts: false,
  partOf: 'offerings',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const session = await writtenSession(context.db, context.person!, params.sessionId!)
  if (!session) throw data(null, { status: 404 })
  const { id, meetings, title: offering } = session
  return { id, meetings, offering, title: sessionsTexts[context.language].callOff }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language } = context
  const form = await request.formData()
  const session = await writtenSession(db, context.person!, params.sessionId!)
  if (!session) throw data(null, { status: 404 })
  const why = lines(500).safeParse(String(form.get('why') ?? ''))
  if (!why.success || why.data === '') {
    const t = formTexts[language]
    return data(
      { error: why.success ? t.required : t.tooLong(500), why: String(form.get('why') ?? '') },
      { status: 400 },
    )
  }
  await cancelSession(db, context.person!, session.id, why.data)
  return redirect(`/sessions/${session.id}?saved`, 303)
}

export default function Cancellation() {
  const t = useTexts(sessionsTexts)
  const { id, meetings, offering, title } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <a className="back" href={`/sessions/${id}`}>
        <ArrowLeft aria-hidden="true" size={20} />
        {offering}
      </a>
      <h1>{title}</h1>
      <Meetings meetings={meetings} />
      <p>{t.callOffText}</p>
      <form method="post" noValidate>
        <TextArea
          label={t.callOffWhy}
          hint={t.callOffWhyHint}
          name="why"
          maxLength={500}
          defaultValue={answer?.why}
          error={answer?.error}
        />
        <button type="submit">{t.callOffDo}</button>
      </form>
    </>
  )
}
