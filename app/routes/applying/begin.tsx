import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import type { CSSProperties } from 'react'
import { route } from '~/app/access'
import { applyingTexts } from '~/app/texts/applying'
import { formTexts } from '~/app/texts/forms'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { checkStep } from '~/modules/intake/applying/applicationSchema'
import { beginDraft, mailDraft } from '~/modules/intake/applying/draft.server'
import { mayApply } from '~/modules/intake/applying/limits.server'
import { programmeAt } from '~/modules/intake/applying/programmeAt.server'
import { stepAfter } from '~/modules/intake/applying/steps'
import { dutchDay } from '~/modules/people/dutchDay'
import { Honey } from '../sessions/BookingFields'
import { StepFields } from './StepFields'
import { typedOf } from './typedOf.server'
import { Keeping, KeptStatus } from './WhatIsKept'
import './applying.css'

export const handle = route({
  access: { GET: 'everyone', POST: 'everyone' },
  scripts: false,
  script: '/apply.js',
  partOf: 'catalogue',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Leerbank` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, person, language } = context
  const programme = await programmeAt(db, { slug: params.slug! }, Date.now())
  if (!programme) throw data(null, { status: 404 })
  const { id, slug, title, hubName, hubColour, entryRequirements, closed, term } = programme
  return {
    programme: { id, slug, title, hubName, hubColour, entryRequirements, closed, term },
    title: applyingTexts[language].title(title),
    own: { name: person?.name ?? '', email: person?.email ?? '' },
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language, ip } = context
  const programme = await programmeAt(db, { slug: params.slug! }, Date.now())
  if (!programme) throw data(null, { status: 404 })
  const form = await request.formData()
  const typed = typedOf(form)
  if (programme.closed || form.get('website')) return redirect(`/catalogue/${programme.slug}`, 303)
  const checked = checkStep('who', typed, dutchDay(Date.now()))
  if ('problems' in checked) return data({ problems: checked.problems, typed, isTooFast: false }, { status: 400 })
  if (!(await mayApply(ip))) return data({ problems: {}, typed, isTooFast: true }, { status: 429 })
  const { secret } = await beginDraft(db, { offeringId: programme.id, language, typed })
  await mailDraft(db, secret)
  return redirect(`/application-drafts/${secret}?step=${stepAfter('who')}`, 303)
}

export default function Begin() {
  const t = useTexts(applyingTexts)
  const { programme, title, own } = useLoaderData<typeof loader>()
  const back = `/catalogue/${programme.slug}`
  return (
    <>
      <a className="back" href={back}>
        <ArrowLeft aria-hidden="true" size={20} />
        {t.back}
      </a>
      <h1>{title}</h1>
      <p className="plate" style={{ '--hub': programme.hubColour } as CSSProperties}>
        {programme.hubName}
      </p>
      {programme.closed ? (
        <Closed offeringId={programme.id} sentence={t.closed[programme.closed]} back={back} />
      ) : (
        <>
          <p>{t.intro}</p>
          <section className="apply-needs">
            <h2>{t.requirements}</h2>
            <p className="as-typed">{programme.entryRequirements || t.noRequirements}</p>
          </section>
          <FirstStep own={own} />
          <Keeping hub={programme.hubName} weeks={programme.term.weeks} />
        </>
      )}
    </>
  )
}

function FirstStep({ own }: { own: Record<string, string> }) {
  const t = useTexts(applyingTexts)
  const forms = useTexts(formTexts)
  const { programme } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <section>
      <h2>{t.steps.who}</h2>
      {answer && <Notice kind="wrong">{answer.isTooFast ? t.tooFast : forms.notSaved}</Notice>}
      <form method="post" noValidate data-keep={`/catalogue/${programme.slug}/application/draft`}>
        <StepFields step="who" typed={answer?.typed ?? own} problems={answer?.problems ?? {}} />
        <Honey />
        <button type="submit">{t.next}</button>
        <KeptStatus />
        <p className="hint">{t.keptNote}</p>
      </form>
    </section>
  )
}

function Closed({ offeringId, sentence, back }: { offeringId: string; sentence: string; back: string }) {
  const t = useTexts(applyingTexts)
  return (
    <>
      <Notice kind="info">
        <p>{sentence}</p>
        <p>{t.closedText}</p>
      </Notice>
      <p className="actions">
        <a className="button" href={`/offerings/${offeringId}/interest`}>
          {t.tellMe}
        </a>
        <a className="button second" href={back}>
          {t.toOffering}
        </a>
      </p>
    </>
  )
}
