import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { applyingTexts } from '~/app/texts/applying'
import { EmptyState } from '~/app/ui/EmptyState'
import { useTexts } from '~/app/ui/useTexts'
import { isMinor, readBirthDate } from '~/modules/intake/applying/birthDate'
import { documentsOf } from '~/modules/intake/applying/documents.server'
import { readDraft } from '~/modules/intake/applying/draft.server'
import { programmeAt } from '~/modules/intake/applying/programmeAt.server'
import { stepNamed } from '~/modules/intake/applying/steps'
import { dutchDay } from '~/modules/people/dutchDay'
import { actOnDraft } from './actOnDraft.server'
import { AskedByCompany, Form } from './DraftForm'
import './applying.css'

export const handle = route({
  access: { GET: 'everyone', POST: 'everyone' },
  scripts: false,
  script: '/apply.js',
  partOf: 'catalogue',
})

// Whoever has the address has what was typed: no cache between keeps it, no search engine lists it.
export const headers = () => ({ 'cache-control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Leerbank` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const now = Date.now()
  const found = await readDraft(db, params.draftSecret!, now)
  if (!found) throw data(null, { status: 404 })
  const t = applyingTexts[language]
  const { slug } = found
  if (found.refusedAt !== null) return { title: t.refusedTitle, over: 'refused' as const, slug }
  if (found.applicationId !== null) return { title: t.sentTitle, over: 'sent' as const, slug }
  const programme = await programmeAt(db, { id: found.offeringId }, now)
  if (found.isOver || !programme) return data({ title: t.overTitle, over: 'over' as const, slug }, { status: 410 })
  const search = new URL(request.url).searchParams
  const birthDate = readBirthDate(found.typed.birthDate ?? '', dutchDay(now))
  return {
    title: t.title(found.title),
    over: undefined,
    slug,
    secret: found.secret,
    typed: found.typed,
    step: stepNamed(search.get('step')) ?? 'who',
    isYoung: isMinor(birthDate, dutchDay(now)),
    askedBy: found.startedBy && found.acceptedAt === null ? (found.startedByName ?? '') : undefined,
    company: found.companyName,
    papers: await documentsOf(db, { draftId: found.id }),
    programme: { id: programme.id, title: programme.title, hubName: programme.hubName, term: programme.term },
    closed: programme.closed,
  }
}

export type DraftPage = Extract<Awaited<ReturnType<typeof loader>>, { over: undefined }>

export async function action({ context, params, request }: ActionFunctionArgs) {
  const answer = await actOnDraft(context, params.draftSecret!, request)
  if (!answer) throw data(null, { status: 404 })
  if ('to' in answer) return redirect(answer.to, 303)
  return data(answer, { status: answer.status })
}

export default function Draft() {
  const t = useTexts(applyingTexts)
  const found = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const toOffering = { to: `/catalogue/${found.slug}`, label: t.toOffering }
  if (answer && 'told' in answer) {
    const words = {
      known: { title: t.known, text: t.knownText },
      joined: { title: t.joined, text: t.joinedText },
      dropped: { title: t.dropped, text: t.closedText },
      refused: { title: t.refusedTitle, text: t.refusedText },
    }[answer.told]
    return <EmptyState drawing={answer.told === 'refused' ? 'stop' : 'gripper'} {...words} action={toOffering} />
  }
  if (found.over === 'refused')
    return <EmptyState drawing="stop" title={t.refusedTitle} text={t.refusedText} action={toOffering} />
  if (found.over === 'sent')
    return <EmptyState drawing="gripper" title={t.sentTitle} text={t.sentText} action={toOffering} />
  if (found.over === 'over')
    return (
      <EmptyState
        drawing="gap"
        title={t.overTitle}
        text={t.overText}
        action={{ to: `/catalogue/${found.slug}/application`, label: t.again }}
      />
    )
  const page = found as DraftPage
  return page.askedBy === undefined ? <Form page={page} answer={answer} /> : <AskedByCompany page={page} />
}
