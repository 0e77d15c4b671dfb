import type { EditorView } from '../block'
import { EditorField } from '../EditorField'
import { MediaChoice } from '../media/MediaChoice'
import { mediaEditorTexts } from '../media/texts'
import type { FileContent } from './file'

export const FileEditor: EditorView<FileContent> = ({ content, onChange, language, library, problems = {} }) => {
  const t = mediaEditorTexts[language]
  return (
    <div className="edit">
      <EditorField
        label={t.fileTitle}
        placeholder={t.fileTitleHint}
        value={content.title}
        onChange={(title) => onChange({ ...content, title })}
        problem={problems.title}
        path="title"
      />
      <MediaChoice
        kind="file"
        choose={t.chooseFile}
        path="mediaId"
        problem={problems.mediaId}
        onChoose={(mediaId) => onChange({ ...content, mediaId })}
        {...{ mediaId: content.mediaId, library, language }}
      />
    </div>
  )
}
