import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { LinesEditor } from '../LinesEditor'
import { emptyLine } from '../ticks'
import { most } from './schema'
import { workOrderEditorTexts } from './texts'
import { ValuesEditor } from './ValuesEditor'
import type { WorkOrderContent } from './workOrder'

export const WorkOrderEditor: EditorView<WorkOrderContent> = ({ content, onChange, language, problems = {} }) => {
  const t = workOrderEditorTexts[language]
  const { partsMade } = content
  const setParts = <Kind extends keyof typeof most>(kind: Kind, parts: WorkOrderContent[Kind]) =>
    onChange({ ...content, [kind]: parts, partsMade: partsMade + (parts.length > content[kind].length ? 1 : 0) })
  const lines = (kind: keyof typeof t.heads, fewest = 0) => (
    <LinesEditor
      {...{ problems, language, fewest }}
      path={kind}
      heading={t.heads[kind]}
      hint={t.hints[kind]}
      nameOf={t.names[kind]}
      example={t.examples[kind]}
      lines={content[kind]}
      onChange={(parts) => setParts(kind, parts)}
      add={{ label: t.adds[kind], item: () => emptyLine(partsMade), most: most[kind] }}
    />
  )
  return (
    <div className="question edit">
      <EditorProblem text={problems['']} />
      <EditorField
        className="edit-question"
        label={t.title}
        placeholder={t.titleExample}
        path="title"
        value={content.title}
        onChange={(title) => onChange({ ...content, title })}
        problem={problems.title}
        maxLength={200}
      />
      {lines('stops')}
      {lines('steps', 1)}
      <ValuesEditor
        {...{ problems, language, partsMade }}
        values={content.values}
        onChange={(values) => setParts('values', values)}
      />
      {lines('photos')}
      {lines('criteria')}
    </div>
  )
}
