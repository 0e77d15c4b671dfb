import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { signInHere } from '~/app/request.server'
import { passwordTexts } from '~/app/texts/password'
import { EmptyState } from '~/app/ui/EmptyState'
import { NewPasswordField } from '~/app/ui/NewPasswordField'
import { useTexts } from '~/app/ui/useTexts'
import { passwordLink, setPasswordByLink } from '~/modules/people/passwordLink.server'

export const handle = route({ access: { GET: 'everyone', POST: 'everyone' } })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const link = await passwordLink(context.db, params.secret!)
  if (!link) throw data(null, { status: 404 })
  const { name, email, state } = link
  return { title: passwordTexts[context.language].linkTitle, name, email, state }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, ip, language } = context
  const password = String((await request.formData()).get('newPassword') ?? '')
  const answer = await setPasswordByLink(db, params.secret!, password, ip)
  if (!answer) throw data(null, { status: 404 })
  if ('refused' in answer) {
    const { refused } = answer
    if (refused === 'used' || refused === 'expired') return redirect(`/password/${params.secret}`)
    return data({ error: passwordTexts[language].refused[refused] }, { status: refused === 'tooMany' ? 429 : 400 })
  }
  return redirect('/', { headers: { 'Set-Cookie': await signInHere(context, request, answer.personId) } })
}

export default function PasswordLink() {
  const t = useTexts(passwordTexts)
  const { name, email, state } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (state !== 'open')
    return (
      <EmptyState
        drawing="gap"
        title={state === 'used' ? t.usedTitle : t.expiredTitle}
        text={state === 'used' ? t.usedText : t.expiredText}
        action={{ to: '/sign-in', label: t.toSignIn }}
      />
    )
  return (
    <>
      <h1>{t.linkTitle}</h1>
      <p>{t.linkFor(name)}</p>
      <form method="post" noValidate>
        <input type="hidden" name="email" value={email} autoComplete="username" />
        <NewPasswordField about={{ name, email }} error={answer?.error} />
        <button type="submit">{t.save}</button>
      </form>
    </>
  )
}
