import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { answersTexts } from '~/app/texts/answers'
import { workPlacesTexts } from '~/app/texts/workPlaces'
import { useTexts } from '~/app/ui/useTexts'
import { changePlace, readWritable } from '~/modules/intake/places/changePlace.server'
import { maySavePlace } from '~/modules/intake/places/limits.server'
import { creboChoices } from '~/modules/intake/places/offerPlace.server'
import { PlaceForm, PlaceNotice } from './PlaceForm'
import { type PlaceFormState, refusedPlace, typedPlace } from './typedPlace.server'

export const handle = route({ access: { GET: 'everyone', POST: 'everyone' }, scripts: false, partOf: 'catalogue' })

export const headers = () => ({ 'cache-control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Leerbank` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db } = context
  const secret = params.placeSecret!
  const place = await readWritable(db, { secret })
  if (!place) throw data(null, { status: 404 })
  const { title, values, revision, companyId, crebo } = place
  const state: PlaceFormState = { values, revision, errors: {}, changes: [] }
  const back = `/work-places/by-link/${secret}`
  return { back, title, state, asksCompany: companyId === null, crebos: await creboChoices(db, crebo) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language, ip } = context
  const secret = params.placeSecret!
  const save = typedPlace(await request.formData())
  if (!(await maySavePlace(ip))) {
    const state = { values: save.typed, revision: save.revision, errors: {}, changes: [] }
    return data({ sentence: answersTexts[language].tooFast, status: 429, state }, { status: 429 })
  }
  const answer = await changePlace(db, { secret }, undefined, save)
  if ('workPlaceId' in answer) return redirect(`/work-places/by-link/${secret}?done=saved`, 303)
  const refused = refusedPlace(answer, save, language, true)
  if (!refused) throw data(null, { status: 404 })
  return data(refused, { status: refused.status })
}

export default function ByLinkChanges() {
  const t = useTexts(workPlacesTexts)
  const { back, title, state, asksCompany, crebos } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <a className="back" href={back}>
        <ArrowLeft aria-hidden="true" size={20} />
        {t.backToPlace}
      </a>
      <h1>{title}</h1>
      <PlaceNotice refused={refused} isSaved={false} />
      <PlaceForm state={refused?.state ?? state} crebos={crebos} asksCompany={asksCompany} isOffered />
    </>
  )
}
