import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { mediaTexts } from '../media/texts'
import { editorTexts } from '../texts'
import type { ImageChoiceContent, PictureOption } from './imageChoice'
import { imageChoiceEditorTexts } from './texts'

type Props = Parameters<EditorView<ImageChoiceContent>>[0] & {
  option: PictureOption
  place: number
  change(option: PictureOption): void
  name: string
  onRight(isRight: boolean): void
}

/** One picture in the form: whether it is right, what it shows, and what is said to whoever chooses it. */
export function PictureRow(props: Props) {
  const { content, language, problems = {}, option, place, change, name, onRight } = props
  const t = imageChoiceEditorTexts[language]
  const fields = [
    { key: 'alt', label: t.alt, placeholder: t.altHint, most: 300 },
    { key: 'caption', label: t.caption, placeholder: t.captionHint, most: 200 },
    {
      key: 'feedback',
      label: editorTexts[language].feedback,
      placeholder: editorTexts[language].feedbackHint,
      most: 800,
    },
  ] as const
  return (
    <div className={option.isRight ? 'option edit-option right' : 'option edit-option'}>
      <input
        type={content.several ? 'checkbox' : 'radio'}
        name={name}
        checked={option.isRight}
        aria-label={t.isRight(place + 1)}
        onChange={(event) => onRight(event.target.checked)}
      />
      <div>
        <PictureChoice {...props} />
        {fields.map(({ key, label, placeholder, most }) => (
          <EditorField
            key={key}
            className={key === 'alt' ? '' : 'edit-feedback'}
            label={label}
            about={t.picture(place + 1)}
            placeholder={placeholder}
            path={`options.${place}.${key}`}
            value={option[key]}
            onChange={(text) => change({ ...option, [key]: text })}
            problem={problems[`options.${place}.${key}`]}
            maxLength={most}
          />
        ))}
      </div>
    </div>
  )
}

function PictureChoice({ language, library, problems = {}, option, place, change, name }: Props) {
  const t = imageChoiceEditorTexts[language]
  const path = `options.${place}.mediaId`
  const file = library.files[option.mediaId]
  const press = async () => {
    const chosen = await library.choose('image')
    if (chosen) change({ ...option, mediaId: chosen.mediaId, alt: option.alt || chosen.alt.slice(0, 300) })
  }
  return (
    <div className="media-choice">
      {file && <img className="edit-picture" src={file.address} alt={option.alt} />}
      {option.mediaId && !file && <p className="media-name">{mediaTexts[language].gone}</p>}
      <button
        type="button"
        className={option.mediaId ? 'quiet' : 'second'}
        data-path={path}
        aria-invalid={problems[path] ? true : undefined}
        aria-describedby={problems[path] ? `${name}-${place}` : undefined}
        onClick={press}
      >
        {option.mediaId ? t.another : t.choose}
        <span className="visually-hidden"> {t.picture(place + 1)}</span>
      </button>
      <EditorProblem id={`${name}-${place}`} text={problems[path]} />
    </div>
  )
}
