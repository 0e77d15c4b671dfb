import { ALargeSmall, Maximize, Minimize, Volume2 } from 'lucide-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { attemptTexts } from '~/app/texts/attempt'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import { paces } from '~/modules/player/speaker'
import { Appearance } from './Appearance'
import { Choices } from './Choices'
import type { useDisplay } from './useDisplay'
import { useFullScreen } from './useFullScreen'
import type { useReadAloud } from './useReadAloud'

type Props = ReturnType<typeof useDisplay> & { reading: ReturnType<typeof useReadAloud> }

/** One button in the bar, and behind it how the module is seen and heard. */
export function DisplayPanel({ chosen, choose, reading }: Props) {
  const language = useLanguage()
  const t = attemptTexts[language].display
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  useAway(place, isOpen, { onAway: () => setOpen(false), onEscape: close })

  return (
    <div className="display" ref={place}>
      <button
        type="button"
        className="second"
        ref={button}
        aria-expanded={isOpen}
        aria-controls="display-panel"
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        <ALargeSmall aria-hidden="true" size={22} />
        {t.open}
      </button>
      {isOpen && (
        <div id="display-panel" className="display-panel">
          <Appearance {...{ chosen, choose, language }} />
          <Aloud {...{ chosen, choose, reading }} onStart={close} />
          <FullScreen />
        </div>
      )}
    </div>
  )
}

function Aloud({ chosen, choose, reading, onStart }: Props & { onStart: () => void }) {
  const t = useTexts(attemptTexts).display
  if (!reading.isOffered) return <p className="display-aloud">{t.noVoice}</p>
  return (
    <div className="display-aloud">
      <Choices
        legend={t.aloud}
        all={paces}
        words={t.paces}
        chosen={chosen.pace}
        onChoose={(pace) => choose({ pace })}
      />
      {reading.state === 'silent' && (
        <button
          type="button"
          onClick={() => {
            onStart()
            reading.start()
          }}
        >
          <Volume2 aria-hidden="true" size={20} />
          {t.read}
        </button>
      )}
    </div>
  )
}

function FullScreen() {
  const t = useTexts(attemptTexts).display
  const { canBe, isFull, toggle } = useFullScreen()
  if (!canBe) return null
  return (
    <button type="button" className="second" onClick={toggle}>
      {isFull ? <Minimize aria-hidden="true" size={20} /> : <Maximize aria-hidden="true" size={20} />}
      {isFull ? t.smallScreen : t.fullScreen}
    </button>
  )
}

type Left = { onAway: () => void; onEscape: () => void }

/** Who goes on in the module, or elsewhere in the bar, is done here. */
function useAway(place: RefObject<HTMLElement>, isOpen: boolean, left: Left) {
  const newest = useRef(left)
  newest.current = left
  useEffect(() => {
    if (!isOpen) return
    const look = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) newest.current.onAway()
    }
    // A press in a frame is not heard here; the frame has the focus then.
    const lookInFrames = () => document.activeElement instanceof HTMLIFrameElement && newest.current.onAway()
    const lookForEscape = ({ key }: KeyboardEvent) => key === 'Escape' && newest.current.onEscape()
    document.addEventListener('pointerdown', look)
    document.addEventListener('focusin', look)
    document.addEventListener('keydown', lookForEscape)
    window.addEventListener('blur', lookInFrames)
    return () => {
      document.removeEventListener('pointerdown', look)
      document.removeEventListener('focusin', look)
      document.removeEventListener('keydown', lookForEscape)
      window.removeEventListener('blur', lookInFrames)
    }
  }, [isOpen, place])
}
