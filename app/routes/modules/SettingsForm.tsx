import type { FormAnswer } from '~/app/form.server'
import { authoringTexts } from '~/app/texts/authoring'
import { SelectField, TextArea, TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import type { Goal, ModuleSettings } from '~/modules/blocks/document'
import { GoalFields } from './GoalFields'

type Props = {
  module: {
    title: string
    source: 'written' | 'package'
    revision: number
    isEditable: boolean
    settings: ModuleSettings
  }
  estimate: number
  answer: FormAnswer | undefined
}

/** What the catalogue says of the module, and how its test counts. Works without a script. */
export function SettingsForm({ module, estimate, answer }: Props) {
  const t = useTexts(authoringTexts)
  const { settings, isEditable } = module
  const isWritten = module.source === 'written'
  const stored: Record<string, string> = {
    ...Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, String(value ?? '')])),
    title: module.title,
    minutes: settings.minutes ? String(settings.minutes) : '',
  }
  const goals = answer ? goalsIn(answer.values.goals) : settings.goals
  const field = (name: string) => ({
    name,
    id: name,
    defaultValue: answer ? (answer.values[name] ?? '') : stored[name],
    error: errorOf(answer, name),
  })
  return (
    <form method="post" className="settings-form" noValidate>
      <input type="hidden" name="revision" value={answer?.values.revision ?? module.revision} />
      <fieldset disabled={!isEditable}>
        <TextField label={t.title} maxLength={120} {...field('title')} />
        <TextArea label={t.summary} hint={t.summaryHint} rows={3} maxLength={300} {...field('summary')} />
        <TextField label={t.forWhom} hint={t.forWhomHint} maxLength={300} {...field('forWhom')} />
        <GoalFields goals={goals} error={errorOf(answer, 'goals')} />
      </fieldset>
      <fieldset disabled={!isEditable} className="settings-short">
        <TextField
          label={t.minutes}
          hint={isWritten ? t.minutesHint(estimate) : t.packageMinutesHint}
          inputMode="numeric"
          {...field('minutes')}
        />
        <SelectField
          label={t.level}
          options={Object.entries(t.levels).map(([value, label]) => ({ value: value === 'none' ? '' : value, label }))}
          {...field('level')}
        />
        {isWritten && (
          <SelectField
            label={t.readingLevel}
            hint={t.readingLevelHint}
            options={Object.entries(t.readingLevels).map(([value, label]) => ({ value, label }))}
            {...field('readingLevel')}
          />
        )}
        <TextField label={t.theme} hint={t.themeHint} maxLength={80} {...field('theme')} />
        <SelectField
          label={t.language}
          options={Object.entries(t.languages).map(([value, label]) => ({ value, label }))}
          {...field('language')}
        />
        {isWritten && (
          <>
            <TextField label={t.passMark} hint={t.passMarkHint} inputMode="numeric" {...field('passMark')} />
            <TextField
              label={t.testAttempts}
              hint={t.testAttemptsHint}
              inputMode="numeric"
              {...field('testAttempts')}
            />
            <TextField label={t.testMinutes} hint={t.testMinutesHint} inputMode="numeric" {...field('testMinutes')} />
          </>
        )}
        <SelectField
          label={t.countingAttempt}
          hint={t.countingAttemptHint}
          options={Object.entries(t.countingAttempts).map(([value, label]) => ({ value, label }))}
          {...field('countingAttempt')}
        />
        <SelectField
          label={t.licence}
          hint={t.licenceHint}
          options={Object.entries(t.licences).map(([value, label]) => ({
            value: value === 'none' ? '' : value,
            label,
          }))}
          {...field('licence')}
        />
      </fieldset>
      <fieldset disabled={!isEditable} className="settings-short">
        <legend>{t.contact}</legend>
        <TextField label={t.contactName} autoComplete="name" maxLength={120} {...field('contactName')} />
        <TextField label={t.contactEmail} type="email" maxLength={254} {...field('contactEmail')} />
      </fieldset>
      {isEditable && <button type="submit">{t.saveSettings}</button>}
    </form>
  )
}

function goalsIn(json = '[]') {
  return JSON.parse(json) as Goal[]
}

// A wrong line of the goals is told at the field that holds them all.
function errorOf(answer: FormAnswer | undefined, name: string) {
  const key = Object.keys(answer?.errors ?? {}).find((path) => path.split('.')[0] === name)
  return key && answer?.errors[key]
}
