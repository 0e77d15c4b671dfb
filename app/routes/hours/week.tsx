import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Check } from 'lucide-react'
import { route } from '~/app/access'
import { hoursTexts } from '~/app/texts/hours'
import { ownHoursTexts } from '~/app/texts/ownHours'
import { dayText } from '~/app/ui/dates'
import { EmptyState } from '~/app/ui/EmptyState'
import { TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { numberText } from '~/app/ui/numbers'
import { State } from '~/app/ui/State'
import { useLanguage } from '~/app/ui/useTexts'
import { mayEnterHours } from '~/modules/intake/agreements/limits.server'
import { answerWeek, type Correction, readWeek } from '~/modules/intake/hours/answerWeek.server'
import { weekWords } from '~/modules/intake/hours/mailTexts'
import { atDay } from '~/modules/intake/hours/studyYear'
import { readQuarters } from '~/modules/intake/hours/typedHours'
import { line } from '~/modules/people/typedText'
import '../agreements/signing.css'
import './hours.css'

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
  const found = await readWeek(context.db, params.weekSecret!)
  if (!found) throw data(null, { status: 404 })
  const t = ownHoursTexts[context.language].weekPage
  if (found.isExpired && found.open.length > 0) return data({ title: t.expiredTitle, week: undefined }, { status: 410 })
  const { week, placement, rows, open } = found
  return {
    title: t.title(placement.name),
    week: { monday: week.monday, supervisorName: week.supervisorName },
    about: [placement.title, placement.companyName].join(' · '),
    rows,
    open: open.map(({ id }) => id),
    isDone: new URL(request.url).searchParams.has('done'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language, ip } = context
  const secret = params.weekSecret!
  const found = await readWeek(db, secret)
  if (!found) throw data(null, { status: 404 })
  const t = hoursTexts[language].refused
  const form = await request.formData()
  const typed = Object.fromEntries([...form].filter((one): one is [string, string] => typeof one[1] === 'string'))
  const refuse = (error: string, status: number) => data({ error, typed }, { status })
  if (!(await mayEnterHours(ip))) return refuse(t.tooFast, 429)
  const shown = form.getAll('shown').map(String)
  const corrections = form.get('do') === 'correct' ? readCorrections(form, shown) : []
  if (!corrections) return refuse(ownHoursTexts[language].weekPage.sentenceNeeded, 400)
  const answered = await answerWeek(db, secret, { shown, corrections })
  if (!answered) throw data(null, { status: 404 })
  if ('refused' in answered) return refuse(t[answered.refused], answered.refused === 'expired' ? 410 : 409)
  return redirect(`/hours/weeks/${secret}?done`, 303)
}

/** What should be different, by day; undefined when a day has hours without a reason, a reason without hours, or none has any. */
function readCorrections(form: FormData, shown: string[]): Correction[] | undefined {
  const corrections: Correction[] = []
  for (const entryId of shown) {
    const hours = String(form.get(`hours-${entryId}`) ?? '').trim()
    const sentence = line(300).safeParse(form.get(`sentence-${entryId}`) ?? '')
    if (hours === '' && sentence.data === '') continue
    const quarters = readQuarters(hours)
    if (quarters === undefined || !sentence.data) return undefined
    corrections.push({ entryId, quarters, sentence: sentence.data })
  }
  return corrections.length > 0 ? corrections : undefined
}

const tones = { entered: 'near', confirmed: 'passed', returned: 'busy' } as const

export default function Week() {
  const language = useLanguage()
  const t = ownHoursTexts[language].weekPage
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!loaded.week) return <EmptyState drawing="gap" title={t.expiredTitle} text={t.expiredText} />
  const { week, about, rows, open, isDone, title } = loaded
  const number = (quarters: number) => numberText(quarters / 4, language)
  const sum = rows.reduce((total, { quarters }) => total + quarters, 0)
  return (
    <>
      <h1>{title}</h1>
      <p>{about}</p>
      <p>{t.text(weekWords(week.monday, language), number(sum))}</p>
      {answer && <Notice kind="wrong">{answer.error}</Notice>}
      {isDone && open.length === 0 && (
        <Notice kind="done">
          <p>{t.done}</p>
          <p>{t.doneText}</p>
        </Notice>
      )}
      {!isDone && open.length === 0 && <p>{t.nothing}</p>}
      <ul className="signing-parties hours-days-read">
        {rows.map((row) => (
          <li key={row.id}>
            <span>
              <strong>{dayText(atDay(row.day), language)}</strong>
              {hoursTexts[language].openHours(number(row.quarters))}
              {row.what && `, ${row.what}`}
              {row.sentence && <span className="hours-small">{row.sentence}</span>}
            </span>
            <State tone={tones[row.state]} label={t.state[row.state]} />
          </li>
        ))}
      </ul>
      {open.length > 0 && <Answer typed={answer?.typed} />}
    </>
  )
}

function Answer({ typed = {} }: { typed?: Record<string, string> }) {
  const language = useLanguage()
  const t = ownHoursTexts[language].weekPage
  const loaded = useLoaderData<typeof loader>()
  if (!loaded.week) return null
  const rows = loaded.rows.filter(({ id }) => loaded.open.includes(id))
  const shown = rows.map(({ id }) => <input key={id} type="hidden" name="shown" value={id} />)
  return (
    <>
      <form method="post">
        {shown}
        <button className="hours-confirm" name="do" value="confirm" type="submit">
          <Check aria-hidden="true" size={24} />
          {t.confirmAll}
        </button>
      </form>
      <details className="hours-wrong" open={typed.do === 'correct'}>
        <summary>{t.wrongTitle}</summary>
        <form method="post" noValidate>
          {shown}
          <p>{t.wrongText}</p>
          {rows.map((row) => {
            const day = dayText(atDay(row.day), language)
            return (
              <div className="hours-pair" key={row.id}>
                <TextField
                  label={t.should(day)}
                  hint={numberText(row.quarters / 4, language)}
                  name={`hours-${row.id}`}
                  inputMode="decimal"
                  maxLength={8}
                  defaultValue={typed[`hours-${row.id}`]}
                />
                <TextField
                  label={t.sentence(day)}
                  hint={t.sentenceHint}
                  name={`sentence-${row.id}`}
                  maxLength={300}
                  defaultValue={typed[`sentence-${row.id}`]}
                />
              </div>
            )
          })}
          <button className="second" name="do" value="correct" type="submit">
            {t.sendBack}
          </button>
        </form>
      </details>
    </>
  )
}
