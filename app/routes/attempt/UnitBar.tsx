import { ArrowLeft, ArrowRight, Check, List } from 'lucide-react'
import { type RefObject, useEffect, useState } from 'react'
import { attemptTexts } from '~/app/texts/attempt'
import { useTexts } from '~/app/ui/useTexts'
import type { useContents } from './useContents'

type Props = { package: ReturnType<typeof useContents>; toggle: RefObject<HTMLButtonElement> }

/** At the bottom, where a thumb is: one part back, the contents, one part on; only of a package of several, seen or not. */
export function UnitBar({ package: all, toggle }: Props) {
  const t = useTexts(attemptTexts).contents
  const { contents, units, isOpen, setOpen, goOn, goBack } = all
  const leads = contents?.mayGoOn || contents?.mayGoBack
  if (!contents || (units.length < 2 && !leads)) return null
  const place = units.findIndex((unit) => unit.isOpen) + 1
  const isDone = ['completed', 'passed', 'failed'].includes(units[place - 1]?.state ?? '')
  return (
    <section className="unit-bar" aria-label={t.parts}>
      <button
        type="button"
        className="second"
        onClick={goBack}
        disabled={!contents.mayGoBack}
        aria-label={t.previousUnit}
      >
        <ArrowLeft aria-hidden="true" size={20} />
        <span>{t.previous}</span>
      </button>
      <button
        type="button"
        className="second"
        ref={toggle}
        aria-expanded={isOpen}
        aria-controls="contents"
        onClick={() => setOpen(!isOpen)}
      >
        <List aria-hidden="true" size={20} />
        <span className="unit-bar-where">
          <span>{t.open}</span> {place > 0 && <span className="unit-bar-place">{t.placeOf(place, units.length)}</span>}
        </span>
      </button>
      <button
        type="button"
        className={isDone ? undefined : 'second'}
        onClick={goOn}
        disabled={!contents.mayGoOn}
        aria-label={t.nextUnit}
      >
        <span>{t.next}</span>
        <ArrowRight aria-hidden="true" size={20} />
      </button>
    </section>
  )
}

/** For a part that does not say when it is finished: the learner's own word, and why it is asked. */
export function OwnWord({ package: { contents, done } }: { package: ReturnType<typeof useContents> }) {
  const t = useTexts(attemptTexts).contents
  const [isSaid, setSaid] = useState(false)
  const asks = contents?.byOwnWord ?? false
  const open = contents?.lines.find((line) => line.isOpen)?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said of one part says nothing of the next
  useEffect(() => setSaid(false), [open])
  function say() {
    setSaid(true)
    done()
  }
  return (
    <>
      {asks && (
        <section className="own-word" aria-label={t.ownWordBar}>
          <p>{t.ownWord}</p>
          <button type="button" onClick={say}>
            <Check aria-hidden="true" size={20} />
            {t.done}
          </button>
        </section>
      )}
      <p className={isSaid && !asks ? 'own-word-noted' : 'visually-hidden'} role="status">
        {isSaid && !asks ? t.noted : ''}
      </p>
    </>
  )
}
