import type { Editor } from '@tiptap/core'
import { ClipboardPaste, Scissors, Trash2 } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useSurroundings } from '../context'
import { editorTexts } from '../texts'
import type { Shelf } from './shelf'

type Props = { editor: Editor; shelf: Shelf; take: () => void }

/** What was cut and not put down yet, on every page and in every module until it is put down or thrown away. */
export function ShelfStrip({ editor, shelf, take }: Props) {
  const { language, say } = useSurroundings()
  const t = editorTexts[language]
  const kept = useSyncExternalStore(shelf.subscribe, shelf.read, () => undefined)
  if (!kept) return null
  return (
    <section className="shelf" aria-label={t.shelf(kept.name)}>
      <p>
        <Scissors aria-hidden="true" size={18} />
        <strong>{t.shelf(kept.name)}</strong>
        <span>{t.shelfHint}</span>
      </p>
      <button
        type="button"
        className="second"
        onClick={() => {
          take()
          say(t.shelfPut(kept.name))
        }}
      >
        <ClipboardPaste aria-hidden="true" size={18} />
        {t.shelfHere}
      </button>
      <button
        type="button"
        className="quiet"
        onClick={() => {
          shelf.clear()
          editor.commands.focus()
        }}
      >
        <Trash2 aria-hidden="true" size={18} />
        {t.shelfClear}
      </button>
    </section>
  )
}
