import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { LinesEditor } from '../LinesEditor'
import { emptyLine, type Line } from '../ticks'
import { type ChecklistContent, type Moment, moments } from './checklist'
import { mostLines } from './schema'
import { checklistEditorTexts, checklistTexts } from './texts'

export const ChecklistEditor: EditorView<ChecklistContent> = ({ content, onChange, language, problems = {} }) => {
  const t = checklistEditorTexts[language]
  const setLines = (moment: Moment, lines: Line[]) => {
    const linesMade = content.linesMade + (lines.length > content[moment].length ? 1 : 0)
    onChange({ ...content, [moment]: lines, linesMade })
  }
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
      <p className="hint">{t.hint}</p>
      {moments.map((moment) => (
        <LinesEditor
          key={moment}
          {...{ problems, language }}
          path={moment}
          heading={checklistTexts[language][moment]}
          nameOf={(place) => `${checklistTexts[language][moment]}, ${t.line(place).toLowerCase()}`}
          example={t.examples[moment]}
          lines={content[moment]}
          onChange={(lines) => setLines(moment, lines)}
          add={{
            label: t.add(checklistTexts[language][moment]),
            item: () => emptyLine(content.linesMade),
            most: mostLines,
          }}
        />
      ))}
    </div>
  )
}
