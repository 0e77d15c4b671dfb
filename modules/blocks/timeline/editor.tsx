import type { EditorView } from '../block'
import { EditorField } from '../EditorField'
import { PartsEditor } from '../parts/PartsEditor'
import { timelineEditorTexts } from './texts'
import { emptyEvent, type TimelineContent } from './timeline'

export const TimelineEditor: EditorView<TimelineContent> = (props) => {
  const t = timelineEditorTexts[props.language]
  return (
    <PartsEditor
      {...props}
      words={t}
      fewest={1}
      most={20}
      empty={emptyEvent}
      before={({ part, name, path, set, problems }) => (
        <EditorField
          label={t.moment}
          about={name}
          placeholder={t.momentExample}
          path={`${path}moment`}
          value={part.moment}
          onChange={(moment) => set({ moment })}
          problem={problems[`${path}moment`]}
          maxLength={40}
        />
      )}
    />
  )
}
