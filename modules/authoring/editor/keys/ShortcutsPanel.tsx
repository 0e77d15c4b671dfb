import { X } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { useSurroundings } from '../context'
import type { PanelProps } from '../panels'
import { editorTexts } from '../texts'
import { keysText } from './keysText'
import { shortcutGroups } from './shortcuts'
import './shortcutsPanel.css'

/** All keys of the editor, to look up. */
export default function ShortcutsPanel({ editor, close }: PanelProps) {
  const { language } = useSurroundings()
  const t = editorTexts[language]
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className="dialog shortcuts"
      aria-labelledby={id}
      onClose={() => {
        close()
        editor.commands.focus()
      }}
    >
      <div className="shortcuts-head">
        <h2 id={id}>{t.shortcuts}</h2>
        <button type="button" className="second" onClick={() => dialog.current?.close()}>
          <X aria-hidden="true" size={18} />
          {t.closePanel}
        </button>
      </div>
      <div className="shortcuts-groups">
        {shortcutGroups().map(({ name, shortcuts }) => (
          <section key={name.nl} aria-labelledby={`${id}${name.nl}`}>
            <h3 id={`${id}${name.nl}`}>{name[language]}</h3>
            <dl>
              {shortcuts.map(({ keys = [], typed, name: what }) => (
                <div key={what.nl}>
                  <dt>{what[language]}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{keysText(key)}</kbd>
                    ))}
                    {typed && <kbd>{t.type(typed)}</kbd>}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </dialog>
  )
}
