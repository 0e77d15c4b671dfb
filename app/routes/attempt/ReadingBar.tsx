import { Pause, Play, Square } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { attemptTexts } from '~/app/texts/attempt'
import { useTexts } from '~/app/ui/useTexts'
import type { useReadAloud } from './useReadAloud'

type Props = { reading: ReturnType<typeof useReadAloud> }

/** Under the bar while a page is read aloud: pause, go on, stop; and why nothing is read when that does not work. */
export function ReadingBar({ reading }: Props) {
  const t = useTexts(attemptTexts).display
  const { state, silence, pause, goOn, stop } = reading
  const first = useRef<HTMLButtonElement>(null)
  const isBusy = state !== 'silent'
  // The button that was pressed is gone by now.
  useEffect(() => {
    if (isBusy && !document.activeElement?.closest('.player-main')) first.current?.focus()
  }, [isBusy])
  const isReading = state === 'reading'
  return (
    <>
      <p className={silence ? 'reading-none' : 'visually-hidden'} role="status">
        {silence ? t[silence] : isBusy ? t[isReading ? 'isReading' : 'isPaused'] : ''}
      </p>
      {isBusy && (
        <section className="reading-bar" aria-label={t.aloud}>
          <button type="button" className="second" ref={first} onClick={isReading ? pause : goOn}>
            {isReading ? <Pause aria-hidden="true" size={20} /> : <Play aria-hidden="true" size={20} />}
            {isReading ? t.pause : t.goOn}
          </button>
          <button type="button" className="second" onClick={stop}>
            <Square aria-hidden="true" size={18} />
            {t.stopReading}
          </button>
        </section>
      )}
    </>
  )
}
