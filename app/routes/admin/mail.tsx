import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Send } from 'lucide-react'
import { route } from '~/app/access'
import { mailTexts } from '~/app/texts/mail'
import { Notice } from '~/app/ui/Notice'
import { Pages } from '~/app/ui/Pages'
import { useTexts } from '~/app/ui/useTexts'
import { mailCounts, mailIn, mailsPerPage } from '~/modules/mail/mailList.server'
import { type MailState, mailStates } from '~/modules/mail/mailStates'
import { postTestMail } from '~/modules/mail/postTestMail.server'
import { renewMail } from '~/modules/mail/renewMail.server'
import { keptDays } from '~/modules/mail/sweepMail.server'
import { peopleQuery } from '~/modules/people/peopleQuery'
import { MailItem } from '../mail/MailItem'
import { MailTrouble } from '../mail/MailTrouble'
import { Parts } from './Parts'

export const handle = route({ access: { GET: 'administrator', POST: 'administrator' }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, settings, language } = context
  const asked = new URL(request.url).searchParams
  const { page } = peopleQuery.parse(Object.fromEntries(asked))
  const counts = await mailCounts(db)
  const state = mailStates.find((one) => one === asked.get('state')) ?? mostPressing(counts)
  const { done, title } = mailTexts[language]
  return {
    rows: await mailIn(db, state, page),
    counts,
    state,
    page,
    title,
    perPage: mailsPerPage,
    keptDays,
    server: settings.mail.smtpUrl && new URL(settings.mail.smtpUrl).hostname,
    news: Object.entries(done).find(([what]) => what === asked.get('done'))?.[1],
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { db, person } = context
  const form = await request.formData()
  if (form.get('do') === 'test') {
    if (!(await postTestMail(db, person!))) throw data(null, { status: 429 })
    return redirect('/admin/mail?state=waiting&done=test')
  }
  if (form.get('do') !== 'again' || !(await renewMail(db, person!, Number(form.get('number')))))
    throw data(null, { status: 404 })
  return redirect('/admin/mail?state=waiting&done=again')
}

function mostPressing({ failed, waiting }: Record<MailState, number>): MailState {
  return failed ? 'failed' : waiting ? 'waiting' : 'sent'
}

export default function Mail() {
  const t = useTexts(mailTexts)
  const { rows, counts, state, page, perPage, keptDays, server, news } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>{t.title}</h1>
      <Parts current="mail" />
      {news && <Notice kind="done">{news}</Notice>}
      <p>{`${t.text} ${t.kept(keptDays)}`}</p>
      {server ? <p>{t.bySmtp(server)}</p> : <Notice kind="info">{t.inFolder}</Notice>}
      <form method="post" className="admin-actions">
        <button className="second" name="do" value="test" type="submit">
          <Send aria-hidden="true" size={20} />
          {t.test}
        </button>
      </form>
      <States current={state} counts={counts} />
      {rows.length === 0 ? (
        <p>{t.none[state]}</p>
      ) : (
        <ul className="mails">
          {rows.map((mail) => (
            <MailItem key={mail.number} mail={mail}>
              <MailTrouble mail={mail} />
            </MailItem>
          ))}
        </ul>
      )}
      <Pages
        page={page}
        perPage={perPage}
        shown={rows.length}
        total={counts[state]}
        address={(to) => `?state=${state}&page=${to}`}
      />
    </>
  )
}

function States({ current, counts }: { current: MailState; counts: Record<MailState, number> }) {
  const t = useTexts(mailTexts)
  return (
    <nav className="parts mail-states" aria-label={t.statesOf}>
      {mailStates.map((state) => (
        <a key={state} href={`?state=${state}`} aria-current={state === current ? 'page' : undefined}>
          {`${t.states[state]} (${counts[state]})`}
        </a>
      ))}
    </nav>
  )
}
