import type { Language } from '~/db/tables'
import type { MediaFile } from './media'
import { Picture } from './Picture'
import { mediaTexts } from './texts'
import { Zoomable } from './Zoomable'

type Props = { file: MediaFile | undefined; alt: string; language: Language }

/** A picture that a block shows, and that opens large. */
export function ShownPicture({ file, alt, language }: Props) {
  if (!file) return <p className="media-gone">{mediaTexts[language].gone}</p>
  const { address, width, height, small } = file
  return (
    <Zoomable address={address} language={language}>
      <Picture src={address} {...{ width, height, small, alt }} />
    </Zoomable>
  )
}
