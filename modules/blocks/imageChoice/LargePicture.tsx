import { useEffect, useRef } from 'react'
import type { MediaFile } from '../media/media'
import type { PictureOption } from './imageChoice'
import type { imageChoiceTexts } from './texts'

type Props = {
  option: PictureOption
  file: MediaFile | undefined
  t: (typeof imageChoiceTexts)['nl']
  close(): void
}

/** One picture over the whole screen, until Escape or its button. */
export function LargePicture({ option, file, t, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog className="picture-large" ref={dialog} aria-label={option.alt} onClose={close}>
      <button type="button" className="second" onClick={() => dialog.current?.close()}>
        {t.close}
      </button>
      <img src={file?.address} alt={option.alt} width={file?.width} height={file?.height} />
      {option.caption && <p>{option.caption}</p>}
    </dialog>
  )
}
