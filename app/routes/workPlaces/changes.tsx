import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { workPlacesTexts } from '~/app/texts/workPlaces'
import { useTexts } from '~/app/ui/useTexts'
import { changePlace, readWritable } from '~/modules/intake/places/changePlace.server'
import { creboChoices } from '~/modules/intake/places/offerPlace.server'
import { PlaceForm, PlaceNotice } from './PlaceForm'
import { type PlaceFormState, refusedPlace, typedPlace } from './typedPlace.server'

export const handle = route({
  access: { GET: ['coordinator', 'teamLead', 'supervisor'], POST: ['coordinator', 'teamLead', 'supervisor'] },
  scripts: false,
  partOf: 'intake',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db, person } = context
  const place = await readWritable(db, { person: person! }, params.workPlaceId!)
  if (!place) throw data(null, { status: 404 })
  const { id, title, values, revision, companyId, crebo } = place
  const state: PlaceFormState = { values, revision, errors: {}, changes: [] }
  return { id, title, state, asksCompany: companyId === null, crebos: await creboChoices(db, crebo) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, person, language } = context
  const save = typedPlace(await request.formData())
  const answer = await changePlace(db, { person: person! }, params.workPlaceId!, save)
  if ('workPlaceId' in answer) return redirect(`/work-places/${answer.workPlaceId}?done=saved`, 303)
  const refused = refusedPlace(answer, save, language, true)
  if (!refused) throw data(null, { status: 404 })
  return data(refused, { status: refused.status })
}

export default function Changes() {
  const t = useTexts(workPlacesTexts)
  const { id, title, state, asksCompany, crebos } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <a className="back" href={`/work-places/${id}`}>
        <ArrowLeft aria-hidden="true" size={20} />
        {t.backToPlace}
      </a>
      <h1>{title}</h1>
      <PlaceNotice refused={refused} isSaved={false} />
      <PlaceForm state={refused?.state ?? state} crebos={crebos} asksCompany={asksCompany} isOffered />
    </>
  )
}
