import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { applyingTexts } from '~/app/texts/applying'
import { formTexts } from '~/app/texts/forms'
import { ownApplicationTexts } from '~/app/texts/ownApplication'
import { EmptyState } from '~/app/ui/EmptyState'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { ownAgreements } from '~/modules/intake/agreements/ownAgreements.server'
import { fileOpenings } from '~/modules/intake/applying/openFile.server'
import { readOwnPage } from '~/modules/intake/applying/ownPage.server'
import { ownConversations } from '~/modules/intake/pipeline/conversations/ownConversation.server'
import { ownMessages } from '~/modules/intake/pipeline/messages/ownMessages.server'
import { OwnAgreements } from '../agreements/OwnAgreements'
import { OwnConversations } from '../applications/own/OwnConversations'
import { OwnMessages } from '../applications/own/OwnMessages'
import { proposalsOf } from '~/modules/intake/places/proposalsOf.server'
import { OwnProposals } from '../matching/OwnProposals'
import { actOnOwnPage } from './actOnOwnPage.server'
import { Application, Asked, Call } from './OwnApplication'
import { Details, EraseAll, Keep, OwnPapers, TakeAlong } from './OwnParts'
import './applying.css'
import './ownPage.css'

export const handle = route({ access: { GET: 'everyone', POST: 'everyone' }, scripts: false, partOf: 'catalogue' })

// Whoever has the address has the application: no cache between keeps it, no search engine lists it.
export const headers = () => ({ 'cache-control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Leerbank` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const found = await readOwnPage(db, params.candidateSecret!)
  if (!found) throw data(null, { status: 404 })
  const search = new URL(request.url).searchParams
  const { secret, name, birthDate, email, phone, postcode, parentName, parentEmail } = found.candidate
  return {
    title: ownApplicationTexts[language].title,
    ...found,
    candidate: { secret, name, birthDate: birthDate ?? '', email, phone, postcode, parentName, parentEmail },
    conversations: await ownConversations(db, secret),
    messages: await ownMessages(db, secret),
    proposals: await proposalsOf(db, found.candidate.id, language),
    openings: await fileOpenings(db, found.candidate.id),
    agreements: await ownAgreements(db, found.candidate.id),
    news: ['sent', 'saved', 'withdrawn', 'erased'].find((word) => search.has(word)),
  }
}

export type OwnPageData = Awaited<ReturnType<typeof loader>>

export async function action({ context, params, request }: ActionFunctionArgs) {
  const answer = await actOnOwnPage(context, params.candidateSecret!, request)
  if (!answer) throw data(null, { status: 404 })
  if ('to' in answer) return redirect(answer.to, 303)
  return data(answer, { status: answer.status })
}

export default function OwnPage() {
  const t = useTexts(ownApplicationTexts)
  const page = useLoaderData<typeof loader>() as OwnPageData
  const answer = useActionData<typeof action>()
  if (answer?.isErased)
    return (
      <EmptyState
        drawing="gap"
        title={t.erasedTitle}
        text={t.erasedText}
        action={{ to: '/catalogue', label: t.programme }}
      />
    )
  const at = `/applying/${page.candidate.secret}`
  return (
    <>
      <h1>{t.hello(page.candidate.name)}</h1>
      <News news={page.news} isLate={answer?.isLate} isWrong={answer !== undefined} />
      {page.applications.map((application) => (
        <Application key={application.id} application={application} />
      ))}
      <OwnConversations conversations={page.conversations} secret={page.candidate.secret} />
      <OwnProposals proposals={page.proposals} />
      <OwnAgreements agreements={page.agreements} secret={page.candidate.secret} />
      <Asked page={page} />
      <OwnMessages messages={page.messages} applications={page.applications} secret={page.candidate.secret} />
      <Call applications={page.applications} />
      <OwnPapers page={page} at={at} problem={answer?.paper} />
      <Details page={page} typed={answer?.typed} problems={answer?.problems} />
      <Keep page={page} />
      <TakeAlong page={page} at={at} />
      <EraseAll page={page} />
    </>
  )
}

function News({ news, isLate, isWrong }: { news?: string; isLate?: boolean; isWrong: boolean }) {
  const t = useTexts(ownApplicationTexts)
  const forms = useTexts(formTexts)
  const apply = useTexts(applyingTexts)
  if (isWrong) return <Notice kind="wrong">{isLate ? t.late : forms.notSaved}</Notice>
  if (news === 'sent') return <Notice kind="done">{apply.sentNews}</Notice>
  if (news === 'saved') return <Notice kind="done">{t.saved}</Notice>
  if (news === 'withdrawn') return <Notice kind="done">{t.withdrawn}</Notice>
  return news === 'erased' ? <Notice kind="done">{t.erasedPart}</Notice> : null
}
