import { libraryTexts } from '~/app/texts/library'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { LibraryItem } from '~/modules/authoring/library/libraryItems.server'
import { downloadNames, lengthText, sizeText } from '~/modules/blocks/media/media'
import { addressOf, type LibraryQuery } from './query'
import { Thumbnail } from './Thumbnail'

/** The files as cards; each opens what is known of it. */
export function Cards({ items, query }: { items: LibraryItem[]; query: LibraryQuery }) {
  const t = useTexts(libraryTexts)
  return (
    <ul className="library-cards">
      {items.map((item) => (
        <li key={item.mediaId}>
          <a
            href={`${addressOf({ ...query, item: item.mediaId })}#item`}
            aria-current={query.item === item.mediaId ? 'true' : undefined}
          >
            <Thumbnail item={item} />
            <span className="library-name">{item.file.name}</span>
            <Facts item={item} />
          </a>
          <span className="hint">{item.pages > 0 ? t.used(item.pages) : t.unused}</span>
        </li>
      ))}
    </ul>
  )
}

/** "Video, 1:15, 12,4 MB" */
export function Facts({ item: { kind, file } }: { item: LibraryItem }) {
  const t = useTexts(libraryTexts)
  const language = useLanguage()
  const length = file.seconds > 0 && kind !== 'captions' ? lengthText(file.seconds) : undefined
  const facts = [downloadNames[file.mediaType] ?? t.kinds[kind], length, sizeText(file.bytes, language)]
  return <span className="hint">{facts.filter(Boolean).join(', ')}</span>
}
