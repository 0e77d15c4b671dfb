import { useId } from 'react'
import type { Language } from '~/db/tables'
import type { EditorLibrary } from '../block'
import { EditorProblem } from '../EditorField'
import { downloadNames, lengthText, type MediaFile, type MediaKind, sizeText } from './media'
import { mediaEditorTexts, mediaTexts } from './texts'
import { useNewest } from './useNewest'

type Props = {
  kind: MediaKind
  mediaId: string
  library: EditorLibrary
  language: Language
  /** On the button while nothing was chosen. */
  choose: string
  /** `alt` is how it was last described. */
  onChoose(mediaId: string, file: MediaFile, alt: string): void
  path: string
  /** Which file it is, where a form has several. */
  about?: string
  problem?: string
}

/** Which file of the library a block shows, and a button to choose one or another. */
export function MediaChoice({ kind, mediaId, library, language, choose, onChoose, path, about, problem }: Props) {
  const t = mediaEditorTexts[language]
  const problemId = useId()
  const file = library.files[mediaId]
  const take = useNewest(onChoose)
  const press = async () => {
    const chosen = await library.choose(kind)
    if (chosen) take.current(chosen.mediaId, chosen.file, chosen.alt)
  }
  return (
    <div className={problem ? 'media-choice edit-wrong' : 'media-choice'}>
      {mediaId && <FileLine file={file} language={language} />}
      <button
        type="button"
        className={mediaId ? 'quiet' : 'second'}
        data-path={path}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? problemId : undefined}
        onClick={press}
      >
        {mediaId ? t.another : choose}
        {about && <span className="visually-hidden"> {about}</span>}
      </button>
      <EditorProblem id={problemId} text={problem} />
    </div>
  )
}

export function FileLine({ file, language }: { file: MediaFile | undefined; language: Language }) {
  if (!file) return <p className="media-name">{mediaTexts[language].gone}</p>
  const { mediaType, bytes, seconds } = file
  const kind = downloadNames[mediaType] ?? (seconds > 0 ? lengthText(seconds) : '')
  const size = sizeText(bytes, language)
  return (
    <p className="media-name">
      <strong>{file.name}</strong>{' '}
      <span className="hint">{kind ? mediaEditorTexts[language].size(kind, size) : size}</span>
    </p>
  )
}
