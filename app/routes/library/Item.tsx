import { Download, Save, Trash2, X } from 'lucide-react'
import { libraryTexts } from '~/app/texts/library'
import { momentText } from '~/app/ui/dates'
import { TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { LibraryItem } from '~/modules/authoring/library/libraryItems.server'
import type { MediaUses } from '~/modules/authoring/library/mediaUses.server'
import { problemTexts, quoted } from '~/modules/authoring/texts'
import { Picture } from '~/modules/blocks/media/Picture'
import { Facts } from './Cards'
import { Uses } from './Uses'

type Props = { item: LibraryItem & { uses: MediaUses }; isEditable: boolean; isRefused: boolean }

/** One file: what it looks like, its name and description, where it stands, and the way out. */
export function Item({ item, isEditable, isRefused }: Props) {
  const t = useTexts(libraryTexts)
  const language = useLanguage()
  const { mediaId, kind, file, alt, uses } = item
  const isUsed = uses.pages.length + uses.templates.length > 0
  return (
    <section className="library-item" id="item" aria-labelledby="item-name">
      <header>
        <h2 id="item-name">{file.name}</h2>
        <a className="button quiet" href="?">
          <X aria-hidden="true" size={20} />
          {t.close}
        </a>
      </header>
      {isRefused && isUsed && <Notice kind="wrong">{t.isUsed(placesOf(uses, t.untitled))}</Notice>}
      <Look item={item} />
      <div className="library-facts">
        <p>
          <Facts item={item} />
          <br />
          <span className="hint">{t.by(item.uploadedBy, momentText(item.uploadedAt, language))}</span>
        </p>
        <p>
          <a className="button second" href={file.address} download={file.name} aria-label={t.downloadLong(file.name)}>
            <Download aria-hidden="true" size={20} />
            {t.download}
          </a>
        </p>
        {file.faintWords && <Notice kind="info">{problemTexts[language].drawingFaint(quoted(file.faintWords))}</Notice>}
        {isEditable && (
          <form method="post" action={`/media/${mediaId}/words`}>
            <TextField label={t.name} name="name" defaultValue={file.name} required maxLength={200} />
            {kind === 'image' && (
              <TextField label={t.alt} hint={t.altHint} name="alt" defaultValue={alt} maxLength={600} />
            )}
            <button type="submit" className="second">
              <Save aria-hidden="true" size={20} />
              {t.save}
            </button>
          </form>
        )}
        <h3>{t.uses}</h3>
        <Uses uses={uses} />
        {isEditable && !isUsed && <Removal mediaId={mediaId} name={file.name} />}
      </div>
    </section>
  )
}

function Look({ item: { kind, file, alt } }: { item: LibraryItem }) {
  if (kind === 'image')
    return (
      <Picture
        className="library-look"
        src={file.address}
        small={file.small}
        alt={alt}
        width={file.width}
        height={file.height}
      />
    )
  if (kind === 'video')
    // biome-ignore lint/a11y/useMediaCaption: captions belong to the place where a film is shown.
    return <video className="library-look" controls playsInline preload="metadata" src={file.address} />
  // biome-ignore lint/a11y/useMediaCaption: the text of a sound stands where it is shown.
  if (kind === 'audio') return <audio className="library-look" controls preload="none" src={file.address} />
  return null
}

function Removal({ mediaId, name }: { mediaId: string; name: string }) {
  const t = useTexts(libraryTexts)
  return (
    <details className="library-removal">
      <summary aria-label={t.removeLong(name)}>
        <Trash2 aria-hidden="true" size={20} />
        {t.remove}
      </summary>
      <form method="post" action={`/media/${mediaId}/removal`}>
        <p>{t.removeText}</p>
        <button type="submit" className="second">
          {t.removeYes}
        </button>
      </form>
    </details>
  )
}

/** "Pagina A, Pagina B": in one line, for a sentence. */
export function placesOf({ pages, templates }: MediaUses, untitled: string) {
  return [...pages.map(({ pageTitle }) => pageTitle || untitled), ...templates.map(({ name }) => name)].join(', ')
}
