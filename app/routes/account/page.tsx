import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { sessionSecret } from '~/app/request.server'
import { accountTexts } from '~/app/texts/account'
import { momentText } from '~/app/ui/dates'
import { deviceOf } from '~/app/ui/device'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { hasPassword } from '~/modules/people/currentPassword.server'
import { sessionsOf } from '~/modules/people/session.server'
import { changeAccount } from './change.server'
import { EmailForm, PasswordForm, ProfileForm } from './forms'
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
    done: done && Object.hasOwn(t.done, done) ? t.done[done as keyof typeof t.done] : undefined,
    person: { name, email, language: person.language, memberships, isAdministrator },
    hasPassword: await hasPassword(db, context.person!),
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
  const { done, person, hasPassword, sessions } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="account">
      <h1>{t.title}</h1>
      {done && !answer && <Notice kind="done">{done}</Notice>}
      <ProfileForm person={person} answer={answer?.form === 'profile' ? answer : undefined} />
      <EmailForm person={person} hasPassword={hasPassword} answer={answer?.form === 'email' ? answer : undefined} />
      <PasswordForm
        person={person}
        hasPassword={hasPassword}
        answer={answer?.form === 'password' ? answer : undefined}
      />
      <Sessions sessions={sessions} />
    </div>
  )
}
