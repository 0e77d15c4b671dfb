import { fileTexts } from '~/app/texts/applicationFile'
import { boardTexts, pipelineTexts } from '~/app/texts/applications'
import { intakeTexts } from '~/app/texts/intake'
import { SelectField, TextArea } from '~/app/ui/Field'
import { useLanguage } from '~/app/ui/useTexts'
import type { ApplicationState } from '~/db/intakeTables'
import type { Planned } from '~/modules/intake/pipeline/moveSeveral.server'
import type { Reason } from '~/modules/intake/reasons'

type Props = {
  plan: Planned[]
  to: ApplicationState
  back: string
  reasons: readonly Reason[]
  crebos: { code: string; name: string; level: number }[]
  errors: Record<string, string>
}

/** Before anything happens: who can take the step, who cannot and why, and what it asks. */
export function Plan({ plan, to, back, reasons, crebos, errors }: Props) {
  const language = useLanguage()
  const t = boardTexts[language]
  const words = intakeTexts[language]
  const file = fileTexts[language]
  const can = plan.filter(({ cannot }) => !cannot)
  const cannot = plan.filter((one) => one.cannot)
  return (
    <>
      <h1>{t.severalTitle(words.states[to])}</h1>
      {can.length === 0 ? <p>{t.nobodyCan}</p> : <p>{t.can(can.length)}</p>}
      <ul className="several-names">
        {can.map(({ id, name }) => (
          <li key={id}>{name || t.erased}</li>
        ))}
      </ul>
      {cannot.length > 0 && (
        <>
          <p>{t.cannot(cannot.length)}</p>
          <ul>
            {cannot.map(({ id, name, state, cannot: why }) => (
              <li key={id}>
                <a href={`/applications/${id}`}>{name || t.erased}</a> ({words.states[state]}):{' '}
                {pipelineTexts[language].refused[why as 'notFromHere' | 'elsewhere']}
              </li>
            ))}
          </ul>
        </>
      )}
      {can.length > 0 && (
        <form method="post" noValidate>
          <input type="hidden" name="to" value={to} />
          <input type="hidden" name="back" value={back} />
          {can.map(({ id, state }) => (
            <input key={id} type="hidden" name="seen" value={`${id}:${state}`} />
          ))}
          {reasons.length > 0 && (
            <SelectField
              label={file.reason}
              name="reason"
              error={errors.reason}
              options={[
                { value: '', label: file.choose },
                ...reasons.map((reason) => ({ value: reason, label: words.reasons[reason] })),
              ]}
            />
          )}
          {to === 'admitted' && (
            <SelectField
              label={file.crebo}
              name="crebo"
              error={errors.crebo}
              options={[
                { value: '', label: file.choose },
                ...crebos.map(({ code, name, level }) => ({ value: code, label: `${name} (mbo ${level}, ${code})` })),
              ]}
            />
          )}
          <TextArea label={file.note} name="note" rows={2} />
          <label className="tick-field">
            <input type="checkbox" name="tell" value="1" defaultChecked />
            {t.tellTemplate}
          </label>
          <p>
            <button name="do" value="move" type="submit">
              {t.doSeveral(can.length)}
            </button>
          </p>
        </form>
      )}
    </>
  )
}
