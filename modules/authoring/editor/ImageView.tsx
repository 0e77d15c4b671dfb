import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { Image as ImageIcon, PenLine } from 'lucide-react'
import { type MouseEvent, useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ImageAttributes } from '~/modules/blocks/document'
import type { MediaFile } from '~/modules/blocks/media/media'
import { Picture } from '~/modules/blocks/media/Picture'
import { smallAddress } from '~/modules/blocks/media/pictureSizes'
import { problemTexts } from '../texts'
import { isMissingMedia } from './clipboard/missingMedia'
import { useSurroundings } from './context'
import { useNodeKeys } from './keys/useNodeKeys'
import { NodeTools } from './NodeTools'
import { editorTexts } from './texts'
import { useFreshness } from './useFreshness'
import { useOwnAttributes } from './useOwnAttributes'

/** An image on the page. Its description is asked right there, and stays open until there is one. */
export function ImageView(props: NodeViewProps) {
  const { language, isEditable, library } = useSurroundings()
  const t = editorTexts[language]
  const [image, update] = useOwnAttributes<ImageAttributes>(props)
  const { isFresh, leave } = useFreshness(image.mediaId)
  const isMissing = !image.decorative && image.alt.trim() === ''
  const onKeyDown = useNodeKeys(props)
  const [isOpen, setOpen] = useState(isFresh || isMissing)
  const [failed, setFailed] = useState('')
  // The button that is pressed goes away: the focus goes on to what comes in its place.
  const turn = (isOpen: boolean, to: string) => (event: MouseEvent<HTMLElement>) => {
    const frame = event.currentTarget.closest('.node-frame')
    flushSync(() => setOpen(isOpen))
    frame?.querySelector<HTMLElement>(to)?.focus()
  }
  const isGone = isMissingMedia(image.mediaId) || failed === image.mediaId
  return (
    <NodeViewWrapper className="node-frame" data-node={image.mediaId} onBlur={leave} onKeyDown={onKeyDown}>
      {isEditable && <NodeTools editor={props.editor} getPos={props.getPos} name={t.image} icon={ImageIcon} />}
      <figure className="picture" contentEditable={false}>
        {isGone ? (
          <p className="picture-gone">{t.imageGone}</p>
        ) : (
          <Shown image={image} file={library.files[image.mediaId]} onError={() => setFailed(image.mediaId)} />
        )}
        {image.caption && <figcaption>{image.caption}</figcaption>}
      </figure>
      {isEditable &&
        (isOpen || isMissing ? (
          <ImageForm {...{ image, isFresh, isMissing, update, close: turn(false, '.node-more') }} />
        ) : (
          <button type="button" className="quiet node-more" onClick={turn(true, 'textarea')}>
            <PenLine aria-hidden="true" size={18} />
            {t.describe}
          </button>
        ))}
    </NodeViewWrapper>
  )
}

type ShownProps = { image: ImageAttributes; file: MediaFile | undefined; onError: () => void }

// Of an image that came from another page nothing is known yet; it is shown small.
function Shown({ image: { mediaId, alt }, file, onError }: ShownProps) {
  if (!file) return <img src={smallAddress(mediaId)} alt={alt} onError={onError} />
  const { address, small, width, height } = file
  return <Picture src={address} {...{ small, width, height, alt, onError }} />
}

type FormProps = {
  image: ImageAttributes
  isFresh: boolean
  isMissing: boolean
  update: (attributes: Partial<ImageAttributes>) => void
  close: (event: MouseEvent<HTMLElement>) => void
}

function ImageForm({ image, isFresh, isMissing, update, close }: FormProps) {
  const { language } = useSurroundings()
  const t = editorTexts[language]
  const id = useId()
  const alt = useRef<HTMLTextAreaElement>(null)
  const isWrong = isMissing && !isFresh
  useEffect(() => {
    if (isFresh) alt.current?.focus()
  }, [isFresh])
  return (
    <div className="node-form" contentEditable={false}>
      <div className={isWrong ? 'field field-wrong' : 'field'}>
        <label htmlFor={`${id}-alt`}>{t.alt}</label>
        <p className="hint" id={`${id}-hint`}>
          {t.altHint}
        </p>
        <textarea
          ref={alt}
          id={`${id}-alt`}
          rows={2}
          maxLength={600}
          disabled={image.decorative}
          value={image.alt}
          aria-describedby={`${id}-hint${isWrong ? ` ${id}-wrong` : ''}`}
          aria-invalid={isWrong || undefined}
          onChange={(event) => update({ alt: event.target.value })}
        />
        {isWrong && (
          <p className="error" id={`${id}-wrong`}>
            {problemTexts[language].imageAlt}
          </p>
        )}
      </div>
      <label className="node-check">
        <input
          type="checkbox"
          checked={image.decorative}
          onChange={(event) => update({ decorative: event.target.checked })}
        />
        {t.decorative}
      </label>
      <div className="field">
        <label htmlFor={`${id}-caption`}>{t.caption}</label>
        <input
          id={`${id}-caption`}
          data-path="caption"
          maxLength={600}
          value={image.caption}
          onChange={(event) => update({ caption: event.target.value })}
        />
      </div>
      {!isMissing && (
        <button type="button" className="second" onClick={close}>
          {t.described}
        </button>
      )}
    </div>
  )
}
