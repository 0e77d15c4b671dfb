import { ArrowLeft } from 'lucide-react'
import { applyingTexts } from '~/app/texts/applying'
import { formTexts } from '~/app/texts/forms'
import { Notice } from '~/app/ui/Notice'
import { Ruler } from '~/app/ui/Ruler'
import { useTexts } from '~/app/ui/useTexts'
import { type FormStep, steps } from '~/modules/intake/applying/steps'
import type { DraftAnswer } from './actOnDraft.server'
import { Check } from './Check'
import type { DraftPage } from './draft'
import { Papers } from './Papers'
import { StepFields } from './StepFields'
import { Keeping, KeptStatus } from './WhatIsKept'

type Wrong = Extract<DraftAnswer, { step: unknown }>
type Props = { page: DraftPage; answer: DraftAnswer | undefined }

/** One page of the form: where one is, its questions, and the way on. */
export function Form({ page, answer }: Props) {
  const t = useTexts(applyingTexts)
  const forms = useTexts(formTexts)
  const wrong = answer && 'step' in answer ? (answer as Wrong) : undefined
  const step = wrong?.step ?? page.step
  const place = steps.indexOf(step)
  const closed = wrong?.closed ?? page.closed
  const address = `/application-drafts/${page.secret}`
  return (
    <>
      {place > 0 && (
        <a className="back" href={`${address}?step=${steps[place - 1]}`}>
          <ArrowLeft aria-hidden="true" size={20} />
          {t.previous}
        </a>
      )}
      <h1>{page.title}</h1>
      <Ruler done={place} total={steps.length} label={t.stepOf(place + 1, steps.length, t.steps[step])} />
      <h2>{t.steps[step]}</h2>
      {closed && (
        <Notice kind="wrong">
          {t.closed[closed]} <a href={`/offerings/${page.programme.id}/interest`}>{t.tellMe}</a>
        </Notice>
      )}
      {wrong && !closed && <Notice kind="wrong">{wrong.isTooFast ? t.tooFast : forms.notSaved}</Notice>}
      <StepOf step={step} page={page} wrong={wrong} address={address} />
      <Drop />
    </>
  )
}

type StepProps = { step: FormStep; page: DraftPage; wrong: Wrong | undefined; address: string }

function StepOf({ step, page, wrong, address }: StepProps) {
  const t = useTexts(applyingTexts)
  if (step === 'papers')
    return (
      <>
        <p>{t.papersText}</p>
        <Papers papers={page.papers} problem={wrong?.paper} action={`${address}?step=papers`} />
        <p className="actions">
          <a className="button" href={`${address}?step=check`}>
            {t.next}
          </a>
        </p>
      </>
    )
  if (step === 'check')
    return (
      <>
        <Check page={page} address={address} />
        <Keeping hub={page.programme.hubName} weeks={page.programme.term.weeks} />
      </>
    )
  return (
    <form method="post" action={`${address}?step=${step}`} noValidate data-keep={`${address}/typed`}>
      <input type="hidden" name="step" value={step} />
      <StepFields
        step={step}
        typed={wrong?.typed ?? page.typed}
        problems={wrong?.problems ?? {}}
        isYoung={page.isYoung}
        company={page.company}
      />
      <button type="submit">{t.next}</button>
      <KeptStatus />
    </form>
  )
}

function Drop() {
  const t = useTexts(applyingTexts)
  return (
    <details className="apply-drop">
      <summary>{t.drop}</summary>
      <p>{t.dropText}</p>
      <form method="post">
        <button className="second" name="do" value="drop" type="submit">
          {t.drop}
        </button>
      </form>
    </details>
  )
}

/** What an employee reads for whom their company began: nothing goes on before their yes. */
export function AskedByCompany({ page }: { page: DraftPage }) {
  const t = useTexts(applyingTexts)
  const company = page.company ?? ''
  return (
    <>
      <h1>{t.askedTitle(company)}</h1>
      <p className="lead">{t.askedText(page.askedBy ?? '', company, page.programme.title)}</p>
      <form method="post" className="actions">
        <button name="do" value="yes" type="submit">
          {t.askedYes}
        </button>
        <button className="second" name="do" value="no" type="submit">
          {t.askedNo}
        </button>
      </form>
      <Keeping hub={page.programme.hubName} weeks={page.programme.term.weeks} />
    </>
  )
}
