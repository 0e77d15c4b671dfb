import { matchingTexts } from '~/app/texts/matching'
import { workPlacesTexts } from '~/app/texts/workPlaces'
import { dateText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { MatchingBoard } from '~/modules/intake/places/matchingBoard.server'
import { isRecognised } from '~/modules/intake/places/placeState'
import { RecognitionWord } from '../workPlaces/PlaceParts'

type Seeker = MatchingBoard['seekers'][number]
type Place = MatchingBoard['places'][number]

const firstRows = 60

export function daysSince(at: number, now: number) {
  return Math.max(0, Math.floor((now - at) / 86_400_000))
}

/** Who seeks a place, who waits longest first. */
export function SeekerRows({
  seekers,
  chosen,
  now,
  all,
}: {
  seekers: Seeker[]
  chosen?: string
  now: number
  all: boolean
}) {
  const shown = all ? seekers : seekers.filter(({ id }, place) => place < firstRows || id === chosen)
  return (
    <>
      <ul className="match-rows">
        {shown.map((row) => (
          <li key={row.id} aria-current={row.id === chosen ? 'true' : undefined}>
            <a href={`/matching?candidate=${row.id}`}>{row.name}</a>
            <SeekerWords row={row} now={now} />
          </li>
        ))}
      </ul>
      <ShowAll shown={shown.length} total={seekers.length} />
    </>
  )
}

export function SeekerWords({ row, now }: { row: Seeker; now: number }) {
  const t = useTexts(matchingTexts)
  const { mbo } = useTexts(workPlacesTexts)
  const words = [
    t.waits(daysSince(row.since, now)),
    row.state === 'admitted' && t.admitted,
    row.place,
    (row.asked ?? 0) > 0 && t.asked(row.asked!),
  ]
  return (
    <>
      <span>{row.crebo ? mbo(row.qualification!, row.creboLevel!) : t.noCrebo}</span>
      <span className="hint">{words.filter(Boolean).join(' · ')}</span>
    </>
  )
}

/** Places with a free seat, what runs out first at the top. */
export function PlaceRows({ places, chosen, all }: { places: Place[]; chosen?: string; all: boolean }) {
  const shown = all ? places : places.filter(({ id }, place) => place < firstRows || id === chosen)
  return (
    <>
      <ul className="match-rows">
        {shown.map((row) => (
          <li key={row.id} aria-current={row.id === chosen ? 'true' : undefined}>
            <a href={`/matching?place=${row.id}`}>{row.title}</a>
            <PlaceWords row={row} />
          </li>
        ))}
      </ul>
      <ShowAll shown={shown.length} total={places.length} />
    </>
  )
}

export function PlaceWords({ row }: { row: Place }) {
  const language = useLanguage()
  const t = matchingTexts[language]
  const { mbo, offeredUntil } = workPlacesTexts[language]
  const words = [
    t.free(row.free),
    row.place,
    (row.asked ?? 0) > 0 && t.asked(row.asked!),
    offeredUntil(dateText(row.offeredUntil, language)),
  ]
  return (
    <>
      <span>{row.companyName}</span>
      <span>{mbo(row.qualification, row.level)}</span>
      {!isRecognised(row.recognition) && <RecognitionWord recognition={row.recognition} />}
      <span className="hint">{words.filter(Boolean).join(' · ')}</span>
    </>
  )
}

function ShowAll({ shown, total }: { shown: number; total: number }) {
  const t = useTexts(matchingTexts)
  if (shown >= total) return null
  return (
    <p className="actions">
      <a className="button second" href="/matching?all">
        {t.showAll(total)}
      </a>
    </p>
  )
}
