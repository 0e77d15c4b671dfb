import type { Language } from '~/db/tables'
import type { MediaFile } from './media'
import { mediaTexts } from './texts'

type Props = { file: MediaFile | undefined; alt: string; language: Language }

/** A picture of the library inside a block. */
export function LibraryPicture({ file, alt, language }: Props) {
  if (!file) return <span className="media-gone">{mediaTexts[language].gone}</span>
  return <img src={file.address} alt={alt} width={file.width || undefined} height={file.height || undefined} />
}
