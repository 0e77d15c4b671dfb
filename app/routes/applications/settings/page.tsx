import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { formTexts } from '~/app/texts/forms'
import { intakeSettingsTexts } from '~/app/texts/intakeSettings'
import { Notice } from '~/app/ui/Notice'
import { useLanguage } from '~/app/ui/useTexts'
import { studyYearOf } from '~/modules/intake/pipeline/settings/intakeSchema'
import { managedIntake } from '~/modules/intake/pipeline/settings/saveIntake.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { doInSettings } from './doInSettings.server'
import { IntakeForm } from './IntakeForm'
import { Templates } from './Templates'
import './settings.css'

export const handle = route({
  access: { GET: ['coordinator'], POST: ['coordinator'] },
  scripts: false,
  partOf: 'intake',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const managed = await managedIntake(context.db, context.person!, params.offeringId!)
  if (!managed) throw data(null, { status: 404 })
  const year = studyYearOf(dutchDay(Date.now()))
  return {
    managed,
    years: [year, year + 1, year + 2],
    title: intakeSettingsTexts[context.language].title(managed.title),
    isSaved: new URL(request.url).searchParams.has('saved'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const offeringId = params.offeringId!
  const answer = await doInSettings(context, offeringId, await request.formData())
  if (!answer) throw data(null, { status: 404 })
  if (!('errors' in answer)) return redirect(`/offerings/${offeringId}/intake?saved${answer.to}`, 303)
  return data(answer, { status: answer.status })
}

export default function Settings() {
  const language = useLanguage()
  const t = intakeSettingsTexts[language]
  const { managed, years, title, isSaved } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <a className="back" href="/applications">
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      <h1>{title}</h1>
      {isSaved && !answer && <Notice kind="done">{t.saved}</Notice>}
      {answer && <Notice kind="wrong">{answer.errors.form ?? formTexts[language].notSaved}</Notice>}
      <IntakeForm managed={managed} years={years} answer={answer} />
      <Templates managed={managed} answer={answer} />
    </>
  )
}
