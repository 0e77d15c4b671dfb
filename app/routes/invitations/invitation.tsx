import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { invitationsTexts } from '~/app/texts/invitations'
import { peopleTexts } from '~/app/texts/people'
import { dayText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { answerInvitation, readInvitation } from '~/modules/coordination/inviting/answerInvitation.server'

export const handle = route({ access: { GET: 'signedIn', POST: 'signedIn' }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const invitation = await readInvitation(context.db, context.person!, params.invitationId!)
  if (!invitation) throw data(null, { status: 404 })
  return { ...invitation, title: invitationsTexts[context.language].title(invitation.organisation) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const isYes = (await request.formData()).get('answer') === 'yes'
  const answered = await answerInvitation(context.db, context.person!, params.invitationId!, isYes)
  if (!answered) throw data(null, { status: 404 })
  const { organisationId } = answered
  return redirect(isYes ? `/organisations/${organisationId}/brought-along?done=joined` : '/account?done=declined', 303)
}

export default function Invitation() {
  const language = useLanguage()
  const t = invitationsTexts[language]
  const { roles } = useTexts(peopleTexts)
  const { title, inviter, expiresAt, offered } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{title}</h1>
      <p>{t.by(inviter, dayText(expiresAt, language))}</p>
      <h2>{t.roles}</h2>
      <ul>
        {offered.roles.map((role) => (
          <li key={role}>{roles[role]}</li>
        ))}
      </ul>
      <h2>{t.sees}</h2>
      <ul>
        {t.seesText.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <form method="post" className="actions">
        <button name="answer" value="yes" type="submit">
          {t.yes}
        </button>
        <button className="second" name="answer" value="no" type="submit">
          {t.no}
        </button>
      </form>
    </>
  )
}
