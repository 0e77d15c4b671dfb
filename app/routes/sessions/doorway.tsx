import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { attendanceTexts } from '~/app/texts/attendance'
import { EmptyState } from '~/app/ui/EmptyState'
import { TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { maySignInAtDoor } from '~/modules/catalogue/sessions/limits.server'
import { doorOf, signInAtDoor } from '~/modules/catalogue/sessions/markPresent.server'
import { emailSchema } from '~/modules/people/personSchema'
import './attendance.css'

export const handle = route({ access: { GET: 'everyone', POST: 'everyone' }, scripts: false, partOf: 'catalogue' })

export const headers = () => ({ 'cache-control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Leerbank` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, person, language } = context
  const door = await doorOf(db, params.doorCode!)
  if (!door) throw data(null, { status: 404 })
  const t = attendanceTexts[language]
  const { title, isOpen } = door
  const page = { isOpen, title: isOpen ? t.doorwayTitle(title) : t.doorwayClosedTitle, me: person?.name }
  return isOpen ? page : data(page, { status: 410 })
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, person, language, ip } = context
  const t = attendanceTexts[language]
  const form = await request.formData()
  const typed = String(form.get('email') ?? '')
  const wrong = (error: string, status: number) => data({ error, email: typed }, { status })
  if (!(await doorOf(db, params.doorCode!))) throw data(null, { status: 404 })
  if (!(await maySignInAtDoor(ip))) return wrong(t.doorwayTooFast, 429)
  const email = emailSchema.safeParse(typed)
  const isMe = form.get('do') === 'me' && person
  if (!isMe && !email.success) return wrong(t.doorwayUnknown, 400)
  const who = isMe ? { personId: person.id } : { email: email.data! }
  const answer = await signInAtDoor(db, params.doorCode!, who)
  if (!answer) throw data(null, { status: 404 })
  if ('name' in answer) return data({ name: answer.name })
  return answer.refused === 'closed' ? wrong(t.doorwayClosedText, 410) : wrong(t.doorwayUnknown, 400)
}

export default function Doorway() {
  const t = useTexts(attendanceTexts)
  const { title, isOpen, me } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'name' in answer)
    return <EmptyState drawing="cell" title={t.doorwayDone(answer.name)} text={t.doorwayDoneText} />
  if (!isOpen) return <EmptyState drawing="gap" title={title} text={t.doorwayClosedText} />
  return (
    <>
      <h1>{title}</h1>
      {answer && <Notice kind="wrong">{answer.error}</Notice>}
      {me && (
        <form method="post">
          <button className="attendance-big" name="do" value="me" type="submit">
            {t.doorwayMe(me)}
          </button>
        </form>
      )}
      {me && <h2>{t.doorwayOther}</h2>}
      <form method="post" noValidate>
        <TextField
          label={t.doorwayEmail}
          name="email"
          type="email"
          autoComplete="email"
          defaultValue={answer && 'email' in answer ? answer.email : undefined}
        />
        <button className={me ? 'second' : undefined} type="submit">
          {t.doorwaySend}
        </button>
      </form>
    </>
  )
}
