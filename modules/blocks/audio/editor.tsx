import type { EditorView } from '../block'
import { EditorField } from '../EditorField'
import { MediaChoice } from '../media/MediaChoice'
import { mediaEditorTexts } from '../media/texts'
import type { AudioContent } from './audio'

export const AudioEditor: EditorView<AudioContent> = ({ content, onChange, language, library, problems = {} }) => {
  const t = mediaEditorTexts[language]
  const file = library.files[content.mediaId]
  const change = (part: Partial<AudioContent>) => onChange({ ...content, ...part })
  return (
    <div className="edit">
      <EditorField
        label={t.title}
        value={content.title}
        onChange={(title) => change({ title })}
        problem={problems.title}
        path="title"
      />
      {file && (
        // biome-ignore lint/a11y/useMediaCaption: the author writes its text in the field below.
        <audio controls preload="metadata" src={file.address} aria-label={content.title || file.name} />
      )}
      <MediaChoice
        kind="audio"
        choose={t.chooseAudio}
        path="mediaId"
        problem={problems.mediaId}
        onChoose={(mediaId) => change({ mediaId })}
        {...{ mediaId: content.mediaId, library, language }}
      />
      <EditorField
        label={t.transcript}
        hint={t.transcriptNeeded}
        value={content.transcript}
        onChange={(transcript) => change({ transcript })}
        problem={problems.transcript}
        path="transcript"
      />
    </div>
  )
}
