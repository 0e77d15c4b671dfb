import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { sessionSecret } from '~/app/request.server'
import { accountTexts } from '~/app/texts/account'
import { invitationsTexts } from '~/app/texts/invitations'
import { noticesTexts } from '~/app/texts/notices'
import { shellTexts } from '~/app/texts/shell'
import { momentText } from '~/app/ui/dates'
import { deviceOf } from '~/app/ui/device'
import { Notice } from '~/app/ui/Notice'
import { besidesMenu } from '~/app/ui/navigation'
import { PartsNav } from '~/app/ui/PartsNav'
import { useTexts } from '~/app/ui/useTexts'
import type { Language } from '~/db/tables'
import { openInvitations } from '~/modules/coordination/inviting/answerInvitation.server'
import { employersOf } from '~/modules/coordination/leaving/takeAlong.server'
import { noticeChoices } from '~/modules/coordination/notices/noticeChoices.server'
import { hasPassword } from '~/modules/people/currentPassword.server'
import { sessionsOf } from '~/modules/people/session.server'
import { changeAccount } from './change.server'
import { EmailForm, PasswordForm, ProfileForm } from './forms'
import { NoticeForm } from './NoticeForm'
import { Sessions } from './Sessions'
import './account.css'

export const handle = route({ access: { GET: 'signedIn', POST: 'signedIn' } })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const { name, email, memberships, isAdministrator, ...person } = context.person!
  const sessions = await sessionsOf(db, person.id, sessionSecret(request.headers.get('cookie'), context.origin))
  const done = new URL(request.url).searchParams.get('done')
  const t = accountTexts[language]
  return {
    title: t.title,
    besides: besidesMenu(context.person),
    done: doneWords(done, language),
    person: { name, email, language: person.language, memberships, isAdministrator },
    hasPassword: await hasPassword(db, context.person!),
    notices: await noticeChoices(db, context.person!),
    employers: employersOf(context.person!),
    invitations: await openInvitations(db, context.person!)
      .select(['invitation.id', 'organisation.name as organisation'])
      .execute(),
    sessions: sessions.map(({ createdAt, lastSeenAt, userAgent, isThis }) => {
      const device = deviceOf(userAgent)
      return {
        key: `${createdAt} ${lastSeenAt}`,
        isThis,
        device: device ? t.device(device.browser, device.system) : t.unknownDevice,
        signedIn: t.signedIn(momentText(createdAt, language)),
        lastSeen: t.lastSeen(momentText(lastSeenAt, language)),
      }
    }),
  }
}

function doneWords(done: string | null, language: Language) {
  const t = accountTexts[language].done
  if (done === 'notices') return noticesTexts[language].saved
  if (done === 'declined') return invitationsTexts[language].declined
  return done && Object.hasOwn(t, done) ? t[done as keyof typeof t] : undefined
}

export async function action({ context, request }: ActionFunctionArgs) {
  const answer = await changeAccount(
    context,
    await request.formData(),
    sessionSecret(request.headers.get('cookie'), context.origin) ?? '',
  )
  if (!answer) throw data(null, { status: 404 })
  return answer
}

export default function Account() {
  const t = useTexts(accountTexts)
  const along = useTexts(invitationsTexts)
  const { nav } = useTexts(shellTexts)
  const { done, besides, person, hasPassword, sessions, notices, employers, invitations } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="account">
      <h1>{t.title}</h1>
      {done && !answer && <Notice kind="done">{done}</Notice>}
      {besides.length > 0 && (
        <PartsNav label={t.besides} parts={besides.map(({ key, to }) => ({ to, label: nav[key] }))} />
      )}
      {invitations.map(({ id, organisation }) => (
        <Notice key={id} kind="info">
          <a href={`/invitations/${id}`}>{along.title(organisation)}</a>
        </Notice>
      ))}
      <ProfileForm person={person} answer={answer?.form === 'profile' ? answer : undefined} />
      <EmailForm person={person} hasPassword={hasPassword} answer={answer?.form === 'email' ? answer : undefined} />
      <PasswordForm
        person={person}
        hasPassword={hasPassword}
        answer={answer?.form === 'password' ? answer : undefined}
      />
      <NoticeForm {...notices} />
      {employers.length > 0 && (
        <section>
          <h2>{along.alongLink}</h2>
          <ul>
            {employers.map(({ id, name }) => (
              <li key={id}>
                <a href={`/organisations/${id}/brought-along`}>{along.alongTitle(name)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Sessions sessions={sessions} />
    </div>
  )
}
