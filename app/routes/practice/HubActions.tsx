import { practiceTexts } from '~/app/texts/practice'
import { practiceFormTexts } from '~/app/texts/practiceForms'
import { SelectField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import { LastSaid } from './LastSaid'
import type { QuestionProps } from './QuestionView'
import { StepForm, StepLine, StepText, UseFields } from './StepForm'

/** What a hub can do now: the next step of the chain in full, the rest behind its name. */
export function HubActions(props: QuestionProps) {
  const t = useTexts(practiceFormTexts)
  const { page, formId, problem, today } = props
  const { possible, chain } = page
  const typed = { formId, problem }
  const { standing } = chain
  return (
    <section className="question-next">
      <h2>{t.next}</h2>
      {standing === 'declined' && <p>{t.declinedText}</p>}
      <LastSaid page={page} />
      {possible.includes('takenOn') && (
        <StepForm
          {...typed}
          kind="takenOn"
          send={standing === 'declined' ? t.takeOnAnyway : t.takeOn}
          title={standing === 'declined' ? t.takeOnAnyway : t.takeOn}
          isOpen={standing === 'question'}
          isFirst
        >
          <StepText of="takenOn" name="text" label={t.takeOnText} hint={t.takeOnHint} problem={problem} />
        </StepForm>
      )}
      {possible.includes('applied') && (
        <StepForm
          {...typed}
          kind="applied"
          send={t.applySend}
          title={t.apply}
          isOpen={standing === 'application'}
          isFirst
        >
          <p className="hint">{t.applyHint}</p>
          <StepLine of="applied" name="companyName" label={t.applyCompany} most={120} problem={problem} />
          <UseFields today={today} problem={problem} />
          <label className="tick-field">
            <input type="checkbox" name="isNamed" value="yes" />
            {t.applyNamed}
          </label>
        </StepForm>
      )}
      {possible.includes('linked') && <LinkForm {...props} />}
      {possible.includes('askedBack') && (
        <StepForm {...typed} kind="askedBack" send={t.askBackSend} title={t.askBack}>
          <StepText of="askedBack" name="text" label={t.askBackLabel} problem={problem} />
        </StepForm>
      )}
      {possible.includes('declined') && (
        <StepForm {...typed} kind="declined" send={t.declineSend} title={t.decline}>
          <StepText of="declined" name="text" label={t.declineLabel} hint={t.declineHint} problem={problem} />
        </StepForm>
      )}
    </section>
  )
}

function LinkForm({ page, formId, problem, offerings, mayWrite }: QuestionProps) {
  const t = useTexts(practiceFormTexts)
  const { resultKinds } = useTexts(practiceTexts)
  const { standing } = page.chain
  const mine = problem?.kind === 'linked' ? problem : undefined
  const field = { of: 'linked', problem }
  const choices = offerings.map(({ id, title }) => ({ value: id, label: title }))
  const isOpen = standing === 'development' || standing === 'keeping'
  return (
    <StepForm formId={formId} problem={problem} kind="linked" send={t.linkSend} title={t.link} isOpen={isOpen} isFirst>
      <p className="hint">{t.linkHint}</p>
      {choices.length > 0 && (
        <SelectField
          label={t.linkOffering}
          name="offering"
          id="linked-offering"
          defaultValue={mine?.values.offering}
          error={mine?.errors.offering}
          options={[{ value: '', label: t.linkNone }, ...choices]}
        />
      )}
      <StepLine {...field} name="address" label={t.linkAddress} hint={t.linkAddressHint} most={300} />
      <details open={Boolean(mine?.values.title || mine?.errors.url)}>
        <summary>{t.linkElse}</summary>
        <SelectField
          label={t.linkOutcome}
          name="outcome"
          id="linked-outcome"
          defaultValue={mine?.values.outcome ?? 'case'}
          options={(['case', 'workOrder', 'session', 'module'] as const).map((value) => ({
            value,
            label: resultKinds[value],
          }))}
        />
        <StepLine {...field} name="title" label={t.linkTitle} most={200} />
        <StepLine {...field} name="url" label={t.linkUrl} type="url" most={500} />
      </details>
      <StepText {...field} name="text" label={t.linkText} />
      {isOpen && (
        <p className="actions">
          {mayWrite && <a href={`/modules/new?title=${encodeURIComponent(page.question.title)}`}>{t.makeModule}</a>}
          <a href="/offerings/new">{t.makeOffering}</a>
        </p>
      )}
    </StepForm>
  )
}
