import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ArrowLeft } from 'lucide-react'
import { route } from '~/app/access'
import { matchingTexts } from '~/app/texts/matching'
import { EmptyState } from '~/app/ui/EmptyState'
import { IntakeParts } from '~/app/ui/IntakeParts'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { matchingBoard } from '~/modules/intake/places/matchingBoard.server'
import { matchingHubs } from '~/modules/intake/places/workedPlaces.server'
import { doMatching } from './doMatching.server'
import { PlaceRows, SeekerRows } from './MatchingLists'
import { Proposals } from './Proposals'
import { RankedPlaces, RankedSeekers } from './Ranked'
import './matching.css'

export const handle = route({
  access: { GET: ['coordinator'], POST: ['coordinator'] },
  scripts: false,
  partOf: 'intake',
  wide: true,
})

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Leerbank` }]

const news = ['proposed', 'confirmed', 'withdrawn', 'again', 'recorded'] as const

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, language } = context
  const person = context.person!
  if (matchingHubs(person).length === 0) throw data(null, { status: 404 })
  const asked = new URL(request.url).searchParams
  const chosen = {
    candidate: asked.get('candidate') ?? asked.get('application') ?? undefined,
    place: asked.get('place') ?? undefined,
  }
  return {
    board: await matchingBoard(db, person, chosen),
    all: asked.has('all'),
    now: Date.now(),
    done: news.find((one) => one === asked.get('done')),
    title: matchingTexts[language].title,
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { db, person, language } = context
  const answer = await doMatching(db, person!, await request.formData())
  if (!answer) throw data(null, { status: 404 })
  if ('done' in answer) {
    const { done, candidate } = answer
    return redirect(`/matching?${new URLSearchParams({ done, ...(candidate && { candidate }) })}`, 303)
  }
  const t = matchingTexts[language]
  const sentences = [...new Set(answer.refused)].map((one) => t.refused[one])
  return data(
    { sentences, lead: answer.proposed > 0 ? t.some(answer.proposed) : undefined, ...answer.typed },
    { status: 409 },
  )
}

export type Chosen = ReturnType<typeof useLoaderData<typeof loader>>['board']

export default function Matching() {
  const t = useTexts(matchingTexts)
  const { board, done, title, now, all } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { seekers, places, candidateId, placeId } = board
  const candidate = seekers.find(({ id }) => id === candidateId)
  const place = places.find(({ id }) => id === placeId)
  const isChosen = Boolean(candidate || place)
  return (
    <>
      <h1>{title}</h1>
      <IntakeParts />
      {done && !answer && <Notice kind="done">{t.done[done]}</Notice>}
      {answer && (
        <Notice kind="wrong">
          {answer.lead && <p>{answer.lead}</p>}
          {answer.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {!isChosen && <Proposals proposals={board.proposals} now={now} />}
      {isChosen ? (
        <a className="back" href="/matching">
          <ArrowLeft aria-hidden="true" size={20} />
          {t.back}
        </a>
      ) : (
        <p>{t.text}</p>
      )}
      <div className={isChosen ? 'matching matching-chosen' : 'matching'}>
        {place ? (
          <RankedSeekers place={place} board={board} now={now} typed={answer} />
        ) : (
          <section className={candidate ? 'matching-own' : undefined}>
            <h2>{t.seekers}</h2>
            {seekers.length === 0 ? (
              <EmptyState as="h2" drawing="gap" title={t.noSeekers} text={t.noSeekersText} />
            ) : (
              <>
                <p>{t.seekersText}</p>
                <SeekerRows seekers={seekers} chosen={candidateId} now={now} all={all} />
              </>
            )}
          </section>
        )}
        {candidate ? (
          <RankedPlaces candidate={candidate} board={board} typed={answer} />
        ) : (
          <section className={place ? 'matching-own' : undefined}>
            <h2>{t.places}</h2>
            {places.length === 0 ? (
              <EmptyState
                as="h2"
                drawing="gripper"
                title={t.noPlaces}
                text={t.noPlacesText}
                action={{ to: '/work-places', label: t.addPlace }}
              />
            ) : (
              <>
                <p>{t.placesText}</p>
                <PlaceRows places={places} chosen={placeId} all={all} />
              </>
            )}
          </section>
        )}
      </div>
      {isChosen && <Proposals proposals={board.proposals} now={now} />}
    </>
  )
}
