import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { hoursTexts } from '~/app/texts/hours'
import { dateText } from '~/app/ui/dates'
import { Field } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useLanguage } from '~/app/ui/useTexts'
import { readUpload } from '~/app/upload.server'
import { type HoursPlan, importHours, planHours, shownPlan } from '~/modules/intake/hours/importHours.server'
import { keepsHours } from '~/modules/intake/hours/visibleHours.server'
import { decodeText } from '~/modules/packages/reading/decodeText.server'
import { dutchDay } from '~/modules/people/dutchDay'
import './hours.css'

export const handle = route({
  access: { GET: ['coordinator', 'teamLead'], POST: ['coordinator', 'teamLead'] },
  scripts: false,
  partOf: 'intake',
})

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `${loaded?.title ?? ''} · Leerbank` }]

type Answer = { missing: true; plan?: undefined } | { plan: HoursPlan; count: number; csv: string; missing?: undefined }

const mostBytes = 250_000

export function loader({ context, request }: LoaderFunctionArgs) {
  const isDone = new URL(request.url).searchParams.has('done')
  return { title: hoursTexts[context.language].importTitle, isDone }
}

/** First a file, which changes nothing; then what was read of it, which does. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { db } = context
  const person = context.person!
  if (!keepsHours(person)) throw data(null, { status: 404 })
  const today = dutchDay(Date.now())
  if (!request.headers.get('content-type')?.startsWith('multipart/')) {
    const csv = String((await request.formData()).get('csv') ?? '').slice(0, mostBytes)
    const plan = await importHours(db, person, csv, today)
    if (plan.wrong.length > 0) return data<Answer>({ plan: shownPlan(plan), count: 0, csv: '' }, { status: 400 })
    return redirect('/hours/import?done', 303)
  }
  const upload = await readUpload(request, mostBytes)
  if ('refused' in upload) return data<Answer>({ missing: true }, { status: 400 })
  const { text: csv } = decodeText(Buffer.from(upload.file.bytes))
  const plan = await planHours(db, person, csv, today)
  const status = plan.wrong.length > 0 ? 400 : 200
  return data<Answer>({ plan: shownPlan(plan), count: plan.lines.length, csv }, { status })
}

export default function Import() {
  const language = useLanguage()
  const t = hoursTexts[language]
  const { title, isDone } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <a className="back" href="/hours">
        <ArrowLeft aria-hidden="true" size={20} />
        {t.back}
      </a>
      <h1>{title}</h1>
      {isDone && !answer && <Notice kind="done">{t.brought}</Notice>}
      {answer?.plan && <Plan {...answer} />}
      <p>{t.importText}</p>
      <p className="hint">{t.importColumns}</p>
      <form method="post" encType="multipart/form-data" noValidate>
        <Field label={t.file} error={answer?.missing && t.fileMissing}>
          {(parts) => <input type="file" name="file" accept=".csv,text/csv" {...parts} />}
        </Field>
        <button className={answer?.plan ? 'second' : undefined} type="submit">
          {t.read}
        </button>
      </form>
    </>
  )
}

function Plan({ plan, count, csv }: { plan: HoursPlan; count: number; csv: string }) {
  const language = useLanguage()
  const t = hoursTexts[language]
  if (plan.wrong.length > 0)
    return (
      <Notice kind="wrong">
        <p>{t.wrongLines}</p>
        <ul>
          {plan.wrong.map(({ number, field }) => (
            <li key={`${number} ${field}`}>{t.wrongLine(number, t.wrong[field] ?? field)}</li>
          ))}
        </ul>
      </Notice>
    )
  return (
    <section>
      <h2>{t.willBring(count)}</h2>
      <div className="table-frame">
        <table>
          <tbody>
            {plan.lines.map((line) => (
              <tr key={[line.name, line.day, line.kind, line.what].join()}>
                <th scope="row">{line.name}</th>
                <td>{dateText(`${line.day}T12:00:00Z`, language)}</td>
                <td>{t.importKinds[line.kind]}</td>
                <td>{line.value}</td>
                <td>{line.what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {count > 0 && (
        <form method="post">
          <input type="hidden" name="csv" value={csv} />
          <p className="actions">
            <button type="submit">{t.bring}</button>
          </p>
        </form>
      )}
    </section>
  )
}
