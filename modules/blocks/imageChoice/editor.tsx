import { useId } from 'react'
import type { EditorView } from '../block'
import { EditorProblem } from '../EditorField'
import { EditorList } from '../EditorList'
import { QuestionForm } from '../QuestionForm'
import { editorTexts } from '../texts'
import { emptyPicture, type ImageChoiceContent, type PictureOption } from './imageChoice'
import { PictureRow } from './PictureRow'
import { mostPictures } from './schema'
import { imageChoiceEditorTexts } from './texts'

export const ImageChoiceEditor: EditorView<ImageChoiceContent> = (props) => {
  const { content, onChange, language, problems = {} } = props
  const [t, usual] = [imageChoiceEditorTexts[language], editorTexts[language]]
  const name = useId()
  const set = (part: Partial<ImageChoiceContent>) => onChange({ ...content, ...part })
  const setOptions = (options: PictureOption[]) =>
    set({ options, optionsMade: content.optionsMade + (options.length > content.options.length ? 1 : 0) })
  const markRight = (id: string, isRight: boolean) =>
    set({
      options: content.options.map((option) => {
        if (option.id === id) return { ...option, isRight }
        return content.several ? option : { ...option, isRight: false }
      }),
    })
  return (
    <QuestionForm {...props}>
      <fieldset>
        <legend>{t.pictures}</legend>
        <p className="question-how">{content.several ? usual.rightOnes : usual.rightOne}</p>
        <EditorProblem text={problems.options} />
        <EditorList
          items={content.options}
          onChange={setOptions}
          nameOf={(place) => t.picture(place + 1)}
          add={{ label: t.add, item: () => emptyPicture(content.optionsMade), most: mostPictures }}
          fewest={2}
          language={language}
        >
          {(option, place, change) => (
            <PictureRow
              {...{ ...props, option, place, change, name }}
              onRight={(isRight) => markRight(option.id, isRight)}
            />
          )}
        </EditorList>
      </fieldset>
      {(['several', 'shuffle'] as const).map((setting) => (
        <label className="edit-setting" key={setting}>
          <input
            type="checkbox"
            checked={content[setting]}
            onChange={(event) => set({ [setting]: event.target.checked })}
          />
          {t[setting]}
        </label>
      ))}
    </QuestionForm>
  )
}
