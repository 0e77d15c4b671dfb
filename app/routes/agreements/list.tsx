import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Search } from 'lucide-react'
import { route } from '~/app/access'
import { agreementsTexts } from '~/app/texts/agreements'
import { dayText } from '~/app/ui/dates'
import { EmptyState } from '~/app/ui/EmptyState'
import { SelectField, TextField } from '~/app/ui/Field'
import { IntakeParts } from '~/app/ui/IntakeParts'
import { Notice } from '~/app/ui/Notice'
import { Pages } from '~/app/ui/Pages'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import {
  agreementFilters,
  agreementList,
  begunFor,
  handlesAgreements,
  perPage,
  toBegin,
} from '~/modules/intake/agreements/agreementList.server'
import { beginAgreement } from '~/modules/intake/agreements/beginAgreement.server'
import { AgreementTable } from './AgreementTable'
import '../admin/admin.css'
import './agreements.css'

export const handle = route({
  access: { GET: ['coordinator', 'teamLead', 'supervisor'], POST: ['coordinator'] },
  scripts: false,
  partOf: 'intake',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const asked = new URL(request.url).searchParams
  const begun = await begunFor(db, person, asked.get('application') ?? '')
  if (begun) throw redirect(`/agreements/${begun.id}`)
  const filter = agreementFilters.find((one) => one === asked.get('filter'))
  const text = (asked.get('text') ?? '').trim().slice(0, 100)
  const page = Math.min(Math.max(Math.trunc(Number(asked.get('page'))) || 1, 1), 10_000)
  const isHandler = handlesAgreements(person)
  const { rows, total } = await agreementList(db, person, { filter, text, page })
  return {
    ...{ rows, total, filter, text, page, perPage, isHandler, now: Date.now() },
    begin: isHandler && !filter && !text && page === 1 ? await toBegin(db, person) : [],
    filters: [...agreementFilters],
    title: agreementsTexts[language].title,
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const begun = await beginAgreement(context.db, context.person!, String(form.get('applicationId') ?? ''))
  if (!begun) throw data(null, { status: handlesAgreements(context.person!) ? 400 : 404 })
  if ('refused' in begun) return data({ refused: begun.refused }, { status: 409 })
  return redirect(`/agreements/${begun.agreementId}`, 303)
}

export default function Agreements() {
  const t = useTexts(agreementsTexts)
  const { rows, total, filter, text, page, perPage, isHandler, begin, title } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const isEmpty = total === 0 && begin.length === 0 && !filter && !text
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          <p>{isHandler ? t.text : t.textOther}</p>
        </div>
        {isHandler && (
          <a className="button second" href="/agreements/terms">
            {t.terms}
          </a>
        )}
      </header>
      <IntakeParts />
      {answer && <Notice kind="wrong">{t.refused[answer.refused]}</Notice>}
      <ToBegin />
      {isEmpty ? (
        <EmptyState
          as="h2"
          drawing="gripper"
          title={t.emptyTitle}
          text={isHandler ? t.emptyText : t.textOther}
          action={isHandler ? { to: '/matching', label: t.emptyAction } : undefined}
        />
      ) : (
        <>
          <Choose />
          {rows.length === 0 ? (
            <EmptyState
              as="h2"
              drawing="gap"
              title={t.noneTitle}
              text={t.noneText}
              action={{ to: '/agreements', label: t.noneAction }}
            />
          ) : (
            <AgreementTable rows={rows} />
          )}
          <Pages
            page={page}
            perPage={perPage}
            shown={rows.length}
            total={total}
            address={(to) => `?${new URLSearchParams({ filter: filter ?? '', text, page: String(to) })}`}
          />
        </>
      )}
    </>
  )
}

/** Who has a place and no agreement yet. */
function ToBegin() {
  const language = useLanguage()
  const t = agreementsTexts[language]
  const { begin } = useLoaderData<typeof loader>()
  if (begin.length === 0) return null
  return (
    <section>
      <h2>{t.toBegin}</h2>
      <ul className="agreement-begin">
        {begin.map(({ id, name, companyName, title, matchedAt }) => (
          <li key={id}>
            <span>
              <strong>{name}</strong>
              <span>{[companyName, title, t.matchedOn(dayText(matchedAt, language))].join(' · ')}</span>
            </span>
            <form method="post">
              <input type="hidden" name="applicationId" value={id} />
              <button type="submit" aria-label={t.beginNamed(name)}>
                {t.begin}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Choose() {
  const t = useTexts(agreementsTexts)
  const { filter, filters, text } = useLoaderData<typeof loader>()
  const options = [{ value: '', label: t.all }, ...filters.map((value) => ({ value, label: t.filters[value] }))]
  return (
    <form className="admin-search" method="get">
      <TextField label={t.search} name="text" type="search" defaultValue={text} maxLength={100} />
      <SelectField label={t.filter} name="filter" options={options} defaultValue={filter ?? ''} />
      <button className="second" type="submit">
        <Search aria-hidden="true" size={20} />
        {t.find}
      </button>
    </form>
  )
}
