import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft, Eye } from 'lucide-react'
import { route } from '~/app/access'
import { offeringsTexts } from '~/app/texts/offerings'
import { momentText } from '~/app/ui/dates'
import { useLanguage } from '~/app/ui/useTexts'
import { choicesFor } from '~/modules/catalogue/editing/choices.server'
import { editableOffering } from '~/modules/catalogue/editing/editableOffering.server'
import { fieldsIn } from '~/modules/catalogue/editing/formValues'
import { lackingFields } from '~/modules/catalogue/editing/lacking.server'
import { publishOffering } from '~/modules/catalogue/publishOffering.server'
import { KindSprite, KindWord } from '../catalogue/KindIcon'
import { MadeElsewhere } from './MadeElsewhere'
import { Notices } from './Notices'
import { type FormState, OfferingForm } from './OfferingForm'
import { OfferingTools } from './OfferingTools'
import { missingErrors, saved } from './saved.server'
import '../catalogue/offering.css'
import '../catalogue/offeringPage.css'
import './offerings.css'

export const handle = route({
  access: { GET: ['author', 'coordinator'], POST: ['author', 'coordinator'] },
  scripts: false,
})

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.offering.title ?? ''} · Leerbank` },
]

const news = ['saved', 'published', 'withdrawn', 'copied'] as const

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, person, language } = context
  const offering = await editableOffering(db, person!, params.offeringId!)
  if (!offering) throw data(null, { status: 404 })
  const asked = new URL(request.url).searchParams
  const lacking = asked.has('missing')
    ? await lackingFields(db, offering, fieldsIn(offering.kind, offering.values))
    : []
  const { revision, values } = offering
  const state: FormState = { values, revision, errors: missingErrors(lacking, language), changes: [] }
  return {
    offering,
    choices: await choicesFor(db, offering),
    state,
    isMissing: lacking.length > 0,
    done: news.find((one) => one === asked.get('done')),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, person, language } = context
  const offering = await editableOffering(db, person!, params.offeringId!)
  if (!offering) throw data(null, { status: 404 })
  const form = await request.formData()
  const answer = await saved(db, person!, offering, form, language)
  if ('refused' in answer) return data(answer, { status: answer.refused === 'changed' ? 409 : 400 })
  if (form.get('do') !== 'publish') return redirect('?done=saved', 303)
  const published = await publishOffering(db, person!, offering.id)
  if (!published) throw data(null, { status: 404 })
  return redirect('refused' in published ? '?missing' : '?done=published', 303)
}

export default function OfferingPage() {
  const language = useLanguage()
  const t = offeringsTexts[language]
  const { offering, choices, state } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="offering-edit">
      <a className="back" href="/offerings">
        <ArrowLeft aria-hidden="true" size={18} />
        {t.back}
      </a>
      <KindSprite kinds={[offering.kind]} />
      <header className="page-head">
        <div>
          <KindWord kind={offering.kind} />
          <h1>{offering.title}</h1>
          <p>
            {offering.updatedByName && t.changedBy(momentText(offering.updatedAt, language), offering.updatedByName)}
          </p>
        </div>
        <a className="button second" href={`/catalogue/${offering.slug}?visitor`}>
          <Eye aria-hidden="true" size={20} />
          {t.see}
        </a>
      </header>
      <Notices offering={offering} answer={answer} />
      <MadeElsewhere offering={offering} />
      <OfferingForm offering={offering} choices={choices} state={answer?.state ?? state} />
      <OfferingTools offering={offering} />
    </div>
  )
}
