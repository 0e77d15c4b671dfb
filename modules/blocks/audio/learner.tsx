import type { LearnerView } from '../block'
import { Transcript } from '../media/Transcript'
import { mediaTexts } from '../media/texts'
import type { AudioContent } from './audio'

/** Something to listen to, with the player of the browser itself. */
export const AudioView: LearnerView<AudioContent, never> = ({ content, language, media }) => {
  const t = mediaTexts[language]
  const file = media[content.mediaId]
  return (
    <figure className="media">
      <figcaption>{content.title}</figcaption>
      {file ? (
        // biome-ignore lint/a11y/useMediaCaption: its text stands below it, which is what WCAG 1.2.1 asks of sound alone.
        <audio controls preload="metadata" aria-label={content.title}>
          <source src={file.address} type={file.mediaType} />
          <a href={file.address}>{t.cannotHear}</a>
        </audio>
      ) : (
        <p className="media-gone">{t.gone}</p>
      )}
      <Transcript text={content.transcript} language={language} />
    </figure>
  )
}
