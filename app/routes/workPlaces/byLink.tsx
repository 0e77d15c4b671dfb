import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { route } from '~/app/access'
import { answersTexts } from '~/app/texts/answers'
import { placePageTexts } from '~/app/texts/placePage'
import { workPlacesTexts } from '~/app/texts/workPlaces'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { maySavePlace } from '~/modules/intake/places/limits.server'
import { creboChoices, offerPlace } from '~/modules/intake/places/offerPlace.server'
import { readPlace } from '~/modules/intake/places/readPlace.server'
import { readDraft, saveDraft } from '~/modules/intake/places/saveDraft.server'
import { renewPlace, withdrawPlace } from '~/modules/intake/places/standing.server'
import { PlaceForm, PlaceNotice } from './PlaceForm'
import { PlaceNext, PlaceTools } from './PlaceNext'
import { PlaceFacts, PlacePeople, PlaceStateWord, RecognitionWord } from './PlaceParts'
import { type PlaceFormState, type PlaceRefused, refusedPlace, typedPlace } from './typedPlace.server'
import './workPlaces.css'

export const handle = route({ access: { GET: 'everyone', POST: 'everyone' }, scripts: false, partOf: 'catalogue' })

// Whoever has the address has the place: no cache between keeps it, no search engine lists it.
export const headers = () => ({ 'cache-control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Leerbank` },
  { name: 'robots', content: 'noindex' },
]

const news = ['offered', 'saved', 'renewed', 'withdrawn'] as const

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const secret = params.placeSecret!
  const asked = new URL(request.url).searchParams
  const draft = await readDraft(db, { secret })
  if (draft) {
    const { hubName, hubEmail, hubPhone, values, revision } = draft
    const hub = { name: hubName ?? '', email: hubEmail ?? '', phone: hubPhone ?? '' }
    const isOver = draft.removedAt !== null || (draft.expiresAt ?? Number.POSITIVE_INFINITY) < Date.now()
    const title = isOver ? placePageTexts[language].expiredTitle : workPlacesTexts[language].newTitle
    if (isOver) return data({ title, hub, over: true as const }, { status: 410 })
    const state: PlaceFormState = { values, revision, errors: {}, changes: [] }
    const crebos = await creboChoices(db, values.crebo)
    return data({ title, hub, state, crebos, isSaved: asked.has('saved') })
  }
  const place = await readPlace(db, { secret }, language)
  if (!place) throw data(null, { status: 404 })
  const done = news.find((one) => one === asked.get('done'))
  return data({ title: place.title, place, done, changes: `/work-places/by-link/${secret}/changes` })
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, language, ip } = context
  const secret = params.placeSecret!
  const form = await request.formData()
  const here = `/work-places/by-link/${secret}`
  const wanted = form.get('do')
  if (wanted === 'renew' || wanted === 'withdraw') {
    const answer = await (wanted === 'renew' ? renewPlace : withdrawPlace)(db, { secret })
    if (!answer) throw data(null, { status: 404 })
    const sentence = 'refused' in answer ? placePageTexts[language].refused.over : undefined
    if (sentence) return data({ sentence } as Partial<PlaceRefused>, { status: 409 })
    return redirect(`${here}?done=${wanted === 'renew' ? 'renewed' : 'withdrawn'}`, 303)
  }
  const draft = await readDraft(db, { secret })
  if (!draft) throw data(null, { status: 404 })
  const save = typedPlace(form)
  if (!(await maySavePlace(ip))) {
    const state = { values: save.typed, revision: save.revision, errors: {}, changes: [] }
    return data({ sentence: answersTexts[language].tooFast, status: 429, state } as Partial<PlaceRefused>, {
      status: 429,
    })
  }
  const answer = await (wanted === 'offer' ? offerPlace : saveDraft)(db, { secret }, undefined, save)
  if ('workPlaceId' in answer) return redirect(`${here}?done=offered`, 303)
  if (!('refused' in answer)) return redirect(`${here}?saved`, 303)
  const refused = refusedPlace(answer, save, language, false)
  if (!refused) return redirect(here, 303)
  return data(refused as Partial<PlaceRefused>, { status: refused.status })
}

export default function ByLink() {
  const found = useLoaderData<typeof loader>()
  if ('place' in found) return <Offered />
  return 'over' in found ? <Over /> : <Form />
}

function Form() {
  const t = useTexts(workPlacesTexts)
  const page = useTexts(placePageTexts)
  const found = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!('state' in found)) return null
  const refused = answer?.state ? (answer as PlaceRefused) : undefined
  return (
    <>
      <h1>{t.newTitle}</h1>
      <p>{page.byLinkText(found.hub.name)}</p>
      <PlaceNotice refused={refused} isSaved={found.isSaved} />
      <PlaceForm state={refused?.state ?? found.state} crebos={found.crebos} asksCompany isOffered={false} />
    </>
  )
}

function Over() {
  const t = useTexts(placePageTexts)
  const found = useLoaderData<typeof loader>()
  if (!('over' in found)) return null
  const { name, email, phone } = found.hub
  return (
    <>
      <h1>{t.expiredTitle}</h1>
      <p>{t.expiredText}</p>
      <p>
        {t.call}: {name}, <a href={`mailto:${email}`}>{email}</a> {phone}
      </p>
    </>
  )
}

function Offered() {
  const language = useLanguage()
  const t = placePageTexts[language]
  const found = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!('place' in found)) return null
  const { place, done, changes } = found
  return (
    <>
      <h1>{place.title}</h1>
      <p>{place.companyName}</p>
      {done && !answer && <Notice kind="done">{t.done[done]}</Notice>}
      {answer?.sentence && <Notice kind="wrong">{answer.sentence}</Notice>}
      <p className="place-standing">
        <PlaceStateWord state={place.state} />
        <RecognitionWord recognition={place.recognition} />
      </p>
      <PlaceNext place={place} />
      <PlacePeople place={place} isCompany />
      <PlaceFacts place={place} />
      <PlaceTools place={place} changes={changes} mayCopy={false} />
      <p className="hint">{t.byLinkText(place.hubName ?? 'Leerbank')}</p>
    </>
  )
}
