import { Search } from 'lucide-react'
import { editorPageTexts } from '~/app/texts/editor'
import { finderTexts } from '~/app/texts/finder'
import { useTexts } from '~/app/ui/useTexts'

/** Opens and closes finding; on a small screen it is one of the views. */
export function FinderButton({ isOpen, onPress }: { isOpen: boolean; onPress: () => void }) {
  const { open } = useTexts(finderTexts)
  const { find } = useTexts(editorPageTexts)
  return (
    <div className="finder-button">
      <button type="button" className="quiet" aria-expanded={isOpen} aria-label={open} title={open} onClick={onPress}>
        <Search aria-hidden="true" size={20} />
        <span>{find}</span>
      </button>
    </div>
  )
}
