import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { parseForm, refuseForm } from '~/app/form.server'
import { formTexts } from '~/app/texts/forms'
import { hoursTexts } from '~/app/texts/hours'
import { Notice } from '~/app/ui/Notice'
import { useLanguage } from '~/app/ui/useTexts'
import { addResult, keptStudent, removeResult, resultSchema } from '~/modules/intake/hours/keepPresence.server'
import { enterHours } from '~/modules/intake/hours/ownHours.server'
import { readStudent } from '~/modules/intake/hours/readStudent.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { correctionSchema } from './correction'
import { MeasureRuler } from './Measures'
import { CorrectHours, NewResult } from './StudentForms'
import { Entries, Results } from './StudentRows'
import './hours.css'

export const handle = route({
  access: { GET: ['coordinator', 'teamLead', 'supervisor'], POST: ['coordinator', 'teamLead'] },
  scripts: false,
  partOf: 'intake',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const search = new URL(request.url).searchParams
  const today = dutchDay(Date.now())
  const student = await readStudent(db, context.person!, params.applicationId!, search.get('year'), today)
  if (!student) throw data(null, { status: 404 })
  const kind = (['guided', 'practice'] as const).find((one) => one === search.get('kind'))
  const isOpenOnly = search.get('state') === 'open'
  const entries = student.entries
    .filter((row) => (!kind || row.kind === kind) && (!isOpenOnly || row.state !== 'confirmed'))
    .reverse()
  return {
    student: { ...student, entries },
    today,
    isAll: !kind && !isOpenOnly,
    isSaved: search.has('saved'),
    title: hoursTexts[language].heading(student.name),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const id = params.applicationId!
  const form = await request.formData()
  const kept = await keptStudent(db, person, id)
  if (!kept) throw data(null, { status: 404 })
  const year = String(form.get('year') ?? '').slice(0, 9)
  const back = () => redirect(`/hours/${id}?${new URLSearchParams({ year, saved: '' })}`, 303)
  const wanted = form.get('do')
  if (wanted === 'removeResult') {
    await removeResult(db, person, id, String(form.get('resultId') ?? ''))
    return back()
  }
  if (wanted === 'result') {
    const parsed = parseForm(resultSchema, form, language)
    if (!parsed.ok) return refuseForm(parsed)
    await addResult(db, person, id, parsed.value)
    return back()
  }
  const parsed = parseForm(correctionSchema, form, language)
  if (!parsed.ok)
    return refuseForm({
      ...parsed,
      errors: { ...parsed.errors, ...(parsed.errors.hours && { hours: hoursTexts[language].hoursWrong }) },
    })
  const { day, kind, hours: quarters, what } = parsed.value
  const entered = await enterHours(db, kept, [{ day, kind, quarters, what }], { by: person.id })
  if ('refused' in entered)
    return data(
      { errors: { day: hoursTexts[language].refused[entered.refused] }, values: parsed.value as never },
      { status: 409 },
    )
  return back()
}

export default function Student() {
  const language = useLanguage()
  const t = hoursTexts[language]
  const { student, title, isAll, isSaved, today } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { rows, year } = student
  return (
    <>
      <a className="back" href={`/hours?year=${year.name}`}>
        <ArrowLeft aria-hidden="true" size={20} />
        {t.back}
      </a>
      <h1>{title}</h1>
      <p>{[student.title, `${t.year} ${year.name}`].join(' · ')}</p>
      {isSaved && !answer && <Notice kind="done">{t.saved}</Notice>}
      {answer && <Notice kind="wrong">{formTexts[language].notSaved}</Notice>}
      {rows.map((row) => (
        <section key={row.placementId}>
          <p>
            <a href={`/agreements/${row.agreementId}`}>{t.agreement(row.number, row.companyName)}</a>
          </p>
          <div className="hours-year">
            {(['total', 'guided', 'practice'] as const).map((part) => (
              <div key={part}>
                <h2>{t.columns[part]}</h2>
                <MeasureRuler measure={row.measures[part]} words={t} />
              </div>
            ))}
          </div>
        </section>
      ))}
      <h2>{t.entries}</h2>
      {!isAll && (
        <p>
          <a href={`?year=${year.name}`}>{t.all}</a>
        </p>
      )}
      <Entries rows={student.entries} />
      {student.isKept && <CorrectHours answer={answer} year={year.name} today={today} />}
      <h2>{t.results}</h2>
      <Results rows={student.results} year={year.name} isKept={student.isKept} />
      {student.isKept && <NewResult answer={answer} year={year.name} today={today} />}
    </>
  )
}
