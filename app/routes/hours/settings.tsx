import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { parseForm, refuseForm } from '~/app/form.server'
import { formTexts } from '~/app/texts/forms'
import { hoursTexts } from '~/app/texts/hours'
import { TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { ruledProgrammes, ruleSchema, saveRule } from '~/modules/intake/hours/studyYearRule.server'
import { ruleOf } from '~/modules/intake/hours/yearRows.server'
import './hours.css'

export const handle = route({
  access: { GET: ['coordinator'], POST: ['coordinator'] },
  scripts: false,
  partOf: 'intake',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const programmes = await ruledProgrammes(context.db, context.person!)
  return {
    programmes: programmes.map(({ id, title, ...rule }) => ({ id, title, rule: ruleOf(rule) })),
    isSaved: new URL(request.url).searchParams.has('saved'),
    title: hoursTexts[context.language].settingsTitle,
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { db, language } = context
  const form = await request.formData()
  const id = String(form.get('offeringId') ?? '')
  const programmes = await ruledProgrammes(db, context.person!)
  if (programmes.length === 0) throw data(null, { status: 404 })
  if (!programmes.some((one) => one.id === id)) throw data(null, { status: 400 })
  const parsed = parseForm(ruleSchema, form, language)
  if (!parsed.ok) return refuseForm(parsed)
  await saveRule(db, context.person!, id, parsed.value)
  return redirect('/hours/settings?saved', 303)
}

export default function Settings() {
  const language = useLanguage()
  const t = hoursTexts[language]
  const { programmes, isSaved, title } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <a className="back" href="/hours">
        <ArrowLeft aria-hidden="true" size={20} />
        {t.back}
      </a>
      <h1>{title}</h1>
      <p>{t.settingsText}</p>
      <p>{t.law}</p>
      {isSaved && !answer && <Notice kind="done">{t.saved}</Notice>}
      {answer && <Notice kind="wrong">{formTexts[language].notSaved}</Notice>}
      {programmes.length === 0 && <p>{t.settingsNone}</p>}
      {programmes.map((programme) => (
        <Programme key={programme.id} programme={programme} />
      ))}
    </>
  )
}

type Programme = { id: string; title: string; rule: ReturnType<typeof ruleOf> }

function Programme({ programme: { id, title, rule } }: { programme: Programme }) {
  const t = useTexts(hoursTexts)
  const answer = useActionData<typeof action>()
  const mine = answer?.values.offeringId === id ? answer : undefined
  const [month, day] = rule.beginsOn.split('-').map(Number)
  const field = (name: string, first: string | number) => ({
    name,
    defaultValue: mine?.values[name] ?? String(first),
    error: mine?.errors[name],
  })
  return (
    <form method="post" noValidate>
      <input type="hidden" name="offeringId" value={id} />
      <fieldset>
        <legend>{title}</legend>
        <div className="hours-pair">
          <TextField label={t.beginsOn} hint={t.beginsOnHint} {...field('beginsOn', `${day}-${month}`)} />
          <TextField label={t.rule.totalHours} inputMode="numeric" {...field('totalHours', rule.totalHours)} />
          <TextField label={t.rule.guided} inputMode="numeric" {...field('guidedHours', rule.guidedHours)} />
          <TextField label={t.rule.practice} inputMode="numeric" {...field('practiceHours', rule.practiceHours)} />
        </div>
        <button className="second" type="submit">
          {t.save}
        </button>
      </fieldset>
    </form>
  )
}
