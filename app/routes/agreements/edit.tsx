import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { agreementFormTexts } from '~/app/texts/agreementForm'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { draftChoices } from '~/modules/intake/agreements/draftChoices.server'
import { readAgreement } from '~/modules/intake/agreements/readAgreement.server'
import { saveDraft } from '~/modules/intake/agreements/saveDraft.server'
import { draftSchema, lackingIn, readDraft, type SheetValues } from '~/modules/intake/agreements/sheetValues'
import { isMinor } from '~/modules/intake/applying/birthDate'
import { dutchDay } from '~/modules/people/dutchDay'
import { DraftFields } from './DraftFields'
import './agreements.css'

export const handle = route({
  access: { GET: ['coordinator'], POST: ['coordinator'] },
  scripts: false,
  partOf: 'intake',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, language } = context
  const agreement = await readAgreement(db, context.person!, params.agreementId!)
  if (!agreement?.isHandled) throw data(null, { status: 404 })
  const { birthDate } = agreement
  const values = { ...readDraft(agreement.draft), birthDate: birthDate ?? '' }
  const today = dutchDay(Date.now())
  return {
    agreement: { id: agreement.id, revision: agreement.revision, applicationId: agreement.applicationId },
    values,
    lacks: lackingIn(values, today),
    isMinor: isMinor(values.birthDate, today),
    choices: await draftChoices(db),
    title: agreementFormTexts[language].title(agreement.name),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db } = context
  const form = await request.formData()
  const agreement = await readAgreement(db, context.person!, params.agreementId!)
  if (!agreement?.isHandled) throw data(null, { status: 404 })
  const typed = typedValues(form, readDraft(agreement.draft))
  const birthDate = agreement.birthDate ?? ''
  const parsed = draftSchema.safeParse(typed)
  const revision = Number(form.get('revision'))
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => String(issue.path[0]))
    return data({ values: typed, tooLong: fields, revision }, { status: 400 })
  }
  const schools = await draftChoices(db)
  const school = schools.schools.find(({ id }) => id === parsed.data.schoolId)
  const known = school ? { schoolName: school.name, schoolPlace: school.place } : {}
  const values: SheetValues = { ...parsed.data, ...known, birthDate }
  const saved = await saveDraft(db, context.person!, agreement.id, values, revision)
  if (!saved) throw data(null, { status: 404 })
  if ('refused' in saved)
    return data({ values, refused: saved.refused, revision: agreement.revision, tooLong: [] }, { status: 409 })
  const isWhole = Object.keys(lackingIn(values, dutchDay(Date.now()))).length === 0
  const isDone = form.get('do') === 'save' || isWhole
  return redirect(isDone ? `/agreements/${agreement.id}?saved` : `/agreements/${agreement.id}/edit?check`, 303)
}

/** What was typed; a field that the form did not have keeps what it had. */
function typedValues(form: FormData, before: SheetValues) {
  const text = Object.keys(before).flatMap((name) => {
    const value = form.get(name)
    return name !== 'days' && typeof value === 'string' ? [[name, value]] : []
  })
  return { ...before, ...Object.fromEntries(text), days: form.getAll('days').map(String) } as unknown as SheetValues
}

export default function Edit() {
  const t = useTexts(agreementFormTexts)
  const { agreement, values, lacks, isMinor: minor, choices, title } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const back = `/agreements/${agreement.id}`
  return (
    <>
      <a className="back" href={back}>
        <ArrowLeft aria-hidden="true" size={20} />
        {t.back}
      </a>
      <h1>{title}</h1>
      <p>{t.text}</p>
      {answer && 'refused' in answer && <Notice kind="wrong">{t.changed}</Notice>}
      {minor && <Notice kind="info">{t.minor}</Notice>}
      <form method="post" className="agreement-form" noValidate>
        <input type="hidden" name="revision" value={answer?.revision ?? agreement.revision} />
        <DraftFields
          values={(answer?.values as SheetValues | undefined) ?? values}
          lacks={answer ? {} : lacks}
          tooLong={answer?.tooLong ?? []}
          choices={choices}
          applicationId={agreement.applicationId}
        />
        <p className="actions">
          <button name="do" value="check" type="submit">
            {t.show}
          </button>
          <button className="second" name="do" value="save" type="submit">
            {t.save}
          </button>
        </p>
      </form>
    </>
  )
}
