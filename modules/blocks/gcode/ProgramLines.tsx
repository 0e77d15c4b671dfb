import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import type { Language } from '~/db/tables'
import { useAtOnce } from '../useAtOnce'
import type { ProgramLine } from './keepLines'
import { gcodeTexts } from './texts'

type Props<Line> = {
  id: string
  lines: Line[]
  /** The place of the line that is looked at. */
  at: number | undefined
  onAt(place: number): void
  onHover(place: number | undefined): void
  /** The lines that were chosen, when lines can be chosen; without it the one looked at is. */
  chosen?: string[]
  isMultiple?: boolean
  onChoose?(place: number): void
  classOf?(line: Line): string
  after?(line: Line): ReactNode
  language: Language
}

/** A program as a list to go through: one stop for Tab, and the arrow keys from line to line. */
export function Lines<Line extends ProgramLine>(props: Props<Line>) {
  const { id, lines, at, onAt, onHover, chosen, isMultiple, onChoose, language } = props
  const list = useRef<HTMLDivElement>(null)
  useAtOnce(() => {
    if (at !== undefined) list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = placeAfter(event.key, at, lines.length)
    const isChoice = event.key === ' ' || event.key === 'Enter'
    if (next === undefined && !isChoice) return
    event.preventDefault()
    if (next !== undefined) onAt(next)
    else if (at !== undefined) onChoose?.(at)
  }
  return (
    <div
      className="gcode-lines"
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={gcodeTexts[language].program}
      aria-activedescendant={at === undefined ? undefined : `${id}-line-${at}`}
      aria-multiselectable={isMultiple || undefined}
      data-answer={onChoose ? '' : undefined}
      onKeyDown={onKeyDown}
      onFocus={() => at === undefined && onAt(0)}
      onMouseLeave={() => onHover(undefined)}
    >
      {lines.map((line, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the list.
        // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, and names the line it is at.
        <div
          key={line.id}
          id={`${id}-line-${place}`}
          role="option"
          aria-selected={chosen ? chosen.includes(line.id) : place === at}
          className={`${place === at ? 'gcode-at' : ''} ${props.classOf?.(line) ?? ''}`}
          onClick={() => {
            onAt(place)
            onChoose?.(place)
          }}
          onMouseMove={(event) => (event.movementX || event.movementY) && onHover(place)}
        >
          <LineText {...{ line, place }} />
          {props.after?.(line)}
        </div>
      ))}
    </div>
  )
}

function placeAfter(key: string, at: number | undefined, count: number) {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: 10,
    PageUp: -10,
    Home: -count,
    End: count,
  }
  const step = steps[key]
  return step === undefined ? undefined : Math.max(0, Math.min(count - 1, (at ?? -1) + step))
}

/** The number of a line, and its text with the comments lighter. */
export function LineText({ line, place }: { line: ProgramLine; place: number }) {
  return (
    <>
      <span className="gcode-number">{place + 1}</span>
      <code>
        {line.text.split(/(\([^)]*\)?|;.*)/).map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name.
          <span key={index} style={index % 2 ? { color: 'var(--ink-3)' } : undefined}>
            {part}
          </span>
        ))}
      </code>
    </>
  )
}
