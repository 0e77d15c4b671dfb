import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { route } from '~/app/access'
import { applyingTexts } from '~/app/texts/applying'
import { intakeTexts } from '~/app/texts/intake'
import { ownApplicationTexts } from '~/app/texts/ownApplication'
import { dateText, momentText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { type OwnData, ownData } from '~/modules/intake/applying/ownData.server'
import { useSaidWords } from './Check'
import './ownPage.css'

export const handle = route({ access: { GET: 'everyone' }, scripts: false, partOf: 'catalogue' })

export const headers = () => ({ 'cache-control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Leerbank` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const known = await ownData(context.db, params.candidateSecret!)
  if (!known) throw data(null, { status: 404 })
  return { title: ownApplicationTexts[context.language].reportTitle, known, secret: params.candidateSecret! }
}

export default function OwnDataPage() {
  const language = useLanguage()
  const t = ownApplicationTexts[language]
  const papers = applyingTexts[language].papers
  const { known: found, secret, title } = useLoaderData<typeof loader>()
  const known = found as OwnData
  return (
    <>
      <a className="back" href={`/applying/${secret}`}>
        <ArrowLeft aria-hidden="true" size={20} />
        {t.reportBack}
      </a>
      <h1>{title}</h1>
      <p>{t.reportText}</p>
      <DetailsOf details={known.details} />
      {known.applications.map((application) => (
        <ApplicationOf key={application.appliedAt} application={application} />
      ))}
      <ListOf title={t.documents}>
        {known.documents.map(({ id, kind, name, addedAt }) => (
          <li key={id}>
            {name} ({papers[kind]}, {momentText(addedAt, language)})
          </li>
        ))}
      </ListOf>
      <ListOf title={t.consentTitle}>
        {known.consent.map(({ givenAt, withdrawnAt, months }) => (
          <li key={givenAt}>
            {dateText(givenAt, language)}: {t.consent(months)}
            {withdrawnAt !== null && ` (${t.takeConsent}: ${dateText(withdrawnAt, language)})`}
          </li>
        ))}
      </ListOf>
      <ListOf title={t.openings}>
        {known.openings.map(({ name, at }) => (
          <li key={`${name}${at}`}>{t.opened(name, momentText(at, language))}</li>
        ))}
      </ListOf>
      {known.mergers.length > 0 && (
        <ListOf title={t.mergedWith}>
          {known.mergers.map(({ name, email, phone, at }) => (
            <li key={at}>{[name, email, phone].filter(Boolean).join(', ')}</li>
          ))}
        </ListOf>
      )}
    </>
  )
}

function DetailsOf({ details }: { details: OwnData['details'] }) {
  const language = useLanguage()
  const t = ownApplicationTexts[language]
  const fields = applyingTexts[language].fields
  const { name, birthDate, email, phone, postcode, place, parentName, parentEmail } = details
  const rows = [
    [fields.name.label, name],
    [fields.birthDate.label, birthDate ? dateText(birthDate, language) : ''],
    [fields.email.label, email],
    [fields.phone.label, phone],
    [fields.postcode.label, [postcode, place].filter(Boolean).join(' ')],
    [fields.parentName.label, parentName],
    [fields.parentEmail.label, parentEmail],
  ] as [string, string][]
  return (
    <section>
      <h2>{t.details}</h2>
      <Rows rows={rows} />
    </section>
  )
}

function ApplicationOf({ application }: { application: OwnData['applications'][number] }) {
  const language = useLanguage()
  const t = ownApplicationTexts[language]
  const { states, reasons } = useTexts(intakeTexts)
  const fields = applyingTexts[language].fields
  const said = useSaidWords()
  const { answers, wishes, employerName, steps } = application
  const rows: [string, string][] = [
    [fields.employerName.label, employerName],
    [fields.education.label, said('education', answers.education ?? '') ?? ''],
    [fields.motivation.label, answers.motivation ?? ''],
    [fields.days.label, said('days', (wishes.days ?? []).join(',')) ?? ''],
    [fields.furthest.label, wishes.furthest ? (said('furthest', String(wishes.furthest)) ?? '') : ''],
    [fields.from.label, said('from', wishes.from ?? '') ?? ''],
    [fields.work.label, wishes.work ?? ''],
  ]
  return (
    <section>
      <h2>
        {application.programme}, {application.hub}
      </h2>
      <Rows rows={rows} />
      <h3>{t.stepsTitle}</h3>
      <ol className="own-steps">
        {steps.map(({ state, at, reason }) => (
          <li key={`${state}${at}`}>
            {momentText(at, language)}: {states[state]}
            {reason && ` (${reasons[reason as keyof typeof reasons] ?? reason})`}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Rows({ rows }: { rows: [string, string][] }) {
  const { none } = useTexts(ownApplicationTexts)
  return (
    <dl className="own-data">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="as-typed">{value || none}</dd>
        </div>
      ))}
    </dl>
  )
}

function ListOf({ title, children }: { title: string; children: ReactNode[] }) {
  const { none } = useTexts(ownApplicationTexts)
  return (
    <section>
      <h2>{title}</h2>
      {children.length === 0 ? <p>{none}</p> : <ul>{children}</ul>}
    </section>
  )
}
