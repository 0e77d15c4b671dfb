import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { type FormAnswer, parseForm, refuseForm, valuesOf } from '~/app/form.server'
import { employeeApplicationsTexts } from '~/app/texts/employeeApplications'
import { formTexts } from '~/app/texts/forms'
import { dayText } from '~/app/ui/dates'
import { EmptyState } from '~/app/ui/EmptyState'
import { SelectField, TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { State, type StateTone } from '~/app/ui/State'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import {
  applyForEmployee,
  applyingCompanies,
  employeeApplications,
  employeeSchema,
  employees,
  openProgrammes,
} from '~/modules/intake/applying/employees.server'
import './applying.css'

export const handle = route({
  access: { GET: ['coordinator', 'teamLead'], POST: ['coordinator', 'teamLead'] },
  scripts: false,
  partOf: 'participants',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const companyIds = applyingCompanies(person)
  const search = new URL(request.url).searchParams
  const names = person.memberships.map(({ organisationId, organisationName }) => [organisationId, organisationName])
  return {
    title: employeeApplicationsTexts[language].title,
    chosen: search.get('offering') ?? '',
    isSent: search.has('sent'),
    companies: companyIds.map((value) => ({ value, label: String(Object.fromEntries(names)[value]) })),
    programmes: await openProgrammes(db),
    people: await employees(db, companyIds).execute(),
    asked: await employeeApplications(db, person),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  if (applyingCompanies(person).length === 0) throw data(null, { status: 404 })
  const form = await request.formData()
  const parsed = parseForm(employeeSchema, form, language)
  if (!parsed.ok) return refuseForm(parsed)
  const answer = await applyForEmployee(db, person, parsed.value, language)
  if (!answer) throw data(null, { status: 404 })
  if ('begun' in answer) return redirect('/employee-applications?sent', 303)
  const errors = { form: employeeApplicationsTexts[language].refused[answer.refused] }
  return data({ errors, values: valuesOf(form) } as FormAnswer, { status: 409 })
}

export default function EmployeeApplications() {
  const t = useTexts(employeeApplicationsTexts)
  const forms = useTexts(formTexts)
  const { title, isSent, companies, programmes } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <a className="back" href="/participants">
        <ArrowLeft aria-hidden="true" size={20} />
        {t.back}
      </a>
      <h1>{title}</h1>
      {isSent && !answer && <Notice kind="done">{t.sent}</Notice>}
      {answer && <Notice kind="wrong">{answer.errors.form ?? forms.notSaved}</Notice>}
      {companies.length === 0 ? (
        <EmptyState
          as="h2"
          drawing="cell"
          title={t.noCompany}
          text={t.noCompanyText}
          action={{ to: '/catalogue', label: t.noneAction }}
        />
      ) : programmes.length === 0 ? (
        <EmptyState
          as="h2"
          drawing="cell"
          title={t.none}
          text={t.noneText}
          action={{ to: '/catalogue', label: t.noneAction }}
        />
      ) : (
        <Ask answer={answer} />
      )}
      <Whom />
    </>
  )
}

function Ask({ answer }: { answer: FormAnswer | undefined }) {
  const t = useTexts(employeeApplicationsTexts)
  const { chosen, companies, programmes, people } = useLoaderData<typeof loader>()
  const { errors = {}, values = { offeringId: chosen } }: Partial<FormAnswer> = answer ?? {}
  const field = (name: string) => ({ name, id: name, defaultValue: values[name], error: errors[name] })
  return (
    <form method="post" noValidate>
      <p>{t.intro}</p>
      <SelectField
        label={t.programme}
        options={programmes.map(({ id, title, hubName }) => ({ value: id, label: `${title} (${hubName})` }))}
        {...field('offeringId')}
      />
      {companies.length === 1 ? (
        <input type="hidden" name="companyId" value={companies[0]!.value} />
      ) : (
        <SelectField label={t.company} options={companies} {...field('companyId')} />
      )}
      <SelectField
        label={t.employee}
        hint={t.employeeHint}
        options={[{ value: '', label: t.somebodyElse }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
        {...field('employeeId')}
      />
      <TextField label={t.name} hint={t.nameHint} maxLength={120} autoComplete="off" {...field('name')} />
      <TextField
        label={t.email}
        hint={t.emailHint}
        type="email"
        maxLength={254}
        autoComplete="off"
        {...field('email')}
      />
      <button type="submit">{t.send}</button>
    </form>
  )
}

const tones: Record<string, StateTone> = {
  waits: 'near',
  filling: 'busy',
  applied: 'passed',
  refused: 'none',
  over: 'late',
}

function Whom() {
  const language = useLanguage()
  const t = employeeApplicationsTexts[language]
  const { asked } = useLoaderData<typeof loader>()
  return (
    <section>
      <h2>{t.listTitle}</h2>
      {asked.length === 0 && <p>{t.empty}</p>}
      <ul className="apply-asked">
        {asked.map(({ id, name, title, state, startedAt }) => (
          <li key={id}>
            <strong>{name || t.erased}</strong>
            <span>{title}</span>
            <State tone={tones[state]!} label={t.states[state]} />
            <span className="hint">{t.asked(dayText(startedAt, language))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
