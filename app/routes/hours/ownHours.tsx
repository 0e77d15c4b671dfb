import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { hoursTexts } from '~/app/texts/hours'
import { ownHoursTexts } from '~/app/texts/ownHours'
import { dayText } from '~/app/ui/dates'
import { EmptyState } from '~/app/ui/EmptyState'
import { Notice } from '~/app/ui/Notice'
import { numberText } from '~/app/ui/numbers'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { mayEnterHours } from '~/modules/intake/agreements/limits.server'
import { candidateAt } from '~/modules/intake/applying/ownPage.server'
import { weekWords } from '~/modules/intake/hours/mailTexts'
import { enterHours } from '~/modules/intake/hours/ownHours.server'
import { copyLastWeek, ownPage, takeOver } from '~/modules/intake/hours/ownPage.server'
import { readWeekForm } from '~/modules/intake/hours/ownWeek'
import { sendWeek } from '~/modules/intake/hours/sendWeek.server'
import { addDays, atDay } from '~/modules/intake/hours/studyYear'
import { MeasureRuler } from './Measures'
import { WeekForm } from './WeekForm'
import './hours.css'
import '../agreements/signing.css'

export const handle = route({
  access: { GET: 'everyone', POST: 'everyone' },
  scripts: false,
  partOf: 'catalogue',
})

export const headers = () => ({ 'cache-control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Leerbank` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const secret = params.candidateSecret!
  const search = new URL(request.url).searchParams
  const page = await ownPage(db, secret, search.get('week'))
  if (!page && !(await candidateAt(db, secret))) throw data(null, { status: 404 })
  return { page, title: ownHoursTexts[language].title, isSaved: search.has('saved') }
}

// One tap stands for a whole day: of work, of school.
const dayOfWork = 32
const dayOfSchool = 24

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language, ip } = context
  const secret = params.candidateSecret!
  const form = await request.formData()
  const page = await ownPage(db, secret, String(form.get('week') ?? ''))
  if (!page) throw data(null, { status: (await candidateAt(db, secret)) ? 409 : 404 })
  const t = hoursTexts[language].refused
  const typed = Object.fromEntries([...form].filter((one): one is [string, string] => typeof one[1] === 'string'))
  if (!(await mayEnterHours(ip))) return data({ error: t.tooFast, wrong: [] as string[], typed }, { status: 429 })
  const { placement, monday, today } = page
  const wanted = form.get('do')
  const week = wanted === 'week' ? readWeekForm(form, monday, today) : undefined
  if (week && week.wrong.length > 0)
    return data({ error: ownHoursTexts[language].wrong, wrong: week.wrong, typed }, { status: 400 })
  const answer = await (wanted === 'today'
    ? enterHours(db, placement, [{ day: today, kind: 'practice', quarters: dayOfWork, what: '' }])
    : wanted === 'todaySchool'
      ? enterHours(db, placement, [{ day: today, kind: 'guided', quarters: dayOfSchool, what: '' }])
      : wanted === 'copy'
        ? copyLastWeek(db, placement, monday)
        : wanted === 'takeOver'
          ? takeOver(db, placement, String(form.get('entryId') ?? ''))
          : wanted === 'send'
            ? sendWeek(db, placement, monday)
            : week
              ? enterHours(db, placement, week.hours)
              : { refused: 'changed' as const })
  if ('refused' in answer) return data({ error: t[answer.refused], wrong: [] as string[], typed }, { status: 409 })
  return redirect(`/applying/${secret}/hours?week=${monday}&saved`, 303)
}

