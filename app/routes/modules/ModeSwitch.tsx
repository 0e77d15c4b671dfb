import { BookOpen, Keyboard, PenLine } from 'lucide-react'
import { surfaceTexts } from '~/app/texts/surface'
import { useTexts } from '~/app/ui/useTexts'

type Props = { isWriting: boolean; choose: (isWriting: boolean) => void; showKeys: () => void }

/** Writing or reading: two buttons of which one is pressed. */
export function ModeSwitch({ isWriting, choose, showKeys }: Props) {
  const t = useTexts(surfaceTexts)
  return (
    <div className="mode-bar">
      {isWriting && (
        <button type="button" className="tool" title={t.keysLong} onClick={showKeys}>
          <Keyboard aria-hidden="true" size={20} />
          <span>{t.keys}</span>
        </button>
      )}
      <fieldset className="mode-switch" aria-label={t.mode}>
        <button type="button" className="tool" aria-pressed={isWriting} onClick={() => choose(true)}>
          <PenLine aria-hidden="true" size={20} />
          <span>{t.write}</span>
        </button>
        <button type="button" className="tool" aria-pressed={!isWriting} onClick={() => choose(false)}>
          <BookOpen aria-hidden="true" size={20} />
          <span>{t.read}</span>
        </button>
      </fieldset>
    </div>
  )
}
