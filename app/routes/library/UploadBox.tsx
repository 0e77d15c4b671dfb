import { Upload as UploadIcon, X } from 'lucide-react'
import { type DragEvent, useId, useRef, useState } from 'react'
import { libraryTexts } from '~/app/texts/library'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import { accepted } from '~/modules/authoring/library/limits'
import type { SentFile } from '~/modules/authoring/library/sendFile'
import type { MediaKind } from '~/modules/blocks/media/media'
import { type Upload, useUploads } from './useUploads'

type Props = { address: string; kind?: MediaKind; onSent: (sent: SentFile) => void }

/** A place to choose or drop files, with how far each is on its way. */
export function UploadBox({ address, kind, onSent }: Props) {
  const t = useTexts(libraryTexts)
  const { uploads, said, send } = useUploads(address, onSent)
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const hint = useId()
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    send(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same.
    <div
      className={isOver ? 'upload-box upload-over' : 'upload-box'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <button type="button" aria-describedby={hint} onClick={() => input.current?.click()}>
        <UploadIcon aria-hidden="true" size={20} />
        {t.upload}
      </button>
      <p className="hint" id={hint}>
        {t.uploadHint}
      </p>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={kind ? accepted[kind] : Object.values(accepted).join(',')}
        onChange={(event) => {
          send(event.target.files ?? [])
          event.target.value = ''
        }}
      />
      {uploads.map((upload) => (
        <Progress key={upload.id} upload={upload} />
      ))}
      <div role="status" className="upload-said">
        {said && <Notice kind={said.kind}>{said.sentence}</Notice>}
      </div>
    </div>
  )
}

function Progress({ upload: { name, share, stop } }: { upload: Upload }) {
  const t = useTexts(libraryTexts)
  return (
    <div className="upload-progress">
      <span>{share < 1 ? t.sending(name, Math.floor(share * 100)) : t.judging(name)}</span>
      <progress max={1} value={share < 1 ? share : undefined} aria-label={t.progress(name)} />
      <button type="button" className="quiet" aria-label={t.stopLong(name)} onClick={stop}>
        <X aria-hidden="true" size={20} />
        {t.stop}
      </button>
    </div>
  )
}
