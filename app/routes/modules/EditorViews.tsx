import { ListTree, PanelRight, Search, StickyNote } from 'lucide-react'
import { editorPageTexts } from '~/app/texts/editor'
import { useTexts } from '~/app/ui/useTexts'

const views = { pages: ListTree, page: StickyNote, check: PanelRight, find: Search }
export type EditorView = keyof typeof views

/** On a small screen: which of the parts one looks at. */
export function EditorViews({
  view,
  needed,
  onChoose,
}: {
  view: EditorView
  needed: number
  onChoose: (view: EditorView) => void
}) {
  const t = useTexts(editorPageTexts)
  return (
    <fieldset className="editor-views" aria-label={t.views}>
      {(Object.keys(views) as EditorView[]).map((one) => {
        const Icon = views[one]
        return (
          <button key={one} type="button" className="tool" aria-pressed={view === one} onClick={() => onChoose(one)}>
            <Icon aria-hidden="true" size={20} />
            <span>
              {t[one]}
              {one === 'check' && needed > 0 && ` (${needed})`}
            </span>
          </button>
        )
      })}
    </fieldset>
  )
}
