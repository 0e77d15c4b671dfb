import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { EditorList } from '../EditorList'
import { OptionalPicture } from '../media/OptionalPicture'
import { PictureChoice } from '../media/PictureChoice'
import { emptyPicture, type GalleryContent, type GalleryPicture } from './gallery'
import { galleryEditorTexts } from './texts'

type Props = Parameters<EditorView<GalleryContent>>[0]

export const GalleryEditor: EditorView<GalleryContent> = (props) => {
  const { content, onChange, language, problems = {} } = props
  const { parts, partsMade } = content
  const t = galleryEditorTexts[language]
  return (
    <div className="edit">
      <EditorProblem text={problems['']} />
      <fieldset>
        <legend>{t.legend}</legend>
        <p className="question-how">{t.hint}</p>
        <EditorProblem text={problems.parts} />
        <EditorList
          items={parts}
          onChange={(next) => onChange({ parts: next, partsMade: partsMade + (next.length > parts.length ? 1 : 0) })}
          nameOf={(place) => t.nameOf(place + 1)}
          add={{ label: t.add, item: () => emptyPicture(partsMade), most: 12 }}
          fewest={2}
          language={language}
        >
          {(picture, place, change) => <PictureRow {...props} {...{ picture, place, change }} />}
        </EditorList>
      </fieldset>
    </div>
  )
}

type RowProps = Props & { picture: GalleryPicture; place: number; change(picture: GalleryPicture): void }

function PictureRow({ picture, place, change, language, library, problems = {} }: RowProps) {
  const t = galleryEditorTexts[language]
  const path = `parts.${place}.`
  const about = t.nameOf(place + 1)
  return (
    <div className="option edit-option">
      <span className="step-place">{place + 1}</span>
      <div className="media-picture-choice">
        <OptionalPicture {...picture} media={library.files} language={language} />
        <PictureChoice
          {...{ picture, path, about, language, library, problems }}
          onChange={({ mediaId, alt }) => change({ ...picture, mediaId, alt })}
        />
        <EditorField
          label={t.caption}
          about={about}
          path={`${path}caption`}
          value={picture.caption}
          onChange={(caption) => change({ ...picture, caption })}
          problem={problems[`${path}caption`]}
          maxLength={600}
        />
      </div>
    </div>
  )
}
