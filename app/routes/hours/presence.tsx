import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { hoursTexts } from '~/app/texts/hours'
import { SelectField, TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { isDay } from '~/modules/intake/agreements/sheetValues'
import { markPresence, presenceOn } from '~/modules/intake/hours/keepPresence.server'
import { readQuarters } from '~/modules/intake/hours/typedHours'
import { keepsHours, programmesOf } from '~/modules/intake/hours/visibleHours.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { line } from '~/modules/people/typedText'
import './hours.css'

export const handle = route({
  access: { GET: ['coordinator', 'teamLead'], POST: ['coordinator', 'teamLead'] },
  scripts: false,
  partOf: 'intake',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const search = new URL(request.url).searchParams
  const programmes = keepsHours(person) ? await programmesOf(db, person) : []
  const programme = programmes.find(({ id }) => id === search.get('programme')) ?? programmes[0]
  const today = dutchDay(Date.now())
  const asked = search.get('day') ?? today
  const day = isDay(asked) && asked <= today ? asked : today
  return {
    programmes,
    programme,
    day,
    today,
    students: programme ? await presenceOn(db, person, programme.id, day) : [],
    isSaved: search.has('saved'),
    title: hoursTexts[language].presenceTitle,
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  if (!keepsHours(person)) throw data(null, { status: 404 })
  const t = hoursTexts[language]
  const form = await request.formData()
  const [offeringId, day] = [String(form.get('programme') ?? ''), String(form.get('day') ?? '')]
  const programmes = await programmesOf(db, person)
  if (!programmes.some(({ id }) => id === offeringId) || !isDay(day)) throw data(null, { status: 400 })
  const typed = String(form.get('hours') ?? '')
  const present = form.getAll('present').map(String)
  const what = line(120).safeParse(form.get('what') ?? '')
  const quarters = readQuarters(typed)
  const kept = { hours: typed, what: String(form.get('what') ?? ''), present }
  if (!quarters || !what.success) return data({ error: t.hoursWrong, ...kept }, { status: 400 })
  const marked = await markPresence(db, person, { offeringId, day, present, quarters, what: what.data })
  if ('refused' in marked) return data({ error: t.refused[marked.refused], ...kept }, { status: 409 })
  return redirect(`/hours/presence?${new URLSearchParams({ programme: offeringId, day, saved: '' })}`, 303)
}

export default function Presence() {
  const t = useTexts(hoursTexts)
  const { programme, day, students, isSaved, title } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const known = students.find((one) => one.known && one.known.quarters > 0)?.known
  const language = useLanguage()
  const hours = known ? String(known.quarters / 4) : '6'
  return (
    <>
      <a className="back" href="/hours">
        <ArrowLeft aria-hidden="true" size={20} />
        {t.back}
      </a>
      <h1>{title}</h1>
      <p>{t.presenceText}</p>
      {isSaved && !answer && <Notice kind="done">{t.saved}</Notice>}
      {answer && <Notice kind="wrong">{answer.error}</Notice>}
      {programme && <Which />}
      {students.length === 0 ? (
        <p>{t.presenceNone}</p>
      ) : (
        <form method="post" noValidate>
          <input type="hidden" name="programme" value={programme?.id} />
          <input type="hidden" name="day" value={day} />
          <div className="hours-pair">
            <TextField
              label={t.lessonHours}
              name="hours"
              inputMode="decimal"
              maxLength={8}
              defaultValue={answer?.hours ?? (language === 'nl' ? hours.replace('.', ',') : hours)}
            />
            <TextField label={t.lessonWhat} name="what" maxLength={120} defaultValue={answer?.what ?? known?.what} />
          </div>
          <fieldset>
            <legend>{t.whoIsHere}</legend>
            <p className="hint">{t.presentAll}</p>
            <ul className="hours-present">
              {students.map((one) => (
                <li key={one.placementId}>
                  <label>
                    <input
                      type="checkbox"
                      name="present"
                      value={one.applicationId}
                      defaultChecked={
                        answer ? answer.present.includes(one.applicationId) : one.known ? one.known.quarters > 0 : false
                      }
                    />
                    <span>
                      {one.name}
                      <span className="hours-small">{one.companyName}</span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
          <button type="submit">{t.save}</button>
        </form>
      )}
    </>
  )
}

function Which() {
  const t = useTexts(hoursTexts)
  const { programmes, programme, day, today } = useLoaderData<typeof loader>()
  const options = programmes.map(({ id, title }) => ({ value: id, label: title }))
  return (
    <form method="get" className="hours-pair">
      <SelectField label={t.programme} name="programme" options={options} defaultValue={programme?.id} />
      <TextField label={t.day} name="day" type="date" max={today} defaultValue={day} />
      <p>
        <button className="second" type="submit">
          {t.choose}
        </button>
      </p>
    </form>
  )
}
