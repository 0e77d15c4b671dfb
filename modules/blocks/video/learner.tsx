import { useRef, useState } from 'react'
import type { LearnerView } from '../block'
import { Icon } from '../Icon'
import { Transcript } from '../media/Transcript'
import { mediaTexts } from '../media/texts'
import { ChapterList } from './ChapterList'
import { frameAddress, hostNames, pageAddress, type VideoHost } from './hosts'
import type { VideoContent } from './video'

type Props = Parameters<LearnerView<VideoContent, never>>[0]

/** A film. One of a host is asked for only after a press on its button, for then the host sees who watches. */
export const VideoView: LearnerView<VideoContent, never> = (props) => {
  const { content, language } = props
  const { title, source, videoId, transcript } = content
  const isLinked = source === 'youtube' || source === 'vimeo'
  return (
    <figure className="media">
      <figcaption>{title}</figcaption>
      {isLinked ? <LinkedFilm key={videoId} {...props} source={source} /> : <OwnFilm {...props} />}
      <Transcript text={transcript} language={language} />
    </figure>
  )
}

function OwnFilm({ content, language, media, stage }: Props) {
  const t = mediaTexts[language]
  const film = useRef<HTMLVideoElement>(null)
  const file = media[content.mediaId]
  const { chapters } = content
  if (!file)
    return (
      <>
        <p className="media-gone">{t.gone}</p>
        <ChapterList {...{ chapters, language }} />
      </>
    )
  const { address, mediaType, width, height } = file
  const captions = content.captions.filter(({ mediaId }) => media[mediaId])
  const jump = (seconds: number) => {
    film.current!.currentTime = seconds
    // A browser that wants a press on the player itself stands at the right place by then.
    void film.current!.play().catch(() => {})
  }
  return (
    <>
      <video ref={film} controls playsInline preload="metadata" {...{ width, height }} aria-label={content.title}>
        <source src={address} type={mediaType} />
        {captions.map(({ language: spoken, mediaId }) => (
          <track
            key={spoken}
            kind="captions"
            srcLang={spoken}
            label={t.languages[spoken]}
            src={media[mediaId]!.address}
            default={spoken === language}
          />
        ))}
        <a href={address}>{t.cannotPlay}</a>
      </video>
      <ChapterList {...{ chapters, language }} jump={stage === 'static' ? undefined : jump} />
    </>
  )
}

function LinkedFilm({ content, language, stage, source }: Props & { source: VideoHost }) {
  // The seconds that it plays from; the host is told nothing before the first press.
  const [from, play] = useState<number>()
  const { chapters } = content
  const t = mediaTexts[language]
  const host = hostNames[source]
  if (from !== undefined)
    return (
      <>
        <iframe
          key={from}
          className="media-frame"
          src={frameAddress(source, content.videoId, language, from)}
          title={content.title}
          allow="autoplay; fullscreen; encrypted-media; picture-in-picture"
          // The host plays only for a page that says where it stands.
          referrerPolicy="strict-origin-when-cross-origin"
          ref={(frame: HTMLIFrameElement | null) => frame?.focus()}
        />
        <ChapterList {...{ chapters, language }} jump={play} />
      </>
    )
  return (
    <>
      <div className="media-away">
        <p>{t.privacy(host)}</p>
        <p className="actions">
          {stage !== 'static' && (
            <button type="button" onClick={() => play(0)}>
              <Icon name="play" />
              {t.play(host)}
            </button>
          )}
          <a href={pageAddress(source, content.videoId)} target="_blank" rel="noopener noreferrer">
            {t.elsewhere(host)}
          </a>
        </p>
      </div>
      <ChapterList {...{ chapters, language }} />
    </>
  )
}