export default function OwnHours() {
  const language = useLanguage()
  const t = ownHoursTexts[language]
  const { page, title, isSaved } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!page) return <EmptyState drawing="gap" title={t.none.title} text={t.none.text} />
  const { placement, monday, today, measures, waits, sent, year } = page
  const name = placement.supervisorName
  const words = { of: t.measure, behind: t.behind, onPace: t.onPace }
  const later = addDays(monday, 7)
  return (
    <>
      <h1>{title}</h1>
      <p>{[placement.title, placement.companyName].join(' · ')}</p>
      {isSaved && !answer && <Notice kind="done">{t.saved}</Notice>}
      {answer && <Notice kind="wrong">{answer.error}</Notice>}
      <Returned />
      <Today />
      <h2>{t.week(weekWords(monday, language))}</h2>
      <p className="hours-weeks">
        <a href={`?week=${addDays(monday, -7)}`}>{t.earlier}</a>
        {later <= today && <a href={`?week=${later}`}>{t.later}</a>}
      </p>
      <WeekForm page={page} typed={answer?.typed} wrong={answer?.wrong ?? []} />
      {sent && <p>{t.sent(sent.supervisorName, dayText(sent.sentAt, language))}</p>}
      {waits > 0 && (
        <form method="post" className="hours-form">
          <input type="hidden" name="week" value={monday} />
          {!sent && <p>{t.sendHint(name)}</p>}
          <button className="second" name="do" value="send" type="submit">
            {t.send(name)}
          </button>
        </form>
      )}
      <h2>{t.year(year)}</h2>
      <div className="hours-year">
        {(['total', 'practice', 'guided'] as const).map((part) => (
          <section key={part}>
            <h3>{t.measures[part]}</h3>
            <MeasureRuler measure={measures[part]} words={words} />
          </section>
        ))}
      </div>
      <h2>{t.contact}</h2>
      <address>
        <strong>{placement.contactName || placement.hubName}</strong>
        <a href={`mailto:${placement.contactEmail || placement.hubEmail}`}>
          {placement.contactEmail || placement.hubEmail}
        </a>
        {placement.contactPhone && (
          <a href={`tel:${placement.contactPhone.replace(/[^\d+]/g, '')}`}>{placement.contactPhone}</a>
        )}
      </address>
      <p className="hint">{t.kept}</p>
    </>
  )
}

/** One tap for a whole day, and one for a whole week. */
function Today() {
  const language = useLanguage()
  const t = ownHoursTexts[language]
  const { page } = useLoaderData<typeof loader>()
  if (!page) return null
  const { rows, before, monday, today, placement } = page
  const isThisWeek = today >= monday && today <= addDays(monday, 6)
  const present = rows.filter(({ day }) => day === today)
  const hours = present.reduce((sum, { quarters }) => sum + quarters / 4, 0)
  const isOpen = isThisWeek && today >= placement.startsOn && today <= placement.endsOn && placement.endedAt === null
  const mayCopy = rows.length === 0 && before.some(({ quarters }) => quarters > 0)
  const number = (value: number) => numberText(value, language)
  const button = (wanted: string, label: string, isSecond = false) => (
    <form method="post">
      <input type="hidden" name="week" value={monday} />
      <button className={isSecond ? 'second' : undefined} name="do" value={wanted} type="submit">
        {label}
      </button>
    </form>
  )
  return (
    <div className="hours-big">
      {isOpen && hours > 0 && <p>{t.todayDone(number(hours))}</p>}
      {isOpen && hours === 0 && button('today', t.today(number(dayOfWork / 4)))}
      {isOpen && hours === 0 && button('todaySchool', t.todaySchool(number(dayOfSchool / 4)), true)}
      {mayCopy && button('copy', t.copy, true)}
    </div>
  )
}

/** What the praktijkopleider sent back, to be taken over with one tap. */
function Returned() {
  const language = useLanguage()
  const t = useTexts(ownHoursTexts)
  const { page } = useLoaderData<typeof loader>()
  if (!page || page.returned.length === 0) return null
  const number = (quarters: number | null) => numberText((quarters ?? 0) / 4, language)
  return (
    <section>
      <h2>{t.backTitle}</h2>
      {page.returned.map((row) => (
        <div className="hours-back" key={row.id}>
          <p>
            <strong>{dayText(atDay(row.day), language)}</strong>
          </p>
          <p>{t.backText(row.answeredBy ?? '', number(row.quarters), number(row.proposed))}</p>
          <p>{row.sentence}</p>
          <form method="post">
            <input type="hidden" name="week" value={page.monday} />
            <input type="hidden" name="entryId" value={row.id} />
            <button name="do" value="takeOver" type="submit">
              {t.takeOver}
            </button>
          </form>
        </div>
      ))}
    </section>
  )
}
