import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { fitSentence } from '~/app/texts/fitWords'
import { matchingTexts } from '~/app/texts/matching'
import { EmptyState } from '~/app/ui/EmptyState'
import { TextArea } from '~/app/ui/Field'
import { State } from '~/app/ui/State'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { MatchingBoard, Ranked } from '~/modules/intake/places/matchingBoard.server'
import { PlaceWords, SeekerWords } from './MatchingLists'

type Typed = { note?: string; chosen?: string[] } | undefined
type Board = MatchingBoard

/** The places for a candidate, best first, each with why; several can be proposed at once. */
export function RankedPlaces({
  candidate,
  board,
  typed,
}: {
  candidate: Board['seekers'][number]
  board: Board
  typed: Typed
}) {
  const t = useTexts(matchingTexts)
  const { fitting, others } = split(board.ranked)
  const rowOf = (id: string) => board.places.find((place) => place.id === id)!
  return (
    <section>
      <h2>{t.rankedPlaces(candidate.name)}</h2>
      <p>
        <a href={`/applications/${candidate.id}`}>{t.toFile}</a>
      </p>
      {fitting.length === 0 && <Nothing />}
      {fitting.length > 0 && (
        <form method="post" action={`/matching?candidate=${candidate.id}`}>
          <input type="hidden" name="applicationId" value={candidate.id} />
          <ol className="match-ranked">
            {fitting.map((one, place) => (
              <li key={one.id}>
                <label>
                  <input
                    type="checkbox"
                    name="workPlaceId"
                    value={one.id}
                    disabled={isRunning(one)}
                    defaultChecked={typed?.chosen?.includes(one.id)}
                  />
                  {rowOf(one.id).title}
                </label>
                {place === 0 && <State tone="passed" label={t.best} />}
                <PlaceWords row={rowOf(one.id)} />
                <Said one={one} />
                <Why one={one} name={rowOf(one.id).title} isOpen={place === 0} />
              </li>
            ))}
          </ol>
          <Note typed={typed} />
          <p className="actions match-send">
            <button name="do" value="propose" type="submit">
              {t.proposeTo(candidate.name)}
            </button>
          </p>
        </form>
      )}
      <Others others={others} nameOf={(id) => rowOf(id).title} wordsOf={(id) => <PlaceWords row={rowOf(id)} />} />
    </section>
  )
}

type SeekersProps = { place: Board['places'][number]; board: Board; now: number; typed: Typed }

/** The candidates for a place, best first, each with why. */
export function RankedSeekers({ place, board, now, typed }: SeekersProps) {
  const t = useTexts(matchingTexts)
  const { fitting, others } = split(board.ranked)
  const rowOf = (id: string) => board.seekers.find((seeker) => seeker.id === id)!
  return (
    <section>
      <h2>{t.rankedSeekers(place.title)}</h2>
      {fitting.length === 0 && <Nothing />}
      {fitting.length > 0 && (
        <form method="post" action={`/matching?place=${place.id}`}>
          <input type="hidden" name="workPlaceId" value={place.id} />
          <input type="hidden" name="do" value="propose" />
          <Note typed={typed} />
          <ol className="match-ranked">
            {fitting.map((one, at) => (
              <li key={one.id}>
                <a href={`/applications/${one.id}`}>{rowOf(one.id).name}</a>
                {at === 0 && <State tone="passed" label={t.best} />}
                <SeekerWords row={rowOf(one.id)} now={now} />
                <Said one={one} />
                <Why one={one} name={rowOf(one.id).name} isOpen={at === 0} />
                {!isRunning(one) && (
                  <p className="actions">
                    <button
                      name="applicationId"
                      value={one.id}
                      type="submit"
                      className={at === 0 ? undefined : 'second'}
                    >
                      {t.proposeTo(rowOf(one.id).name)}
                    </button>
                  </p>
                )}
              </li>
            ))}
          </ol>
        </form>
      )}
      <Others
        others={others}
        nameOf={(id) => rowOf(id).name}
        wordsOf={(id) => <SeekerWords row={rowOf(id)} now={now} />}
      />
    </section>
  )
}

function split(ranked: Ranked[]) {
  return { fitting: ranked.filter(({ fit }) => fit.fits), others: ranked.filter(({ fit }) => !fit.fits) }
}

const running = ['askedCandidate', 'askedCompany', 'talking', 'agreed']

function isRunning({ said }: Ranked) {
  return running.includes(said ?? '')
}

function Said({ one }: { one: Ranked }) {
  const t = useTexts(matchingTexts)
  if (one.said === undefined || one.said === 'placed') return null
  const word = isRunning(one) ? 'running' : (one.said as keyof typeof t.said)
  return <State tone="near" label={t.said[word]} />
}

/** Everything that counted, with what it counted for; what speaks against it last. */
function Why({ one, name, isOpen }: { one: Ranked; name: string; isOpen: boolean }) {
  const language = useLanguage()
  const t = matchingTexts[language]
  const counted = one.fit.counted.toSorted((a, b) => Number(b.holds) - Number(a.holds) || pointsOf(b) - pointsOf(a))
  return (
    <details open={isOpen}>
      <summary>
        {t.why(name)} <span className="match-points">{t.points(one.fit.points)}</span>
      </summary>
      <ul className="match-why">
        {counted.map((reason) => (
          <li key={reason.about} className={reason.holds ? undefined : 'match-against'}>
            {reason.holds ? <Check aria-hidden="true" size={18} /> : <Minus aria-hidden="true" size={18} />}
            <span>
              {fitSentence(reason, language)}
              {'points' in reason && <span className="match-points"> {t.points(reason.points)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function pointsOf(reason: Ranked['fit']['counted'][number]) {
  return 'points' in reason ? reason.points : 0
}

function Note({ typed }: { typed: Typed }) {
  const t = useTexts(matchingTexts)
  return (
    <>
      <TextArea label={t.note} hint={t.noteHint} name="note" rows={2} maxLength={600} defaultValue={typed?.note} />
      <p className="hint">{t.proposeHint}</p>
    </>
  )
}

function Nothing() {
  const t = useTexts(matchingTexts)
  return (
    <EmptyState
      as="h2"
      drawing="gap"
      title={t.noFit}
      text={t.noFitText}
      action={{ to: '/work-places', label: t.addPlace }}
    />
  )
}

type OthersProps = { others: Ranked[]; nameOf: (id: string) => string; wordsOf: (id: string) => ReactNode }

/** What has the same qualification and cannot be had now, with what stands in the way. */
function Others({ others, nameOf, wordsOf }: OthersProps) {
  const language = useLanguage()
  const t = matchingTexts[language]
  if (others.length === 0) return null
  return (
    <details className="match-others">
      <summary>{t.notFitting(others.length)}</summary>
      <ul className="match-ranked">
        {others.map(({ id, fit }) => (
          <li key={id}>
            <b>{nameOf(id)}</b>
            {wordsOf(id)}
            {fit.counted
              .filter((reason) => !('points' in reason) && !reason.holds)
              .map((reason) => (
                <State key={reason.about} tone="failed" label={fitSentence(reason, language)} />
              ))}
          </li>
        ))}
      </ul>
    </details>
  )
}
