import { Upload } from 'lucide-react'
import { type DragEvent, useId, useRef, useState } from 'react'
import { packageUploadTexts } from '~/app/texts/packageUploads'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import type { Author } from '../modules/author'
import { Sending } from './Sending'
import { useSending } from './useSending'

type Props = { author: Author; moduleId?: string }

/** A place to choose or drop a package, and how far it is on its way. */
export function SendBox({ author, moduleId }: Props) {
  const t = useTexts(packageUploadTexts)
  const { file, state, wrong, choose, goOn, stop } = useSending(author.id, moduleId)
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const hint = useId()
  const isBusy = state !== undefined && state.kind !== 'refused' && state.kind !== 'stopped'
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!isBusy) void choose(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same.
    <div
      className={isOver ? 'package-send package-over' : 'package-send'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <noscript>
        <Notice kind="info">{t.withoutScripts}</Notice>
      </noscript>
      {!isBusy && (
        <>
          <button type="button" aria-describedby={hint} onClick={() => input.current?.click()}>
            <Upload aria-hidden="true" size={20} />
            {t.choose}
          </button>
          <p className="hint" id={hint}>
            {t.drop} {t.kinds}
          </p>
        </>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept=".zip,application/zip"
        onChange={(event) => {
          void choose([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      {wrong && <Notice kind="wrong">{wrong === 'tooLarge' ? t.refusals.tooLarge : t[wrong]}</Notice>}
      {state && file && <Sending {...{ state, file, author, goOn, stop }} />}
    </div>
  )
}
