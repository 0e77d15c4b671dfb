import type { EditorView } from '../block'
import { EditorField } from '../EditorField'
import { MediaChoice } from './MediaChoice'
import { mediaEditorTexts } from './texts'

type Shown = { mediaId: string; alt: string }
type Props = Pick<Parameters<EditorView<Shown>>[0], 'language' | 'library' | 'problems'> & {
  picture: Shown
  onChange(picture: Shown): void
  /** Where the picture stands in the content of its block: empty, or with a point at the end. */
  path?: string
  /** Which picture it is, where a form has several. */
  about?: string
  altHint?: string
}

/** A picture of the library, with what can be seen on it for who does not see it. */
export function PictureChoice({
  picture,
  onChange,
  path = '',
  about,
  altHint,
  language,
  library,
  problems = {},
}: Props) {
  const t = mediaEditorTexts[language]
  return (
    <>
      <MediaChoice
        kind="image"
        mediaId={picture.mediaId}
        choose={t.choosePicture}
        about={about}
        onChoose={(mediaId, _, alt) => onChange({ mediaId, alt: alt || picture.alt })}
        path={`${path}mediaId`}
        problem={problems[`${path}mediaId`]}
        {...{ library, language }}
      />
      <EditorField
        label={t.alt}
        about={about}
        hint={altHint ?? t.altHint}
        path={`${path}alt`}
        value={picture.alt}
        onChange={(alt) => onChange({ ...picture, alt })}
        problem={problems[`${path}alt`]}
        maxLength={600}
      />
    </>
  )
}
