import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { bookingTexts } from '~/app/texts/booking'
import { seatsTexts } from '~/app/texts/seats'
import { TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { Db } from '~/db/connection.server'
import { companySeats, membersOf } from '~/modules/catalogue/sessions/companySeats.server'
import { readSession } from '~/modules/catalogue/sessions/readSession.server'
import { bookingCompanies } from '~/modules/catalogue/sessions/visibleSessions.server'
import type { Person } from '~/modules/people/person'
import { CompanySeats } from './CompanySeats'
import { Meetings } from './Meetings'
import { doWithSeats } from './seatsForm.server'
import './people.css'

export const handle = route({
  access: { GET: ['teamLead', 'coordinator'], POST: ['teamLead', 'coordinator'] },
  scripts: false,
  partOf: 'participants',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const search = new URL(request.url).searchParams
  const { session, companies } = await seatsFor(db, context.person!, params.sessionId!)
  const company = companies.find(({ id }) => id === search.get('company')) ?? companies[0]!
  const seats = await companySeats(db, context.person!, { sessionId: session.id })
  return {
    session,
    companies,
    company,
    seats: seats.filter(({ companyId }) => companyId === company.id),
    members: await membersOf(db, company.id),
    isSaved: search.has('saved'),
    title: seatsTexts[language].title(session.title),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  const form = await request.formData()
  const { session, companies } = await seatsFor(db, person, params.sessionId!)
  const company = companies.find(({ id }) => id === form.get('company')) ?? companies[0]!
  const refused = await doWithSeats(db, person, { sessionId: session.id, companyId: company.id, form })
  if (!refused) return redirect(`/sessions/${session.id}/seats?company=${company.id}&saved`, 303)
  const t = seatsTexts[language]
  const { nobody, tooMany, number, known, wrong, gone } = t
  const { cancelled, past, closed, soon } = bookingTexts[language].refused
  const words: Record<string, string> = { nobody, tooMany, number, known, wrong, gone, cancelled, past, closed, soon }
  const chosen = form.getAll('person').map(String)
  const typed = { bookingId: String(form.get('bookingId') ?? ''), name: String(form.get('name') ?? '') }
  const values = { chosen, count: String(form.get('count') ?? ''), email: String(form.get('email') ?? ''), ...typed }
  return data({ error: words[refused] ?? t.gone, values }, { status: 400 })
}

/** A date that people enrol on here, for who enrols people of a company; for anybody else it is not there. */
async function seatsFor(db: Db, person: Person, sessionId: string) {
  const companies = bookingCompanies(person)
  const session = companies.length > 0 ? await readSession(db, sessionId) : undefined
  if (!session) throw data(null, { status: 404 })
  return { session, companies }
}

export default function Seats() {
  const t = useTexts(seatsTexts)
  const { session, companies, company, seats, title, isSaved } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <a className="back" href={`/catalogue/${session.slug}`}>
        <ArrowLeft aria-hidden="true" size={20} />
        {t.back}
      </a>
      <h1>{title}</h1>
      {isSaved && !answer && <Notice kind="done">{t.done}</Notice>}
      {answer && <Notice kind="wrong">{answer.error}</Notice>}
      <Meetings meetings={session.meetings} />
      {companies.length > 1 && (
        <ul>
          {companies.map(({ id, name }) => (
            <li key={id}>
              <a href={`?company=${id}`} aria-current={id === company.id ? 'true' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {seats.length > 0 && <h2>{t.yours}</h2>}
      {seats.length > 0 && <CompanySeats seats={seats} companyId={company.id} typed={answer?.values} />}
      <Ask />
    </>
  )
}

function Ask() {
  const language = useLanguage()
  const t = seatsTexts[language]
  const { session, company, members, seats } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (session.closed) return <p>{bookingTexts[language].refused[session.closed]}</p>
  const seated = new Set(seats.filter(({ state }) => state !== 'canceled').map(({ email }) => email.toLowerCase()))
  const others = members.filter(({ email }) => !seated.has(email.toLowerCase()))
  return (
    <form method="post" noValidate>
      <h2>{company.name}</h2>
      {session.left !== undefined && <p>{session.isFull ? t.waits : `${t.left(session.left)} ${t.waits}`}</p>}
      <input type="hidden" name="company" value={company.id} />
      {others.length > 0 && (
        <fieldset>
          <legend>{t.people}</legend>
          <p className="hint">{t.peopleHint}</p>
          {others.map(({ id, name }) => (
            <label key={id} className="seat-person">
              <input
                type="checkbox"
                name="person"
                value={id}
                defaultChecked={answer?.values.chosen.includes(id) ?? false}
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <TextField
        label={t.count}
        hint={t.countHint}
        name="count"
        inputMode="numeric"
        defaultValue={answer?.values.count || '0'}
      />
      <button name="do" value="ask" type="submit">
        {t.send}
      </button>
    </form>
  )
}
