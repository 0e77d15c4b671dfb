import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { ownIntakeTexts } from '~/app/texts/ownIntake'
import { Notice } from '~/app/ui/Notice'
import { useLanguage } from '~/app/ui/useTexts'
import { candidateAt } from '~/modules/intake/applying/ownPage.server'
import {
  chooseTime,
  ownConversations,
  saveNoneFits,
} from '~/modules/intake/pipeline/conversations/ownConversation.server'
import { rateLimit } from '~/modules/people/rateLimit.server'
import { lines } from '~/modules/people/typedText'
import { OwnConversations } from './OwnConversations'
import './own.css'

export const handle = route({ access: { GET: 'everyone', POST: 'everyone' }, scripts: false, partOf: 'catalogue' })
export const headers = () => ({ 'cache-control': 'no-store' })
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Leerbank` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const candidate = await candidateAt(context.db, params.candidateSecret!)
  if (!candidate) throw data(null, { status: 404 })
  const { secret } = candidate
  return {
    secret,
    title: ownIntakeTexts[context.language].talkTitle,
    conversations: await ownConversations(context.db, secret),
    isChosen: new URL(request.url).searchParams.has('chosen'),
  }
}

const perPage = rateLimit(30, 3600)

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language } = context
  const candidate = await candidateAt(db, params.candidateSecret!)
  if (!candidate) throw data(null, { status: 404 })
  const { secret } = candidate
  const form = await request.formData()
  const t = ownIntakeTexts[language]
  const words = lines(500).safeParse(String(form.get('words') ?? '').slice(0, 600)).data ?? ''
  if (!(await perPage.spend(secret))) return data({ error: t.refused.tooFast, words }, { status: 429 })
  const conversationId = String(form.get('conversationId') ?? '')
  const startsAt = Number(form.get('startsAt'))
  const isNone = form.get('do') === 'none'
  if (!isNone && !Number.isSafeInteger(startsAt)) return data({ error: t.pick, words: undefined }, { status: 400 })
  const answer = isNone
    ? await saveNoneFits(db, { secret, conversationId, words })
    : await chooseTime(db, { secret, conversationId, startsAt })
  if (!answer) throw data(null, { status: 404 })
  if ('refused' in answer) return data({ error: t.refused[answer.refused], words: undefined }, { status: 409 })
  return redirect(`/applying/${secret}/conversation${isNone ? '' : '?chosen'}`, 303)
}

export default function OwnConversation() {
  const t = ownIntakeTexts[useLanguage()]
  const { secret, conversations, title, isChosen } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <a className="back" href={`/applying/${secret}`}>
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      {isChosen && !answer && <Notice kind="done">{t.chosen}</Notice>}
      {conversations.length === 0 && <h1>{title}</h1>}
      {conversations.length === 0 && (answer ? <Notice kind="wrong">{answer.error}</Notice> : <p>{t.noTalk}</p>)}
      <OwnConversations
        as="h1"
        conversations={conversations}
        secret={secret}
        words={answer?.words}
        error={answer?.error}
      />
    </>
  )
}
