import type { Editor } from '@tiptap/core'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { linkFrom } from '../safeLink'
import { useSurroundings } from './context'
import { editorTexts } from './texts'

/** Asks for the address of a link, and for its text when nothing was selected. */
export function LinkForm({ editor, close }: { editor: Editor; close: () => void }) {
  const t = editorTexts[useSurroundings().language]
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [address, setAddress] = useState<string>(() => editor.getAttributes('link').href ?? '')
  const [text, setText] = useState('')
  const [isWrong, setWrong] = useState(false)
  const isOnLink = editor.isActive('link')
  const needsText = editor.state.selection.empty && !isOnLink
  useEffect(() => field.current?.select(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const href = linkFrom(address)
    if (!href) {
      setWrong(true)
      return field.current?.focus()
    }
    const marks = [{ type: 'link', attrs: { href } }]
    if (needsText)
      editor
        .chain()
        .focus()
        .insertContent({ type: 'text', text: text.trim() || address.trim(), marks })
        .run()
    else editor.chain().focus().extendMarkRange('link').setLink({ href }).run()
    close()
  }
  const leave = (work: () => void) => () => {
    work()
    close()
  }
  return (
    <form
      className="link-form"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave(() => editor.commands.focus())()
      }}
    >
      {needsText && (
        <div className="field">
          <label htmlFor={`${id}-text`}>{t.linkNoText}</label>
          <input id={`${id}-text`} value={text} maxLength={300} onChange={(event) => setText(event.target.value)} />
        </div>
      )}
      <div className={isWrong ? 'field field-wrong' : 'field'}>
        <label htmlFor={`${id}-address`}>{t.linkAddress}</label>
        <p className="hint" id={`${id}-hint`}>
          {t.linkHint}
        </p>
        <input
          ref={field}
          id={`${id}-address`}
          inputMode="url"
          autoComplete="off"
          value={address}
          maxLength={2000}
          aria-describedby={`${id}-hint${isWrong ? ` ${id}-wrong` : ''}`}
          aria-invalid={isWrong || undefined}
          onChange={(event) => setAddress(event.target.value)}
        />
        {isWrong && (
          <p className="error" id={`${id}-wrong`}>
            {t.linkWrong}
          </p>
        )}
      </div>
      <div className="actions">
        <button type="submit">{t.linkSet}</button>
        {isOnLink && (
          <button
            type="button"
            className="second"
            onClick={leave(() => editor.chain().focus().extendMarkRange('link').unsetLink().run())}
          >
            {t.linkRemove}
          </button>
        )}
        <button type="button" className="quiet" onClick={leave(() => editor.commands.focus())}>
          {t.cancel}
        </button>
      </div>
    </form>
  )
}
