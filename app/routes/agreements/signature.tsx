import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FileText } from 'lucide-react'
import type { CSSProperties } from 'react'
import { route } from '~/app/access'
import { type FormAnswer, parseForm, refuseForm, valuesOf } from '~/app/form.server'
import { agreementCheckTexts } from '~/app/texts/agreementCheck'
import { formTexts } from '~/app/texts/forms'
import { signingTexts } from '~/app/texts/signing'
import { dateText } from '~/app/ui/dates'
import { TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useLanguage } from '~/app/ui/useTexts'
import { maySign } from '~/modules/intake/agreements/limits.server'
import { readLink } from '~/modules/intake/agreements/readLink.server'
import { askNewLink } from '~/modules/intake/agreements/resendLink.server'
import { sign, signingSchema } from '~/modules/intake/agreements/sign.server'
import { Honey } from '../sessions/BookingFields'
import { ClosedLink, Code, Questions, Signed, WhoSigns } from './SigningParts'
import './signing.css'

export const handle = route({
  access: { GET: 'everyone', POST: 'everyone' },
  scripts: false,
  partOf: 'catalogue',
})

// Whoever has the address is the party: no cache between keeps it, no search engine lists it.
export const headers = () => ({ 'cache-control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Leerbank` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const link = await readLink(context.db, params.signatureSecret!)
  if (!link) throw data(null, { status: 404 })
  const t = signingTexts[context.language]
  const isClosed = !['open', 'signed'].includes(link.state)
  const title = isClosed
    ? t.closed[link.state as keyof typeof t.closed].title
    : link.state === 'signed'
      ? t.signedTitle
      : t.title
  const { content: _, ...shown } = link
  const isAsked = new URL(request.url).searchParams.has('asked')
  return data({ link: shown, title, isAsked }, { status: isClosed && !isAsked ? 410 : 200 })
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language, ip } = context
  const secret = params.signatureSecret!
  const form = await request.formData()
  const t = signingTexts[language]
  if (!(await readLink(db, secret))) throw data(null, { status: 404 })
  if (!(await maySign(ip))) return refuse(agreementCheckTexts[language].tooFast, form, 429)
  if (form.get('website')) return redirect(`/signatures/${secret}`, 303)
  if (form.get('do') === 'askNew') {
    const asked = await askNewLink(db, secret)
    return redirect(`/signatures/${secret}${asked && 'resent' in asked ? '?asked' : ''}`, 303)
  }
  const parsed = parseForm(signingSchema, form, language)
  if (!parsed.ok) {
    const errors: Record<string, string> = { ...parsed.errors, ...(parsed.errors.agreed && { agreed: t.agreedNeeded }) }
    return refuseForm({ ...parsed, errors })
  }
  const signed = await sign(db, secret, parsed.value)
  if (signed && 'refused' in signed && (signed.refused === 'otherSheet' || signed.refused === 'minor'))
    return refuse(t.refused[signed.refused], form)
  return redirect(`/signatures/${secret}`, 303)
}

function refuse(sentence: string, form: FormData, status = 409) {
  return data({ errors: { form: sentence }, values: valuesOf(form) } as FormAnswer, { status })
}

export default function Signature() {
  const language = useLanguage()
  const t = signingTexts[language]
  const { link, title, isAsked } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (link.state === 'signed') return <Signed link={link} title={title} />
  if (link.state !== 'open') return <ClosedLink link={link} isAsked={isAsked} />
  const facts = { student: link.student, company: link.companyName }
  const { errors, values }: FormAnswer = answer ?? { errors: {}, values: {} }
  return (
    <>
      <h1>{title}</h1>
      <p className="plate" style={{ '--hub': link.hubColour } as CSSProperties}>
        {link.hubName}
      </p>
      {answer && <Notice kind="wrong">{errors.form ?? formTexts[language].notSaved}</Notice>}
      <p>{t.intro[link.role](facts)}</p>
      {link.role === 'parent' && t.parentMeans.map((sentence) => <p key={sentence}>{sentence}</p>)}
      {link.sheet > 1 && <Notice kind="info">{[t.newSheet, link.why].filter(Boolean).join(' ')}</Notice>}
      <Facts />
      <h2>{t.read}</h2>
      <p>{t.readText}</p>
      <p className="actions">
        <a className="button second" href={`/signatures/${link.secret}/sheet.pdf`} target="_blank" rel="noreferrer">
          <FileText aria-hidden="true" size={20} />
          {t.openPdf}
        </a>
      </p>
      <h2>{t.sign}</h2>
      <form method="post" noValidate>
        <input type="hidden" name="sha256" value={link.sha256} />
        <div className={errors.agreed ? 'field field-wrong' : 'field'}>
          <label className="signing-agreed">
            <input
              type="checkbox"
              name="agreed"
              value="yes"
              defaultChecked={values.agreed === 'yes'}
              aria-invalid={errors.agreed ? true : undefined}
              aria-describedby={errors.agreed ? 'agreed-error' : undefined}
            />
            <span>{t.agreed[link.role](facts)}</span>
          </label>
          {errors.agreed && (
            <p className="error" id="agreed-error">
              {errors.agreed}
            </p>
          )}
        </div>
        <TextField
          label={t.name}
          hint={t.nameHint(link.name)}
          name="name"
          autoComplete="name"
          maxLength={120}
          required
          defaultValue={values.name}
          error={errors.name}
        />
        <Honey />
        <p className="hint">{t.kept}</p>
        <button type="submit">{t.press}</button>
      </form>
      <p className="signing-paper">{t.paper}</p>
      <WhoSigns parties={link.signatures} />
      <Code sha256={link.sha256} />
      <Questions link={link} heading={t.contact} />
    </>
  )
}

/** What it says in plain words, before anybody opens a PDF. */
function Facts() {
  const language = useLanguage()
  const t = signingTexts[language]
  const { link } = useLoaderData<typeof loader>()
  const day = (iso: string) => dateText(`${iso}T12:00:00Z`, language)
  const rows: [string, string][] = [
    [t.facts.student, link.student],
    [t.facts.company, link.companyName],
    [t.facts.programme, link.title],
    [t.facts.period, t.period(day(link.startsOn), day(link.endsOn))],
    [t.facts.practice, t.hours(link.practiceHours)],
    [t.facts.guided, t.hours(link.guidedHours)],
    [t.facts.supervisor, link.supervisorName],
    [t.facts.terms, t.termsText],
  ]
  return (
    <dl className="agreement-facts">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
