import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { parseForm, refuseForm, valuesOf } from '~/app/form.server'
import { bookingTexts } from '~/app/texts/booking'
import { formTexts } from '~/app/texts/forms'
import { EmptyState } from '~/app/ui/EmptyState'
import { Notice } from '~/app/ui/Notice'
import { useLanguage } from '~/app/ui/useTexts'
import { askForDate, interestSchema, publicOffering } from '~/modules/catalogue/sessions/interest.server'
import { mayEnrol } from '~/modules/catalogue/sessions/limits.server'
import { BookingFields, Honey } from './BookingFields'

export const handle = route({
  access: { GET: 'everyone', POST: 'everyone' },
  scripts: false,
  partOf: 'catalogue',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Leerbank` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, person, language } = context
  const offering = await publicOffering(db, params.offeringId!)
  if (!offering) throw data(null, { status: 404 })
  return {
    offering,
    title: bookingTexts[language].interestTitle(offering.title),
    own: { name: person?.name, email: person?.email },
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, person, language, ip } = context
  const offeringId = params.offeringId!
  const form = await request.formData()
  if (!(await publicOffering(db, offeringId))) throw data(null, { status: 404 })
  if (form.get('website')) return data({ done: true as const })
  const parsed = parseForm(interestSchema, form, language)
  if (!parsed.ok) return refuseForm(parsed)
  if (!(await mayEnrol(ip))) {
    const errors: Record<string, string> = { form: bookingTexts[language].refused.tooFast }
    return data({ errors, values: valuesOf(form) }, { status: 429 })
  }
  await askForDate(db, { ...parsed.value, offeringId, language }, person)
  return data({ done: true as const })
}

export default function Interest() {
  const language = useLanguage()
  const t = bookingTexts[language]
  const { offering, title, own } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = `/catalogue/${offering.slug}`
  if (answer && 'done' in answer)
    return (
      <EmptyState
        drawing="gripper"
        title={t.interestDone}
        text={t.interestDoneText}
        action={{ to: back, label: t.closedAction }}
      />
    )
  return (
    <>
      <a className="back" href={back}>
        <ArrowLeft aria-hidden="true" size={20} />
        {t.back}
      </a>
      <h1>{title}</h1>
      <p>{t.interestText}</p>
      {answer && <Notice kind="wrong">{answer.errors.form ?? formTexts[language].notSaved}</Notice>}
      <form method="post" noValidate>
        <BookingFields values={answer?.values ?? own} errors={answer?.errors ?? {}} withPhone={false} />
        <Honey />
        <button type="submit">{t.interestSend}</button>
      </form>
    </>
  )
}
