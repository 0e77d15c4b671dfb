import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { valuesOf } from '~/app/form.server'
import { ownIntakeTexts } from '~/app/texts/ownIntake'
import { Notice } from '~/app/ui/Notice'
import { useLanguage } from '~/app/ui/useTexts'
import { candidateAt } from '~/modules/intake/applying/ownPage.server'
import { answerOwn, ownApplications, ownMessages } from '~/modules/intake/pipeline/messages/ownMessages.server'
import { rateLimit } from '~/modules/people/rateLimit.server'
import { lines } from '~/modules/people/typedText'
import { OwnMessages } from './OwnMessages'

export const handle = route({ access: { GET: 'everyone', POST: 'everyone' }, scripts: false, partOf: 'catalogue' })
export const headers = () => ({ 'cache-control': 'no-store' })
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Leerbank` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const candidate = await candidateAt(db, params.candidateSecret!)
  if (!candidate) throw data(null, { status: 404 })
  const { secret } = candidate
  return {
    secret,
    title: ownIntakeTexts[language].messagesTitle,
    messages: await ownMessages(db, secret),
    applications: await ownApplications(db, secret),
    isSent: new URL(request.url).searchParams.has('sent'),
  }
}

const perPage = rateLimit(20, 3600)

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language } = context
  const candidate = await candidateAt(db, params.candidateSecret!)
  if (!candidate) throw data(null, { status: 404 })
  const { secret } = candidate
  const form = await request.formData()
  const t = ownIntakeTexts[language]
  const values = valuesOf(form)
  const text = lines(5000).safeParse(values.text ?? '')
  if (!text.success) return data({ error: t.tooLong, values }, { status: 400 })
  if (text.data === '') return data({ error: t.empty, values }, { status: 400 })
  if (!(await perPage.spend(secret))) return data({ error: t.refused.tooFast, values }, { status: 429 })
  const said = await answerOwn(db, { secret, applicationId: values.applicationId ?? '', text: text.data })
  if (!said) throw data(null, { status: 404 })
  return redirect(`/applying/${secret}/messages?sent`, 303)
}

export default function Messages() {
  const t = ownIntakeTexts[useLanguage()]
  const { secret, messages, applications, isSent } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <a className="back" href={`/applying/${secret}`}>
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      {isSent && !answer && <Notice kind="done">{t.sent}</Notice>}
      <OwnMessages
        as="h1"
        messages={messages}
        applications={applications}
        secret={secret}
        typed={answer?.values}
        error={answer?.error}
      />
    </>
  )
}
