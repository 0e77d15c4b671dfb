import type { Language } from '~/db/tables'
import type { MediaFiles } from './media'
import { mediaTexts } from './texts'

type Props = { mediaId: string; alt: string; media: MediaFiles; language: Language }

/** A picture inside a block; nothing where none was chosen. */
export function OptionalPicture({ mediaId, alt, media, language }: Props) {
  if (!mediaId) return null
  const file = media[mediaId]
  if (!file) return <p className="media-gone">{mediaTexts[language].gone}</p>
  return <img className="media-picture" src={file.address} alt={alt} width={file.width} height={file.height} />
}
