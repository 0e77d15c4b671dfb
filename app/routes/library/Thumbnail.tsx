import { Captions, FileText, Film, Volume2 } from 'lucide-react'
import type { LibraryItem } from '~/modules/authoring/library/libraryItems.server'

const icons = { video: Film, audio: Volume2, captions: Captions, file: FileText }

/** A small picture of a file; its name stands beside it. */
export function Thumbnail({ item: { kind, thumbnail, file } }: { item: LibraryItem }) {
  if (kind !== 'image') {
    const Icon = icons[kind]
    return (
      <span className="library-thumbnail">
        <Icon aria-hidden="true" size={40} strokeWidth={1.25} />
      </span>
    )
  }
  return (
    <span className="library-thumbnail">
      <img src={thumbnail} alt="" width={file.width} height={file.height} loading="lazy" />
    </span>
  )
}
