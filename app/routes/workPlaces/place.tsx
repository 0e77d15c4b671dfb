import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { placePageTexts } from '~/app/texts/placePage'
import { workPlacesTexts } from '~/app/texts/workPlaces'
import { momentText } from '~/app/ui/dates'
import { Notice } from '~/app/ui/Notice'
import { useLanguage } from '~/app/ui/useTexts'
import { otherPlaces } from '~/modules/intake/places/otherPlaces.server'
import { readPlace } from '~/modules/intake/places/readPlace.server'
import { dutchDay } from '~/modules/people/dutchDay'
import { doWithPlace } from './doWithPlace.server'
import { PlaceCheck } from './PlaceCheck'
import { PlaceHub } from './PlaceHub'
import { PlaceNext, PlaceTools } from './PlaceNext'
import { PlaceFacts, PlacePeople, PlaceStateWord, RecognitionWord } from './PlaceParts'
import './workPlaces.css'

export const handle = route({
  access: { GET: ['coordinator', 'teamLead', 'supervisor'], POST: ['coordinator', 'teamLead', 'supervisor'] },
  scripts: false,
  partOf: 'intake',
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.place.title ?? ''} · Leerbank` }]

const news = ['offered', 'saved', 'renewed', 'withdrawn', 'checked', 'ended', 'moved'] as const

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, person, language, settings } = context
  const place = await readPlace(db, { person: person! }, language, params.workPlaceId!)
  if (!place) throw data(null, { status: 404 })
  const done = new URL(request.url).searchParams.get('done')
  return {
    place,
    others: place.placements.length > 0 ? await otherPlaces(db, person!, place) : [],
    lookUp: settings.sbbLookupUrl,
    today: dutchDay(Date.now()),
    done: news.find((one) => one === done),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { db, person, language } = context
  const workPlaceId = params.workPlaceId!
  const form = await request.formData()
  const answer = await doWithPlace(db, person!, workPlaceId, form)
  if (!answer) throw data(null, { status: 404 })
  if ('to' in answer) return redirect(answer.to, 303)
  const { lapsesOn, checkedOn, outcome } = Object.fromEntries(form) as Record<string, string>
  const typed = { lapsesOn, checkedOn, outcome } as Record<string, string>
  return data({ refused: placePageTexts[language].refused[answer.refused], typed }, { status: 409 })
}

export default function Place() {
  const language = useLanguage()
  const t = placePageTexts[language]
  const { place, lookUp, today, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <a className="back" href="/work-places">
        <ArrowLeft aria-hidden="true" size={20} />
        {workPlacesTexts[language].back}
      </a>
      <h1>{place.title}</h1>
      <p>
        {place.companyName}
        {place.hubName && ` · ${t.forHub(place.hubName)}`}
      </p>
      {done && !answer && <Notice kind="done">{t.done[done]}</Notice>}
      {answer && <Notice kind="wrong">{answer.refused}</Notice>}
      <p className="place-standing">
        <PlaceStateWord state={place.state} />
        <RecognitionWord recognition={place.recognition} />
      </p>
      <PlaceNext place={place} />
      <PlacePeople place={place} isCompany={place.isOfCompany} />
      <PlaceHub />
      <PlaceFacts place={place} />
      <PlaceTools place={place} changes={`/work-places/${place.id}/changes`} mayCopy />
      <PlaceCheck place={place} lookUp={lookUp} today={today} typed={answer?.typed} />
      {place.updatedAt !== null && place.updatedByName && (
        <p className="hint">{t.changedBy(place.updatedByName, momentText(place.updatedAt, language))}</p>
      )}
    </>
  )
}
