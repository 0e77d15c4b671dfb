import { rulesTexts } from '~/app/texts/rules'
import { momentText } from '~/app/ui/dates'
import { Field, SelectField, TextField } from '~/app/ui/Field'
import { useLanguage } from '~/app/ui/useTexts'
import type { whatToAssign, whomToAssign } from '~/modules/coordination/rules/ruleChoices.server'
import type { RuleErrors, RuleValues } from './answerRule.server'

type What = Awaited<ReturnType<typeof whatToAssign>>
type Whom = Awaited<ReturnType<typeof whomToAssign>> & { people: { id: string; name: string }[] }
type Props = { what: What; whom: Whom; values: RuleValues; errors: RuleErrors }

const validMonths = [6, 12, 24, 36, 48, 60]

/** What, for whom, by when, and for how long a result counts. */
export function RuleForm({ what, whom, values, errors }: Props) {
  const t = rulesTexts[useLanguage()]
  const due = values.due || 'none'
  return (
    <form method="post" noValidate className="rule-form">
      <WhatField what={what} value={values.what} error={errors.what} />
      <WhomField whom={whom} value={values.whom} error={errors.whom} />
      <fieldset>
        <legend>{t.due}</legend>
        {(['none', 'on', 'after'] as const).map((one) => (
          <div key={one} className="rule-due">
            <label>
              <input type="radio" name="due" value={one} defaultChecked={due === one} />
              {t.dues[one]}
            </label>
            {one === 'on' && (
              <TextField label={t.dueOn} name="dueOn" type="date" defaultValue={values.dueOn} error={errors.dueOn} />
            )}
            {one === 'after' && (
              <TextField
                label={t.dueDays}
                hint={t.dueDaysHint}
                name="dueDays"
                inputMode="numeric"
                defaultValue={values.dueDays}
                error={errors.dueDays}
              />
            )}
          </div>
        ))}
      </fieldset>
      <SelectField
        label={t.repeat}
        hint={t.repeatHint}
        name="repeatMonths"
        defaultValue={values.repeatMonths ?? ''}
        options={[
          { value: '', label: t.repeatOptions.never },
          ...validMonths.map((months) => ({ value: String(months), label: t.repeatOptions.months(months) })),
        ]}
      />
      <button name="do" value="check" type="submit">
        {t.check}
      </button>
    </form>
  )
}

function WhatField({ what, value, error }: { what: What; value?: string; error?: string }) {
  const language = useLanguage()
  const t = rulesTexts[language]
  const { modules, paths, sessions } = what
  const groups = [
    [t.whatGroups.modules, modules.map(({ id, title, hub }) => [`module:${id}`, `${title} (${hub})`])],
    [t.whatGroups.paths, paths.flatMap((path) => pathOptions(path, t.wholePath))],
    [
      t.whatGroups.sessions,
      sessions.map(({ id, title, hub, startsAt }) => [
        `session:${id}`,
        `${title}, ${momentText(startsAt, language)} (${hub})`,
      ]),
    ],
    [
      t.whatGroups.orders,
      paths.flatMap(({ id, title, orders }) =>
        orders.map((order) => [`workOrder:${id}:${order.id}`, `${order.title} (${title})`]),
      ),
    ],
  ] as const
  return (
    <Field label={t.what} error={error}>
      {(parts) => (
        <select name="what" defaultValue={value} {...parts}>
          {groups.map(([label, options]) => (
            <Group key={label} label={label} options={options} />
          ))}
        </select>
      )}
    </Field>
  )
}

function pathOptions({ id, title, levels }: What['paths'][number], whole: string) {
  const all = [`path:${id}`, levels.length > 1 ? `${title}: ${whole}` : title]
  return [
    all,
    ...(levels.length > 1 ? levels.map((level) => [`path:${id}:${level.id}`, `${title}: ${level.name}`]) : []),
  ]
}

function WhomField({ whom, value, error }: { whom: Whom; value?: string; error?: string }) {
  const t = rulesTexts[useLanguage()]
  const { teams, jobTitles, people } = whom
  const groups = [
    [
      t.whoGroups.all,
      [
        ['starters', t.starters],
        ['everybody', t.everybody],
      ],
    ],
    [t.whoGroups.teams, teams.map(({ id, name, people: count }) => [`team:${id}`, `${name} (${count})`])],
    [
      t.whoGroups.jobTitles,
      jobTitles.map(({ jobTitle, people: count }) => [`jobTitle:${jobTitle}`, `${jobTitle} (${count})`]),
    ],
    [t.whoGroups.people, people.map(({ id, name }) => [`person:${id}`, name])],
  ] as const
  return (
    <Field label={t.who} error={error}>
      {(parts) => (
        <select name="whom" defaultValue={value} {...parts}>
          {groups.map(([label, options]) => (
            <Group key={label} label={label} options={options} />
          ))}
        </select>
      )}
    </Field>
  )
}

function Group({ label, options }: { label: string; options: readonly (readonly string[])[] }) {
  if (options.length === 0) return null
  return (
    <optgroup label={label}>
      {options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </optgroup>
  )
}
