import { X } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { libraryTexts } from '~/app/texts/library'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import type { LibraryItem } from '~/modules/authoring/library/libraryItems.server'
import type { ChosenMedia } from '~/modules/blocks/block'
import type { MediaKind } from '~/modules/blocks/media/media'
import { Facts } from './Cards'
import { Thumbnail } from './Thumbnail'
import { UploadBox } from './UploadBox'
import { useChoices } from './useChoices'
import './library.css'
import './libraryDialog.css'

type Props = { hubId: string; kind: MediaKind | undefined; onEnd: (chosen?: ChosenMedia) => void }

/** Kinds that can stand on a page by themselves. */
const onPage = ['image', 'video', 'audio', 'file'] as const

/** Choose a file of the library while writing, or add one: last used first, by name, by kind. */
export default function LibraryDialog({ hubId, kind: fixed, onEnd }: Props) {
  const t = useTexts(libraryTexts)
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const [text, setText] = useState('')
  const [chosenKind, setKind] = useState<MediaKind>()
  const kind = fixed ?? chosenKind
  const choices = useChoices(hubId, text, kind)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className="library-dialog"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault()
        onEnd()
      }}
    >
      <header>
        <h2 id={title}>{fixed ? t.choose[fixed] : t.title}</h2>
        <button type="button" className="quiet" onClick={() => onEnd()}>
          <X aria-hidden="true" size={20} />
          {t.close}
        </button>
      </header>
      <UploadBox
        address={`/organisations/${hubId}/media/uploads`}
        kind={fixed}
        onSent={(sent) => (fixed === undefined || sent.kind === fixed ? onEnd({ ...sent, alt: '' }) : choices.again())}
      />
      <div className="library-filter">
        <div className="field">
          <label htmlFor={`${title}-text`}>{t.search}</label>
          <input
            id={`${title}-text`}
            type="search"
            maxLength={100}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        {!fixed && (
          <fieldset className="library-kinds">
            <legend className="visually-hidden">{t.kind}</legend>
            {[undefined, ...onPage].map((one) => (
              <button key={one ?? 'all'} type="button" aria-pressed={one === chosenKind} onClick={() => setKind(one)}>
                {one ? t.kinds[one] : t.all}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      <Choices
        choices={choices}
        isFixed={fixed !== undefined}
        isSearching={text !== '' || chosenKind !== undefined}
        onEnd={onEnd}
      />
    </dialog>
  )
}

type ListProps = {
  choices: ReturnType<typeof useChoices>
  isFixed: boolean
  isSearching: boolean
  onEnd: (chosen: ChosenMedia) => void
}

function Choices({ choices: { items, total, isFailed, again, more }, isFixed, isSearching, onEnd }: ListProps) {
  const t = useTexts(libraryTexts)
  if (isFailed)
    return (
      <Notice kind="wrong">
        <p>{t.failed}</p>
        <button type="button" className="second" onClick={again}>
          {t.again}
        </button>
      </Notice>
    )
  if (!items) return <p role="status">{t.loading}</p>
  const shown = items.filter(({ kind }) => isFixed || kind !== 'captions')
  return (
    <>
      <p className="hint" role="status">
        {shown.length > 0 ? t.count(total) : isSearching ? t.nothingFound : t.emptyText}
      </p>
      <ul className="library-cards">
        {shown.map((item) => (
          <li key={item.mediaId}>
            <button type="button" onClick={() => onEnd(chosenOf(item))}>
              <Thumbnail item={item} />
              <span className="library-name">{item.file.name}</span>
              <Facts item={item} />
            </button>
          </li>
        ))}
      </ul>
      {items.length < total && (
        <button type="button" className="second" onClick={more}>
          {t.more}
        </button>
      )}
    </>
  )
}

function chosenOf({ mediaId, kind, file, alt }: LibraryItem): ChosenMedia {
  return { mediaId, kind, file, alt }
}
