import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { answersTexts } from '~/app/texts/answers'
import { dayText } from '~/app/ui/dates'
import { Notice } from '~/app/ui/Notice'
import { useLanguage } from '~/app/ui/useTexts'
import { answerByLink, answerSchema } from '~/modules/intake/places/answer.server'
import { mayAnswer } from '~/modules/intake/places/limits.server'
import { askedOf, type OwnProposal } from '~/modules/intake/places/proposalsOf.server'
import { sharedFacts } from '~/modules/intake/places/sharedFacts'
import { AnswerForm } from './AnswerForm'
import { AnswerFacts } from './AnswerParts'
import './answer.css'

export const handle = route({
  access: { GET: 'everyone', POST: 'everyone' },
  scripts: false,
  partOf: 'catalogue',
})

// Whoever has the address has the question: no cache between keeps it, no search engine lists it.
export const headers = () => ({ 'cache-control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Leerbank` },
  { name: 'robots', content: 'noindex' },
]

const gone = ['expired', 'replaced', 'overtaken', 'withdrawn']

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, language } = context
  const found = await askedOf(db, params.answerSecret!, language)
  if (!found) throw data(null, { status: 404 })
  const { shares, wishes, sharing, ...asked } = found
  const isOpen = asked.standing === 'open'
  // Of a link that asks nothing any more, nobody reads who the other side was.
  const facts = asked.side === 'company' && isOpen ? sharedFacts({ ...sharing, shares, wishes }, language) : []
  const candidate = asked.side === 'candidate' || isOpen ? asked.candidate : { name: '', said: undefined }
  const note = asked.side === 'candidate' ? asked.note : ''
  const said = asked.side === 'candidate' && isOpen ? candidate.said : undefined
  return data(
    {
      asked: { ...asked, note, candidate: { name: candidate.name, said } },
      facts,
      title: answersTexts[language].title[asked.side],
    },
    { status: gone.includes(asked.standing) ? 410 : 200 },
  )
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language, ip } = context
  const t = answersTexts[language]
  const secret = params.answerSecret!
  const form = await request.formData()
  const found = await askedOf(db, secret, language)
  if (!found) throw data(null, { status: 404 })
  const words = String(form.get('words') ?? '').slice(0, 5000)
  const chosen = form.getAll('shares').map(String).slice(0, 10)
  if (form.get('website')) return redirect(`/answers/${secret}`, 303)
  const parsed = answerSchema.safeParse({ answer: form.get('answer'), words, shares: chosen })
  if (!parsed.success) return data({ error: t.choose, words, chosen }, { status: 400 })
  if (!(await mayAnswer(ip))) return data({ error: t.tooFast, words, chosen }, { status: 429 })
  const answered = await answerByLink(db, secret, parsed.data)
  if (!answered) throw data(null, { status: 404 })
  if ('refused' in answered && answered.refused === 'open')
    return data({ error: t.choose, words, chosen }, { status: 400 })
  return redirect(`/answers/${secret}`, 303)
}

export default function Answer() {
  const language = useLanguage()
  const t = answersTexts[language]
  const { asked, title } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { standing, side, contact, hubName } = asked
  if (standing === 'open' || (standing === 'used' && asked.own))
    return (
      <>
        {standing === 'open' ? <Open title={title} /> : <Said asked={asked} />}
        <AnswerFacts asked={asked} />
        {standing === 'open' && <AnswerForm asked={asked} error={answer?.error} typed={answer} />}
        <Contact contact={contact} hubName={hubName} />
      </>
    )
  const { title: goneTitle, text } = t.standing[standing as keyof typeof t.standing] ?? t.standing.withdrawn
  return (
    <>
      <h1>{goneTitle}</h1>
      <p>{text}</p>
      {side === 'candidate' && <p>{asked.facts.title}</p>}
      <Contact contact={contact} hubName={hubName} />
    </>
  )
}

function Open({ title }: { title: string }) {
  const language = useLanguage()
  const t = answersTexts[language]
  const { asked, facts } = useLoaderData<typeof loader>()
  const { side, contact, hubName, note, candidate, state } = asked
  return (
    <>
      <h1>{title}</h1>
      {state === 'talking' && <Notice kind="info">{t.thanks.company.talk.text}</Notice>}
      <p className="lead">{t.lead[side](side === 'candidate' ? (contact.name ?? hubName) : candidate.name)}</p>
      {side === 'candidate' && note && (
        <p className="as-typed">
          {t.note(contact.name ?? hubName)} <q>{note}</q>
        </p>
      )}
      {side === 'company' && (
        <section>
          <h2>{t.candidate(candidate.name)}</h2>
          {facts.length > 0 ? (
            <ul>
              {facts.map((fact) => (
                <li key={fact} className="as-typed">
                  {fact}
                </li>
              ))}
            </ul>
          ) : (
            <p>{t.onlyName}</p>
          )}
        </section>
      )}
    </>
  )
}

function Said({ asked }: { asked: Pick<OwnProposal, 'own' | 'side'> }) {
  const language = useLanguage()
  const t = answersTexts[language]
  const { at, state } = asked.own!
  const { title, text } = saidWords(t.thanks, asked.side, state)
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <p>{t.said(dayText(at, language))}</p>
    </>
  )
}

type Thanks = (typeof answersTexts)['nl']['thanks']

function saidWords({ candidate, company }: Thanks, side: OwnProposal['side'], state: OwnProposal['state']) {
  if (side === 'candidate') return state === 'candidateDeclined' ? candidate.no : candidate.yes
  if (state === 'talking') return company.talk
  return state === 'companyDeclined' ? company.no : company.yes
}

type Contacts = { contact: { name: string | null; email: string; phone: string }; hubName: string }

function Contact({ contact: { name, email, phone }, hubName }: Contacts) {
  const language = useLanguage()
  const t = answersTexts[language]
  return (
    <p>
      {t.contact} {[name, hubName].filter(Boolean).join(', ')}: <a href={`mailto:${email}`}>{email}</a>
      {phone && (
        <>
          , <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
        </>
      )}
    </p>
  )
}
