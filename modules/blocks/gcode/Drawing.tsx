import type { Language } from '~/db/tables'
import { written } from './describe'
import type { Move, Program } from './program'
import { isInch, type Sheet, sheetOf } from './sheet'
import { gcodeTexts } from './texts'

type Props = {
  program: Program
  /** The line that is looked at. */
  at?: number
  /** Moves as they should have been. */
  better?: Move[]
  language: Language
}

// As styles: Preact knows no attributes such as strokeWidth. Each kind differs by more than its colour.
const looks = {
  fast: { strokeWidth: '1', strokeDasharray: '6 4' },
  cut: { strokeWidth: '1.25' },
  better: { strokeWidth: '2.5', strokeDasharray: '12 3 2 3', stroke: 'var(--passed)' },
  lit: { strokeWidth: '3.5' },
}
const letters = { fill: 'var(--ink-3)', stroke: 'none', font: '11px var(--mono)' }

/** The way of the tool to scale: dashed where it only goes, drawn through where it cuts. */
export function Drawing({ program, at, better = [], language }: Props) {
  const t = gcodeTexts[language]
  const sheet = sheetOf(program, better)
  const unit = isInch(program) ? 'inch' : 'mm'
  const [across, up] = sheet.size.map((size) => `${written(size, language)} ${unit}`)
  const lit = program.moves.filter(({ line }) => line === at)
  return (
    <svg
      className="gcode-drawing"
      fill="none"
      stroke="currentColor"
      style={looks.cut}
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      role="img"
      aria-label={t.drawing(across!, up!, program.moves.length)}
    >
      <Scales sheet={sheet} upName={program.machine === 'turning' && program.isDiameter ? t.diameter : sheet.axes[1]} />
      {program.moves.map((move) => (
        <Stroke key={move.line} {...{ move, sheet }} look={move.isFast ? 'fast' : 'cut'} />
      ))}
      {better.map((move) => (
        <Stroke key={move.line} {...{ move, sheet }} look="better" />
      ))}
      {lit.map((move) => (
        <Lit key={move.line} {...{ move, sheet }} />
      ))}
    </svg>
  )
}

/** Thin lines with numbers, and the nought as drawings mark it. */
function Scales({ sheet, upName }: { sheet: Sheet; upName: string }) {
  const { width, height, axes, across, up, nought } = sheet
  const [x, y] = nought
  return (
    <g stroke="var(--line)" style={{ strokeWidth: '0.5' }}>
      {across.map(({ at, label }) => (
        <g key={label}>
          <path d={`M${at} 10V${height - 24}`} />
          <text x={at} y={height - 12} style={{ ...letters, textAnchor: 'middle' }}>
            {label}
          </text>
        </g>
      ))}
      {up.map(({ at, label }) => (
        <g key={label}>
          <path d={`M38 ${at}H${width - 10}`} />
          <text x="34" y={at + 4} style={{ ...letters, textAnchor: 'end' }}>
            {label}
          </text>
        </g>
      ))}
      <text x={width - 10} y={height - 2} style={{ ...letters, textAnchor: 'end' }}>
        {axes[0]}
      </text>
      <text x="2" y="11" style={letters}>
        {upName}
      </text>
      <path
        stroke="currentColor"
        style={{ strokeWidth: '1' }}
        d={`M${x - 9} ${y}h18M${x} ${y - 9}v18M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0`}
      />
    </g>
  )
}

type MoveProps = { move: Move; sheet: Sheet; look: keyof typeof looks }

/** A move into the paper is a ring. */
function Stroke({ move, sheet, look }: MoveProps) {
  const [from, to] = sheet.ends(move)
  const isSpot = !move.arc && from[0] === to[0] && from[1] === to[1]
  return <path {...(isSpot ? { d: ring(...to, 3.5) } : { d: sheet.path(move), style: looks[look] })} />
}

function ring(x: number, y: number, radius: number) {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`
}

/** The move that is looked at, thick, with a dot where it starts and a point where it goes. */
function Lit({ move, sheet }: Omit<MoveProps, 'look'>) {
  const [from, to] = sheet.ends(move)
  const direction = headingOf(move, sheet)
  return (
    <g className="gcode-lit">
      <Stroke {...{ move, sheet }} look="lit" />
      <circle cx={from[0]} cy={from[1]} r="3.5" fill="currentColor" />
      {direction !== undefined && (
        <path fill="currentColor" d="M0 0L-11 -5V5Z" transform={`translate(${to.join(' ')}) rotate(${direction})`} />
      )}
    </g>
  )
}

/** Where the tool looks at the end of a move, in degrees; undefined when it does not go aside. */
function headingOf(move: Move, sheet: Sheet) {
  const [from, to] = sheet.ends(move)
  if (move.arc && sheet.isInView(move)) {
    const end = move.arc.start + move.arc.turn + (Math.sign(move.arc.turn) * Math.PI) / 2
    return (-end * 180) / Math.PI
  }
  if (from[0] === to[0] && from[1] === to[1]) return undefined
  return (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI
}

/** What the kinds of lines mean. */
export function Legend({ language, withBetter = false }: { language: Language; withBetter?: boolean }) {
  const t = gcodeTexts[language]
  const kinds = withBetter ? (['fast', 'cut', 'better'] as const) : (['fast', 'cut'] as const)
  return (
    <p className="question-how">
      {kinds.map((kind) => (
        <span key={kind} style={{ marginRight: '16px' }}>
          <svg viewBox="0 0 34 8" width="34" height="8" stroke="currentColor" aria-hidden="true">
            <path style={looks[kind]} d="M0 4H34" />
          </svg>{' '}
          {t[kind]}
        </span>
      ))}
    </p>
  )
}
