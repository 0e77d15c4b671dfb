import type { EditorView } from '../block'
import { EditorField } from '../EditorField'
import { PartsEditor } from '../parts/PartsEditor'
import { emptyStep, type StepsContent } from './steps'
import { stepsEditorTexts } from './texts'

export const StepsEditor: EditorView<StepsContent> = (props) => {
  const t = stepsEditorTexts[props.language]
  return (
    <PartsEditor
      {...props}
      words={t}
      fewest={1}
      most={20}
      empty={emptyStep}
      after={({ part, name, path, set, problems }) => (
        <EditorField
          label={t.safety}
          about={name}
          placeholder={t.safetyExample}
          path={`${path}safety`}
          value={part.safety}
          onChange={(safety) => set({ safety })}
          problem={problems[`${path}safety`]}
          maxLength={500}
        />
      )}
    />
  )
}
