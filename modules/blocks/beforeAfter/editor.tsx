import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import type { MediaFile } from '../media/media'
import { PictureChoice } from '../media/PictureChoice'
import { type BeforeAfterContent, type Side, sides } from './beforeAfter'
import { BeforeAfterView } from './learner'
import { beforeAfterEditorTexts, beforeAfterTexts } from './texts'

export const BeforeAfterEditor: EditorView<BeforeAfterContent> = (props) => {
  const { content, onChange, language, library, problems = {} } = props
  const t = beforeAfterEditorTexts[language]
  const set = (side: (typeof sides)[number], part: Partial<Side>) =>
    onChange({ ...content, [side]: { ...content[side], ...part } })
  const files = sides.flatMap((side) => library.files[content[side].mediaId] ?? [])
  return (
    <div className="edit">
      <EditorProblem text={problems['']} />
      {sides.map((side) => (
        <fieldset key={side} className="edit-picture">
          <legend>{t.picture[side]}</legend>
          <PictureChoice
            picture={content[side]}
            onChange={(picture) => set(side, picture)}
            path={`${side}.`}
            about={t.picture[side]}
            {...{ language, library, problems }}
          />
          <EditorField
            label={t.label}
            about={t.picture[side]}
            placeholder={beforeAfterTexts[language][side]}
            path={`${side}.label`}
            value={content[side].label}
            onChange={(label) => set(side, { label })}
            problem={problems[`${side}.label`]}
            maxLength={60}
          />
        </fieldset>
      ))}
      <EditorField
        label={t.caption}
        path="caption"
        value={content.caption}
        onChange={(caption) => onChange({ ...content, caption })}
        problem={problems.caption}
        maxLength={600}
      />
      {files.length === sides.length && <Preview {...props} files={files} />}
    </div>
  )
}

type PreviewProps = Parameters<EditorView<BeforeAfterContent>>[0] & { files: MediaFile[] }

function Preview({ content, language, library, files }: PreviewProps) {
  const t = beforeAfterEditorTexts[language]
  const [one, other] = files.map(({ width, height }) => (height > 0 ? width / height : 1)) as [number, number]
  return (
    <fieldset>
      <legend>{t.preview}</legend>
      {Math.abs(one - other) > 0.02 * one && <p className="question-how">{t.otherShape}</p>}
      <BeforeAfterView
        id="preview"
        answer={undefined}
        onAnswer={() => {}}
        stage="open"
        seed=""
        round={0}
        media={library.files}
        {...{ content, language }}
      />
    </fieldset>
  )
}
