import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { agreementsTexts } from '~/app/texts/agreements'
import { dateText } from '~/app/ui/dates'
import { TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { State } from '~/app/ui/State'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { readUpload } from '~/app/upload.server'
import { readAgreement } from '~/modules/intake/agreements/readAgreement.server'
import { mostScanBytes, recordOnPaper } from '~/modules/intake/agreements/recordOnPaper.server'
import { resendLink } from '~/modules/intake/agreements/resendLink.server'
import { sendSheet } from '~/modules/intake/agreements/sendSheet.server'
import { lackingIn, readDraft } from '~/modules/intake/agreements/sheetValues'
import { dutchDay } from '~/modules/people/dutchDay'
import { agreementTones } from './AgreementTable'
import { Sheet } from './Sheet'
import './agreements.css'
import './signing.css'

export const handle = route({
  access: { GET: ['coordinator', 'teamLead', 'supervisor'], POST: ['coordinator'] },
  scripts: false,
  partOf: 'intake',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

const done = ['sent', 'saved', 'resent', 'recorded'] as const

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const agreement = await readAgreement(context.db, context.person!, params.agreementId!)
  if (!agreement) throw data(null, { status: 404 })
  const { draft, ...shown } = agreement
  const values = { ...readDraft(draft), birthDate: agreement.birthDate ?? '' }
  const search = new URL(request.url).searchParams
  return {
    agreement: { ...shown, sheets: agreement.sheets },
    lacks: Object.keys(lackingIn(values, dutchDay(Date.now()))).length,
    done: done.find((word) => search.has(word)),
    title: agreementsTexts[context.language].heading(agreement.number, agreement.name),
  }
}

type Refused = keyof (typeof agreementsTexts)['nl']['refused']

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, files } = context
  const person = context.person!
  const id = params.agreementId!
  const agreement = await readAgreement(db, person, id)
  if (!agreement?.isHandled) throw data(null, { status: 404 })
  const isUpload = (request.headers.get('content-type') ?? '').startsWith('multipart/')
  const upload = isUpload ? await readUpload(request, mostScanBytes + 10_000) : undefined
  if (upload && 'refused' in upload) return refuse('scan')
  const form = upload?.form ?? (await request.formData())
  const text = (name: string) =>
    String(form.get(name) ?? '')
      .trim()
      .slice(0, 300)
  const wanted = form.get('do')
  const partyId = text('partyId')
  if (wanted === 'send') {
    const sent = await sendSheet(db, files, person, id, { why: text('why') })
    return finish(sent, id, 'sent')
  }
  if (wanted === 'resend')
    return finish(await resendLink(db, person, id, { partyId, email: text('email') }), id, 'resent')
  if (upload) {
    const paper = { partyId, name: text('name'), signedOn: text('signedOn'), scan: upload.file.bytes }
    return finish(await recordOnPaper(db, files, person, id, paper), id, 'recorded')
  }
  throw data(null, { status: 400 })
}

function finish(answer: object | undefined, id: string, word: (typeof done)[number]) {
  if (!answer) throw data(null, { status: 400 })
  if ('refused' in answer) return refuse(answer.refused as Refused)
  return redirect(`/agreements/${id}?${word}`, 303)
}

function refuse(refused: Refused) {
  return data({ refused }, { status: refused === 'busy' ? 503 : refused === 'scan' || refused === 'email' ? 400 : 409 })
}

export default function Agreement() {
  const language = useLanguage()
  const t = agreementsTexts[language]
  const { agreement, title, done: word } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { state, since, endedBecause, endedAt } = agreement
  const day = (at: number) => dateText(at, language)
  return (
    <>
      <a className="back" href="/agreements">
        <ArrowLeft aria-hidden="true" size={20} />
        {t.back}
      </a>
      <h1>{title}</h1>
      <p>{[agreement.title, t.at(agreement.companyName)].join(' · ')}</p>
      {word && !answer && <Notice kind="done">{t[word]}</Notice>}
      {answer && <Notice kind="wrong">{t.refused[answer.refused]}</Notice>}
      <p>
        <State tone={agreementTones[state]} label={t.states[state]} />{' '}
        {state === 'ended' ? t.ended(day(endedAt ?? since), endedBecause) : t.since(day(since))}
      </p>
      {agreement.isHandled && (
        <p>
          <a href={`/applications/${agreement.applicationId}`}>{t.file}</a>
        </p>
      )}
      {agreement.isHandled && state !== 'ended' && <Next />}
      {agreement.sheets.map((sheet) => (
        <Sheet key={sheet.id} sheet={sheet} agreementId={agreement.id} isHandled={agreement.isHandled} />
      ))}
    </>
  )
}

/** The one thing to do now: fill in, send, or change. */
function Next() {
  const t = useTexts(agreementsTexts)
  const { agreement, lacks } = useLoaderData<typeof loader>()
  const isFirst = agreement.sheets.length === 0
  const edit = `/agreements/${agreement.id}/edit`
  if (!isFirst)
    return (
      <details className="agreement-change">
        <summary>{t.change}</summary>
        <p>{t.changeText}</p>
        <p>{t.newCompany}</p>
        <p className="actions">
          <a className="button second" href={edit}>
            {t.edit}
          </a>
        </p>
        {lacks === 0 ? <Send label={t.sendNew} withWhy /> : <p>{t.lacking(lacks)}</p>}
      </details>
    )
  return (
    <section>
      {lacks > 0 && <p>{t.lacking(lacks)}</p>}
      <p className="actions">
        <a className={lacks > 0 ? 'button' : 'button second'} href={edit}>
          {lacks > 0 ? t.nextFill : t.edit}
        </a>
      </p>
      {lacks === 0 && <Send label={t.send} />}
    </section>
  )
}

function Send({ label, withWhy = false }: { label: string; withWhy?: boolean }) {
  const t = useTexts(agreementsTexts)
  return (
    <form method="post">
      <p>{t.sendText}</p>
      {withWhy && <TextField label={t.why} hint={t.whyHint} name="why" maxLength={300} />}
      <button name="do" value="send" type="submit">
        {label}
      </button>
    </form>
  )
}
