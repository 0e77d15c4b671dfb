import { type AppLoadContext, data, redirect } from '@remix-run/node'
import { valuesOf } from '~/app/form.server'
import { rulesTexts } from '~/app/texts/rules'
import { newId } from '~/db/id'
import { makeRule, ruleIdSchema } from '~/modules/coordination/rules/makeRule.server'
import { previewRule } from '~/modules/coordination/rules/previewRule.server'
import { followedFor } from '~/modules/coordination/rules/ruleChoices.server'
import { ruleSchema } from '~/modules/coordination/rules/ruleSchema'

export type RuleValues = Record<string, string>
export type RuleErrors = Partial<Record<'what' | 'whom' | 'dueOn' | 'dueDays', string>>

/** Shows whom a standing assignment would touch, or makes it; undefined when the organisation is not theirs to assign for. */
export async function answerRule(context: AppLoadContext, organisationId: string, form: FormData) {
  const { db, person, language } = context
  const t = rulesTexts[language].errors
  if (!(await followedFor(db, person!, organisationId))) return undefined
  const values: RuleValues = valuesOf(form)
  const again = (errors: RuleErrors) => data({ values, errors }, { status: Object.keys(errors).length > 0 ? 400 : 200 })
  if (values.do === 'change') return again({})
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
  const parsed = ruleSchema.safeParse(filled)
  if (!parsed.success) return again(errorsOf(parsed.error.issues, t))
  if (values.do === 'make' && ruleIdSchema.safeParse(values.ruleId).success) {
    const made = await makeRule(db, person!, organisationId, values.ruleId!, parsed.data)
    if (!made) return undefined
    if ('refused' in made) return again(refusal(made.refused, t))
    return redirect(`/organisations/${organisationId}/standing-assignments?made=${made.ruleId}`, 303)
  }
  const preview = await previewRule(db, person!, organisationId, parsed.data)
  if (!preview) return undefined
  if ('refused' in preview) return again(refusal(preview.refused, t))
  return { values, preview: { people: preview.people }, ruleId: newId() }
}

type Words = (typeof rulesTexts)['nl']['errors']

function refusal(refused: 'what' | 'whom' | 'past' | 'far', t: Words): RuleErrors {
  return refused === 'past' || refused === 'far' ? { dueOn: t[refused] } : { [refused]: t[refused] }
}

function errorsOf(issues: { path: PropertyKey[] }[], t: Words): RuleErrors {
  const errors: RuleErrors = {}
  for (const { path } of issues) {
    const field = String(path[0])
    if (field === 'dueOn') errors.dueOn = t.date
    else if (field === 'dueDays') errors.dueDays = t.days
    else if (field === 'whom') errors.whom = t.whom
    else errors.what = t.what
  }
  return errors
}
