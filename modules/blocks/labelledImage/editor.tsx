import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { EditorList } from '../EditorList'
import { PictureChoice } from '../media/PictureChoice'
import { optionId } from '../option'
import { PercentField } from '../PercentField'
import { PlacePad } from '../PlacePad'
import type { Place } from '../placeInPicture'
import { editorTexts } from '../texts'
import type { Label, LabelledImageContent } from './labelledImage'
import { labelledImageEditorTexts } from './texts'

export const LabelledImageEditor: EditorView<LabelledImageContent> = (props) => {
  const { content, onChange, language, library, problems = {} } = props
  const t = labelledImageEditorTexts[language]
  const { labels, labelsMade } = content
  const set = (part: Partial<LabelledImageContent>) => onChange({ ...content, ...part })
  const file = library.files[content.mediaId]
  const setLabels = (next: Label[]) =>
    set({ labels: next, labelsMade: labelsMade + (next.length > labels.length ? 1 : 0) })
  const fresh = ({ x, y }: Place): Label => ({ id: optionId(labelsMade), title: '', text: '', x, y })
  return (
    <div className="edit">
      <EditorProblem text={problems['']} />
      <PictureChoice
        picture={content}
        onChange={({ mediaId, alt }) => set({ mediaId, alt })}
        {...{ language, library, problems }}
      />
      <fieldset>
        <legend>{t.labels}</legend>
        <p className="question-how">{t.labelsHint}</p>
        {file && (
          <PlacePad
            file={file}
            spots={labels.map((label) => ({ ...label, width: 0, height: 0 }))}
            nameOf={(place) => t.label(place + 1)}
            onMove={(id, { x, y }) => set({ labels: labels.map((one) => (one.id === id ? { ...one, x, y } : one)) })}
            onDraw={(place) => labels.length < 20 && setLabels([...labels, fresh(place)])}
            drawName={t.draw}
            language={language}
          />
        )}
        <EditorProblem text={problems.labels} />
        <EditorList
          items={labels}
          onChange={setLabels}
          nameOf={(place) => t.label(place + 1)}
          add={{ label: t.add, item: () => fresh({ x: 500, y: 500 }), most: 20 }}
          fewest={0}
          language={language}
        >
          {(label, place, change) => <LabelRow {...{ label, place, language, problems }} onChange={change} />}
        </EditorList>
      </fieldset>
      <EditorField
        label={t.caption}
        path="caption"
        value={content.caption}
        onChange={(caption) => set({ caption })}
        problem={problems.caption}
        maxLength={600}
      />
    </div>
  )
}

type RowProps = Pick<Parameters<EditorView<LabelledImageContent>>[0], 'language'> & {
  label: Label
  place: number
  onChange(label: Label): void
  problems: Record<string, string>
}

function LabelRow({ label, place, onChange, language, problems }: RowProps) {
  const t = labelledImageEditorTexts[language]
  const path = `labels.${place}`
  const sides = { x: editorTexts[language].fromLeft, y: editorTexts[language].fromTop }
  return (
    <div className="option edit-option">
      <span className="step-place">{place + 1}</span>
      <div>
        {(['title', 'text'] as const).map((field) => (
          <EditorField
            key={field}
            className={field === 'text' ? 'edit-feedback' : ''}
            quiet={field === 'title'}
            label={t[field]}
            about={t.label(place + 1)}
            placeholder={field === 'title' ? t.titleHint : t.textHint}
            path={`${path}.${field}`}
            value={label[field]}
            onChange={(words) => onChange({ ...label, [field]: words })}
            problem={problems[`${path}.${field}`]}
            maxLength={field === 'title' ? 100 : 600}
          />
        ))}
        <p className="place-numbers">
          {(['x', 'y'] as const).map((side) => (
            <PercentField
              key={side}
              label={sides[side]}
              about={t.label(place + 1)}
              thousandths={label[side]}
              onChange={(thousandths) => onChange({ ...label, [side]: thousandths })}
              path={`${path}.${side}`}
            />
          ))}
        </p>
      </div>
    </div>
  )
}
