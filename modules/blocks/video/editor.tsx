import type { EditorView } from '../block'
import { EditorField } from '../EditorField'
import { LinkField } from '../media/LinkField'
import { MediaChoice } from '../media/MediaChoice'
import type { MediaFile } from '../media/media'
import { mediaEditorTexts } from '../media/texts'
import { CaptionsEditor } from './CaptionsEditor'
import { ChaptersEditor } from './ChaptersEditor'
import { filmAt, hostNames, pageAddress } from './hosts'
import type { VideoContent } from './video'

export const VideoEditor: EditorView<VideoContent> = (props) => {
  const { content, onChange, language, library, problems = {} } = props
  const t = mediaEditorTexts[language]
  const { source, mediaId, videoId } = content
  const change = (part: Partial<VideoContent>) => onChange({ ...content, ...part })
  // A film without a sound track has no speech either; whether one with sound has, only its author knows.
  const take = (chosen: string, file: MediaFile) =>
    change({ source: 'file', mediaId: chosen, videoId: '', captionsThere: false, noSpeech: !file.hasSound })
  return (
    <div className="edit">
      <EditorField
        label={t.title}
        placeholder={t.videoTitleHint}
        value={content.title}
        onChange={(title) => change({ title })}
        problem={problems.title}
        path="title"
      />
      {source === 'file' && <Film content={content} files={library.files} />}
      {(source === 'youtube' || source === 'vimeo') && (
        <p className="media-name">
          <a href={pageAddress(source, videoId)} target="_blank" rel="noopener noreferrer">
            {t.onHost(hostNames[source])}
          </a>
        </p>
      )}
      <MediaChoice
        kind="video"
        choose={source === 'none' ? t.chooseVideo : t.another}
        onChoose={take}
        path="source"
        problem={problems.source}
        {...{ mediaId, library, language }}
      />
      {source !== 'file' && (
        <LinkField
          words={t}
          read={filmAt}
          onFound={(film) => change({ ...film, mediaId: '', captions: [], captionsThere: false })}
        />
      )}
      {source !== 'none' && <CaptionsEditor {...props} />}
      {source !== 'none' && <ChaptersEditor {...props} />}
      <EditorField
        label={t.transcript}
        hint={t.transcriptHint}
        value={content.transcript}
        onChange={(transcript) => change({ transcript })}
        problem={problems.transcript}
        path="transcript"
      />
    </div>
  )
}

function Film({ content, files }: { content: VideoContent; files: Record<string, MediaFile> }) {
  const file = files[content.mediaId]
  if (!file) return null
  return (
    // biome-ignore lint/a11y/useMediaCaption: its author adds the captions right below.
    <video
      key={content.captions.map(({ mediaId }) => mediaId).join(' ')}
      controls
      playsInline
      preload="metadata"
      src={file.address}
      width={file.width}
      height={file.height}
      aria-label={content.title || file.name}
    >
      {content.captions.map(({ language, mediaId }) => (
        <track key={language} kind="captions" srcLang={language} src={files[mediaId]?.address} />
      ))}
    </video>
  )
}
