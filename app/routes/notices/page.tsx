import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { noticesTexts } from '~/app/texts/notices'
import { momentText } from '~/app/ui/dates'
import { EmptyState } from '~/app/ui/EmptyState'
import { Pages } from '~/app/ui/Pages'
import { useLanguage } from '~/app/ui/useTexts'
import { noticesPerPage, ownNotices, readNotices } from '~/modules/coordination/notices/ownNotices.server'
import { saidOf } from '~/modules/coordination/notices/texts'
import { peopleQuery } from '~/modules/people/peopleQuery'
import './notices.css'

export const handle = route({ access: { GET: 'signedIn', POST: 'signedIn' }, scripts: false, partOf: 'learning' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { page } = peopleQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const found = await ownNotices(context.db, context.person!, page)
  return { ...found, page, perPage: noticesPerPage, title: noticesTexts[context.language].title, now: Date.now() }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const until = Number((await request.formData()).get('until'))
  if (Number.isFinite(until)) await readNotices(context.db, context.person!, until)
  return redirect('/notices', 303)
}

export default function Notices() {
  const language = useLanguage()
  const t = noticesTexts[language]
  const { notices, total, page, perPage, now } = useLoaderData<typeof loader>()
  if (total === 0)
    return (
      <EmptyState drawing="cell" title={t.none} text={t.noneText} action={{ to: '/learning', label: t.toLearning }} />
    )
  const hasNew = notices.some(({ readAt }) => readAt === null)
  return (
    <>
      <header className="page-head">
        <h1>{t.title}</h1>
        {hasNew && (
          <form method="post">
            <input type="hidden" name="until" value={now} />
            <button className="second" type="submit">
              {t.readAll}
            </button>
          </form>
        )}
      </header>
      <ul className="notices">
        {notices.map(({ id, kind, about, organisation, postedAt, readAt }) => {
          const { subject, sentence } = saidOf(language, kind, about, organisation)
          return (
            <li key={id}>
              <div>
                <h2>
                  {readAt === null && <span className="notice-new">{t.isNew}</span>}
                  {subject}
                </h2>
                <p>{sentence}</p>
                <p className="hint">{t.from(organisation, momentText(postedAt, language))}</p>
              </div>
              <a className="button second" href={about.to} aria-label={`${t.open}: ${about.title}`}>
                {t.open}
              </a>
            </li>
          )
        })}
      </ul>
      <Pages page={page} perPage={perPage} shown={notices.length} total={total} address={(to) => `?page=${to}`} />
      <p>
        <a href="/account#notices">{t.choose}</a>
      </p>
    </>
  )
}
