import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { workPlacesTexts } from '~/app/texts/workPlaces'
import { useTexts } from '~/app/ui/useTexts'
import { removeDraft } from '~/modules/intake/places/draftPlace.server'
import { inviteAgain } from '~/modules/intake/places/invite.server'
import { creboChoices, offerPlace } from '~/modules/intake/places/offerPlace.server'
import { readDraft, saveDraft } from '~/modules/intake/places/saveDraft.server'
import { PlaceForm, PlaceNotice } from './PlaceForm'
import { type PlaceFormState, refusedPlace, typedPlace } from './typedPlace.server'

export const handle = route({
  access: { GET: ['coordinator', 'teamLead', 'supervisor'], POST: ['coordinator', 'teamLead', 'supervisor'] },
  scripts: false,
  partOf: 'intake',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, person, language } = context
  const draft = await readDraft(db, { person: person! }, params.draftId!)
  if (!draft) throw data(null, { status: 404 })
  const { values, revision, companyId } = draft
  const state: PlaceFormState = { values, revision, errors: {}, changes: [] }
  return {
    state,
    asksCompany: companyId === null,
    companyName: values.companyName,
    crebos: await creboChoices(db, values.crebo),
    isSaved: new URL(request.url).searchParams.has('saved'),
    title: values.title || workPlacesTexts[language].newTitle,
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, person, language } = context
  const draftId = params.draftId!
  const form = await request.formData()
  const wanted = form.get('do')
  if (wanted === 'remove' || wanted === 'mailAgain') {
    const done = await (wanted === 'remove' ? removeDraft : inviteAgain)(db, person!, draftId)
    if (!done) throw data(null, { status: 404 })
    return redirect(`/work-places?done=${wanted === 'remove' ? 'removed' : 'invited'}`, 303)
  }
  const save = typedPlace(form)
  const answer = await (wanted === 'offer' ? offerPlace : saveDraft)(db, { person: person! }, draftId, save)
  if ('workPlaceId' in answer) return redirect(`/work-places/${answer.workPlaceId}?done=offered`, 303)
  if (!('refused' in answer)) return redirect(`/work-places/drafts/${draftId}?saved`, 303)
  const refused = refusedPlace(answer, save, language, false)
  if (!refused) throw data(null, { status: 404 })
  return data(refused, { status: refused.status })
}

export default function Draft() {
  const t = useTexts(workPlacesTexts)
  const { state, asksCompany, companyName, crebos, isSaved } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <a className="back" href="/work-places">
        <ArrowLeft aria-hidden="true" size={20} />
        {t.back}
      </a>
      <h1>{t.newTitle}</h1>
      {!asksCompany && <p>{companyName}</p>}
      <PlaceNotice refused={refused} isSaved={isSaved} />
      <PlaceForm state={refused?.state ?? state} crebos={crebos} asksCompany={asksCompany} isOffered={false} />
    </>
  )
}
