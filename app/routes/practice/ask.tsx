import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import type { CSSProperties } from 'react'
import { route } from '~/app/access'
import { parseForm, refuseForm, valuesOf } from '~/app/form.server'
import { formTexts } from '~/app/texts/forms'
import { practiceFormTexts } from '~/app/texts/practiceForms'
import { EmptyState } from '~/app/ui/EmptyState'
import { Notice } from '~/app/ui/Notice'
import { useLanguage } from '~/app/ui/useTexts'
import { newId } from '~/db/id'
import type { Person } from '~/modules/people/person'
import { askQuestion, hubNamed } from '~/modules/practice/askQuestion.server'
import { mayAsk } from '~/modules/practice/limits.server'
import { questionSchema } from '~/modules/practice/questionSchema'
import { sideOf } from '~/modules/practice/sideOf.server'
import { workplacesOf } from '~/modules/practice/visibleQuestions.server'
import { Honey } from '../sessions/BookingFields'
import { photoIn, readFormWithPhoto } from './photoForm.server'
import { QuestionFields } from './QuestionFields'
import './practice.css'

export const handle = route({
  access: { GET: 'everyone', POST: 'everyone' },
  scripts: false,
  partOf: ['offerings', 'participants', 'workOrders', 'learning', 'catalogue'],
})

export const headers = () => ({ 'cache-control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `${loaded?.title ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, person, language } = context
  const hub = await hubNamed(db, params.slug!)
  if (!hub) throw data(null, { status: 404 })
  const workplaces = person ? workplaceNames(person) : []
  return {
    hub,
    title: practiceFormTexts[language].askTitle(hub.name),
    workplaces,
    // Who works for a hub fills it in for who calls.
    own:
      person && workplaces.length > 0
        ? { contactName: person.name, contactEmail: person.email, companyName: workplaces[0] }
        : {},
    formId: newId(),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, files, person, language, ip } = context
  const t = practiceFormTexts[language]
  const hub = await hubNamed(db, params.slug!)
  if (!hub) throw data(null, { status: 404 })
  const form = await readFormWithPhoto(request)
  if (!form) return data({ errors: { photo: t.photoTooLarge } as Errors, values: {} as Errors }, { status: 413 })
  if (form.get('website')) return data({ thanks: true as const })
  const parsed = parseForm(questionSchema, form, language)
  if (!parsed.ok) return refuseForm(parsed)
  const values = valuesOf(form)
  if (!(await mayAsk(ip))) return data({ errors: { form: t.tooFast } as Errors, values }, { status: 429 })
  const { photo, problem } = await photoIn(form, language)
  if (problem) return data({ errors: { photo: problem } as Errors, values }, { status: 400 })
  const asked = await askQuestion(db, files, person, { ...parsed.value, hubSlug: hub.slug, language, photo })
  if (!asked) throw data(null, { status: 404 })
  if (person && (await sideOf(db, person, asked.id))) return redirect(`/questions/${asked.id}?done=asked`, 303)
  return asked.secret ? redirect(`/question/${asked.secret}?done=askedByLink`, 303) : data({ thanks: true as const })
}

type Errors = Record<string, string>

function workplaceNames(person: Person) {
  const works = workplacesOf(person)
  const found = person.memberships.filter(({ organisationId }) => works.includes(organisationId))
  return [...new Set(found.map(({ organisationName }) => organisationName))]
}

export default function Ask() {
  const language = useLanguage()
  const t = practiceFormTexts[language]
  const { hub, title, own, workplaces, formId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = `/hubs/${hub.slug}`
  if (answer && 'thanks' in answer)
    return (
      <EmptyState drawing="cell" title={t.thanks} text={t.thanksText} action={{ to: back, label: t.thanksAction }} />
    )
  const errors: Record<string, string | undefined> = answer?.errors ?? {}
  const values: Record<string, string | undefined> = answer?.values ?? own
  return (
    <>
      <a className="back" href={back}>
        <ArrowLeft aria-hidden="true" size={20} />
        {t.back(hub.name)}
      </a>
      <h1>{title}</h1>
      <p className="plate" style={{ '--hub': hub.colour } as CSSProperties}>
        {hub.name}
      </p>
      <p>{t.askText}</p>
      {answer && <Notice kind="wrong">{errors.form ?? formTexts[language].notSaved}</Notice>}
      <form method="post" encType="multipart/form-data" noValidate className="practice-form">
        <input type="hidden" name="formId" value={values.formId ?? formId} />
        <QuestionFields values={values} errors={errors} workplaces={workplaces} />
        <Honey />
        <p className="hint">{t.privacy}</p>
        <button type="submit">{t.send}</button>
      </form>
    </>
  )
}
