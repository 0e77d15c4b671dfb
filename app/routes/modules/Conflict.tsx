import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { savingTexts } from '~/app/texts/saving'
import { useTexts } from '~/app/ui/useTexts'
import type { Language } from '~/db/tables'
import { decide } from '~/modules/authoring/saving/decide'
import type { Place } from '~/modules/authoring/saving/mergePages'
import type { PageSaver, TheirPage } from '~/modules/authoring/saving/pageSaver'
import type { Choice } from '~/modules/authoring/saving/resolveMerge'
import { ConflictPlace } from './ConflictPlace'
import './conflict.css'

type Props = {
  saver: PageSaver
  theirs: TheirPage
  isOwn: boolean
  contentLanguage: Language
  onDone: () => void
}

/** Two people wrote at one place: each place with both texts, a choice for each, and one button. Nothing is lost either way. */
export function Conflict({ saver, theirs, isOwn, contentLanguage, onDone }: Props) {
  const t = useTexts(savingTexts)
  const heading = useRef<HTMLHeadingElement>(null)
  const name = useId()
  // biome-ignore lint/correctness/useExhaustiveDependencies: worked out again when theirs is newer.
  const { merge, seen } = useMemo(() => ({ merge: saver.merge(), seen: saver.text }), [saver, theirs])
  const [choices, setChoices] = useState<Choice[]>([])
  useEffect(() => heading.current?.focus(), [])
  if (!merge) return null
  const { places } = merge
  const choiceOf = (at: number) => choices[at] ?? (places[at]!.of === 'title' ? 'mine' : 'both')
  const all = (choice: Choice) => setChoices(places.map(() => choice))
  const save = () => {
    const decided = places.map((_place, at) => choiceOf(at))
    const { chosen, without } = decide(merge, decided, { mine: seen, theirs, isOwn })
    saver.resolve(chosen, without, seen)
    onDone()
  }
  const theirName = isOwn ? t.theirsOwn : t.theirs(theirs.updatedBy)
  return (
    <section className="conflict" aria-labelledby={name}>
      <h2 id={name} ref={heading} tabIndex={-1}>
        {t.choosing}
      </h2>
      <p>{t.choosingText}</p>
      {places.length > 1 && (
        <fieldset className="conflict-all">
          <legend>{t.all}</legend>
          <button type="button" className="second" onClick={() => all('mine')}>
            {t.allMine}
          </button>
          <button type="button" className="second" onClick={() => all('theirs')}>
            {isOwn ? t.allTheirsOwn : t.allTheirs(theirs.updatedBy)}
          </button>
          <button type="button" className="second" onClick={() => all('both')}>
            {t.allBoth}
          </button>
        </fieldset>
      )}
      {places.map((place, at) => (
        <ConflictPlace
          key={keyOf(place, at)}
          place={place}
          title={place.of === 'title' ? t.titlePlace : t.place(at + 1, places.length)}
          theirName={theirName}
          choice={choiceOf(at)}
          contentLanguage={contentLanguage}
          onChoose={(choice) => setChoices(places.map((_place, other) => (other === at ? choice : choiceOf(other))))}
        />
      ))}
      <div className="actions">
        <button type="button" onClick={save}>
          {t.saveChoice}
        </button>
        <button type="button" className="second" onClick={onDone}>
          {t.notYet}
        </button>
      </div>
    </section>
  )
}

function keyOf(place: Place, at: number) {
  return `${place.of} ${at}`
}
