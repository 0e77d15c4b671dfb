import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { type FormAnswer, parseForm, refuseForm } from '~/app/form.server'
import { formTexts } from '~/app/texts/forms'
import { intakeTexts } from '~/app/texts/intake'
import { keepingTexts } from '~/app/texts/keeping'
import { dateText, dayText } from '~/app/ui/dates'
import { TextField } from '~/app/ui/Field'
import { IntakeParts } from '~/app/ui/IntakeParts'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { keepingOverview } from '~/modules/intake/applying/keepingOverview.server'
import { keepingTermSchema, saveKeepingTerm } from '~/modules/intake/applying/keepingTerm.server'
import './keeping.css'

export const handle = route({
  access: { GET: ['coordinator'], POST: ['coordinator'] },
  scripts: false,
  partOf: 'intake',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  return {
    title: keepingTexts[context.language].keeping,
    isSaved: new URL(request.url).searchParams.has('saved'),
    ...(await keepingOverview(context.db, context.person!)),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const parsed = parseForm(keepingTermSchema, form, context.language)
  if (!parsed.ok) return refuseForm(parsed)
  const saved = await saveKeepingTerm(context.db, context.person!, String(form.get('hub')), parsed.value)
  if (!saved) throw data(null, { status: 404 })
  return redirect('/applications/keeping?saved', 303)
}

export default function Keeping() {
  const t = useTexts(keepingTexts)
  const forms = useTexts(formTexts)
  const { title, isSaved, hubs } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <h1>{title}</h1>
      <IntakeParts />
      {isSaved && !answer && <Notice kind="done">{t.saved}</Notice>}
      {answer && <Notice kind="wrong">{forms.notSaved}</Notice>}
      <p>{t.keepingIntro}</p>
      <Due />
      <Stays />
      {hubs.map((hub) => (
        <Term key={hub.id} hub={hub} answer={answer?.values.hub === hub.id ? answer : undefined} />
      ))}
      <Runs />
    </>
  )
}

function Due() {
  const language = useLanguage()
  const t = keepingTexts[language]
  const { states } = useTexts(intakeTexts)
  const { due } = useLoaderData<typeof loader>()
  return (
    <section>
      <h2>{t.due}</h2>
      {due.length === 0 && <p>{t.noDue}</p>}
      <ul className="keeping-due">
        {due.map(({ id, name, title, state, since, dueAt, months }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span>
              {title}: {states[state]}, {dayText(since, language)}
            </span>
            <span>{t.dueOn(dayText(dueAt, language))}</span>
            {months !== null && <span className="hint">{t.withConsent}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Stays() {
  const t = useTexts(keepingTexts)
  const { stays } = useLoaderData<typeof loader>()
  return (
    <section>
      <h2>{t.whatGoes}</h2>
      <p>{t.whatGoesText}</p>
      <h2>{t.whatStays}</h2>
      <p>{t.whatStaysText}</p>
      <ul>
        <li>{t.stays.open(stays.open)}</li>
        <li>{t.stays.record(stays.record)}</li>
        <li>{t.stays.erased(stays.erased)}</li>
      </ul>
    </section>
  )
}

type Hub = { id: string; name: string; term: { weeks: number; monthsWithConsent: number } }

function Term({ hub, answer }: { hub: Hub; answer: FormAnswer | undefined }) {
  const t = useTexts(keepingTexts)
  const { errors = {}, values = {} }: Partial<FormAnswer> = answer ?? {}
  const field = (name: keyof Hub['term'], max: number) => ({
    name,
    type: 'number',
    min: 1,
    max,
    defaultValue: values[name] ?? String(hub.term[name]),
    error: errors[name],
  })
  return (
    <section>
      <h2>{t.term(hub.name)}</h2>
      <form method="post" noValidate>
        <input type="hidden" name="hub" value={hub.id} />
        <TextField label={t.weeks} hint={t.weeksHint} {...field('weeks', 26)} />
        <TextField label={t.months} hint={t.monthsHint} {...field('monthsWithConsent', 24)} />
        <button className="second" type="submit">
          {t.save}
        </button>
      </form>
    </section>
  )
}

const counts = ['applications', 'candidates', 'documents', 'drafts', 'interests'] as const

function Runs() {
  const language = useLanguage()
  const t = keepingTexts[language]
  const { runs } = useLoaderData<typeof loader>()
  return (
    <section>
      <h2 id="runs">{t.runs}</h2>
      {runs.length === 0 && <p>{t.noRuns}</p>}
      {runs.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than a phone is moved by keyboard.
        <section className="keeping-runs" aria-labelledby="runs" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.run.day}</th>
                {counts.map((count) => (
                  <th key={count} scope="col">
                    {t.run[count]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {runs.map((run) => (
                <tr key={run.id}>
                  <th scope="row">{dateText(run.day, language)}</th>
                  {counts.map((count) => (
                    <td key={count}>{run[count]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}
