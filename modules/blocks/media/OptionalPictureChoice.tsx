import type { Language } from '~/db/tables'
import type { EditorLibrary } from '../block'
import { EditorField } from '../EditorField'
import { Icon } from '../Icon'
import { OptionalPicture } from './OptionalPicture'
import { pictureTexts } from './pictureTexts'

type Chosen = { mediaId: string; alt: string }
type Props = {
  value: Chosen
  onChange(value: Chosen): void
  /** Before the names of both fields: `situations.2.`, or nothing. */
  path: string
  /** What it belongs to, where a form has several pictures. */
  about?: string
  library: EditorLibrary
  language: Language
  problems: Record<string, string>
}

/** A picture that may be left out, with what can be seen on it. */
export function OptionalPictureChoice({ value, onChange, path, about, library, language, problems }: Props) {
  const t = pictureTexts[language]
  const { mediaId, alt } = value
  const choose = async () => {
    const chosen = await library.choose('image')
    if (chosen) onChange({ mediaId: chosen.mediaId, alt: chosen.alt || alt })
  }
  return (
    <div className="media-picture-choice">
      <OptionalPicture {...value} media={library.files} language={language} />
      <p className="actions">
        <button type="button" className={mediaId ? 'quiet' : 'second'} data-path={`${path}mediaId`} onClick={choose}>
          {!mediaId && <Icon name="add" />}
          {mediaId ? t.another : t.choose}
          {about && <span className="visually-hidden"> {about}</span>}
        </button>
        {mediaId && (
          <button type="button" className="quiet" onClick={() => onChange({ mediaId: '', alt: '' })}>
            {t.remove}
            {about && <span className="visually-hidden"> {about}</span>}
          </button>
        )}
      </p>
      {mediaId && (
        <EditorField
          label={t.alt}
          about={about}
          hint={t.altHint}
          path={`${path}alt`}
          value={alt}
          onChange={(text) => onChange({ mediaId, alt: text })}
          problem={problems[`${path}alt`]}
          maxLength={500}
        />
      )}
    </div>
  )
}
