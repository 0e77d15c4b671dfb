import { intakeTexts } from '~/app/texts/intake'
import { intakeSettingsTexts } from '~/app/texts/intakeSettings'
import { SelectField, TextArea, TextField } from '~/app/ui/Field'
import { useLanguage } from '~/app/ui/useTexts'
import type { Question } from '~/modules/intake/pipeline/questions'
import type { managedIntake } from '~/modules/intake/pipeline/settings/saveIntake.server'
import { way } from '~/modules/intake/states'
import type { SettingsAnswer } from './doInSettings.server'

export type Managed = NonNullable<Awaited<ReturnType<typeof managedIntake>>>
type Props = { managed: Managed; years: number[]; answer?: SettingsAnswer }

const mayDoWithout: string[] = ['conversationPlanned', 'seekingPlace']

/** Which steps, who is told, how many are wanted, and what is asked in a conversation. */
export function IntakeForm({ managed, years, answer }: Props) {
  const language = useLanguage()
  const t = intakeSettingsTexts[language]
  const states = intakeTexts[language].states
  const { intake, targets, contactEmail } = managed
  const typed = answer?.values.do === 'intake' ? answer : undefined
  const errors = typed?.errors ?? {}
  return (
    <form method="post" noValidate className="intake-form">
      <input type="hidden" name="revision" value={intake.revision} />
      <fieldset>
        <legend>{t.steps}</legend>
        <p className="hint">{t.stepsHint}</p>
        {way.map((state) => (
          <label key={state} className="tick-field">
            <input
              type="checkbox"
              name="step"
              value={state}
              defaultChecked={!intake.skipped.includes(state)}
              disabled={!mayDoWithout.includes(state)}
            />
            {states[state]}
          </label>
        ))}
      </fieldset>
      <TextArea
        label={t.told}
        hint={t.toldHint(contactEmail || t.contact)}
        name="told"
        rows={3}
        defaultValue={typed?.values.told ?? intake.told.join('\n')}
        error={errors.told}
      />
      <fieldset>
        <legend>{t.targets}</legend>
        <div className="intake-years">
          {years.map((year) => (
            <TextField
              key={year}
              label={t.year(year)}
              name={`target${year}`}
              inputMode="numeric"
              defaultValue={
                typed?.values[`target${year}`] ?? targets.find(({ studyYear }) => studyYear === year)?.starters
              }
              error={errors[`target${year}`]}
            />
          ))}
        </div>
      </fieldset>
      <Questions questions={intake.questions} typed={typed} />
      <button name="do" value="intake" type="submit">
        {t.save}
      </button>
    </form>
  )
}

const spare: Omit<Question, 'id'> & { id: string } = { id: '', kind: 'text', label: '', options: [] }

function Questions({ questions, typed }: { questions: Question[]; typed?: SettingsAnswer }) {
  const t = intakeSettingsTexts[useLanguage()]
  const rows = [...questions, spare, spare].slice(0, 20)
  return (
    <fieldset>
      <legend>{t.questions}</legend>
      <p className="hint">{t.questionsHint}</p>
      {rows.map(({ id, kind, label, options }, place) => (
        <div key={id || `spare${place}`} className="intake-question">
          <input type="hidden" name={`id${place}`} value={id} />
          <TextField
            label={t.question(place + 1)}
            name={`label${place}`}
            defaultValue={typed?.values[`label${place}`] ?? label}
            error={typed?.errors[`label${place}`]}
          />
          <SelectField
            label={t.kind}
            name={`kind${place}`}
            defaultValue={typed?.values[`kind${place}`] ?? kind}
            options={(['text', 'yesNo', 'choice'] as const).map((value) => ({ value, label: t.kinds[value] }))}
          />
          <TextField
            label={t.options}
            name={`options${place}`}
            defaultValue={typed?.values[`options${place}`] ?? options.join(', ')}
          />
        </div>
      ))}
    </fieldset>
  )
}
