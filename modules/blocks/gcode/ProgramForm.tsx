import type { Language } from '~/db/tables'
import { EditorSelect } from '../EditorSelect'
import type { ProgramLine } from './keepLines'
import { ProgramField } from './ProgramField'
import { lengthUnits, type Machine, machines, readContent } from './program'
import { gcodeEditorTexts } from './texts'

type Content<Line> = Machine & { lines: Line[]; linesMade: number }
type Props<Line> = {
  content: Content<Line>
  onChange(part: Partial<Content<Line>>): void
  fresh(line: ProgramLine): Line
  onLine(place: number): void
  problems: Record<string, string>
  language: Language
}

/** The machine, the program for it, and what we cannot draw of it. */
export function ProgramForm<Line extends ProgramLine>(props: Props<Line>) {
  const { content, onChange, fresh, onLine, problems, language } = props
  const t = gcodeEditorTexts[language]
  return (
    <>
      <div className="edit-row">
        <EditorSelect
          label={t.machine}
          value={content.machine}
          options={machines.map((machine) => [machine, t.machines[machine]] as const)}
          onChange={(machine) => onChange({ machine })}
          path="machine"
        />
        <EditorSelect
          label={t.unit}
          value={content.unit}
          options={lengthUnits.map((unit) => [unit, t.units[unit]] as const)}
          onChange={(unit) => onChange({ unit })}
          path="unit"
        />
      </div>
      {content.machine === 'turning' && (
        <label className="edit-setting">
          <input
            type="checkbox"
            checked={content.isDiameter}
            onChange={(event) => onChange({ isDiameter: event.target.checked })}
          />
          {t.isDiameter}
        </label>
      )}
      <ProgramField
        label={t.program}
        hint={t.programHint}
        {...{ fresh, onChange, onLine }}
        lines={content.lines}
        linesMade={content.linesMade}
        problem={problems.lines}
      />
      <Warnings {...{ content, language }} />
    </>
  )
}

function Warnings({ content, language }: { content: Content<ProgramLine>; language: Language }) {
  const t = gcodeEditorTexts[language]
  const { warnings } = readContent(content)
  if (warnings.length === 0) return null
  return (
    <div className="gcode-warnings" role="status">
      <strong>{t.warningsHead}</strong>
      <ul>
        {warnings.slice(0, 20).map(({ line, key, word }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line can have the same warning twice.
          <li key={place}>{t.notice(line + 1, t.warnings[key](word))}</li>
        ))}
      </ul>
    </div>
  )
}
