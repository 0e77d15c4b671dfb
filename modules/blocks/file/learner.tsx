import type { LearnerView } from '../block'
import { Icon } from '../Icon'
import { downloadNames, sizeText } from '../media/media'
import { mediaTexts } from '../media/texts'
import type { FileContent } from './file'

/** A file to download: what it is, of what kind, and how large. */
export const FileView: LearnerView<FileContent, never> = ({ content, language, media }) => {
  const found = media[content.mediaId]
  if (!found) return <p className="media-gone">{mediaTexts[language].gone}</p>
  const { address, name, mediaType, bytes } = found
  return (
    <p className="media-file">
      <Icon name="file" />
      <a href={address} download={name}>
        {content.title}
      </a>
      <span className="media-size">
        {downloadNames[mediaType] ?? ''} {sizeText(bytes, language)}
      </span>
    </p>
  )
}
