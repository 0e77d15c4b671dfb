import { join } from 'node:path'
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { mailTexts } from '~/app/texts/mail'
import { EmptyState } from '~/app/ui/EmptyState'
import { Notice } from '~/app/ui/Notice'
import { Pages } from '~/app/ui/Pages'
import { useTexts } from '~/app/ui/useTexts'
import { mailCounts, mailIn, mailsPerPage } from '~/modules/mail/mailList.server'
import { withSentLink } from '~/modules/mail/sentLink.server'
import { peopleQuery } from '~/modules/people/peopleQuery'
import { MailItem } from './MailItem'

export const handle = route({ access: { GET: 'everyone' }, scripts: false })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Leerbank` },
  { name: 'robots', content: 'noindex' },
]

/** What the invented people of the demo would get; there is no such page where mail goes to real people. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, settings, language } = context
  if (!settings.demo || settings.mail.smtpUrl) throw data(null, { status: 404 })
  const { page } = peopleQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { sent } = await mailCounts(db)
  const folder = join(settings.dataDir, 'mail')
  const rows = await mailIn(db, 'sent', page)
  return {
    rows: await Promise.all(rows.map((mail) => withSentLink(folder, mail))),
    total: sent,
    page,
    perPage: mailsPerPage,
    title: mailTexts[language].demoTitle,
  }
}

export default function DemoMail() {
  const t = useTexts(mailTexts)
  const { rows, total, page, perPage } = useLoaderData<typeof loader>()
  if (total === 0)
    return (
      <EmptyState
        drawing="cell"
        title={t.demoTitle}
        text={t.demoNone}
        action={{ to: '/catalogue', label: t.demoAction }}
      />
    )
  return (
    <>
      <h1>{t.demoTitle}</h1>
      <Notice kind="info">{t.demoText}</Notice>
      <ul className="mails">
        {rows.map((mail, at) => (
          <MailItem key={mail.number} mail={mail} isOpen={at === 0} />
        ))}
      </ul>
      <Pages page={page} perPage={perPage} shown={rows.length} total={total} address={(to) => `?page=${to}`} />
    </>
  )
}
