import { stepsOf } from '~/modules/paths/path'
import type { StepState } from '~/modules/paths/pathProgress'
import type { Mapped } from './PathMap'

const gap = 44
const row = 26
const flag = 36

type Drawn = { x: number; y: number; state: StepState }

/** The whole path as one drawing, for a wide screen: stations on a line, a fork for a choice, a flag for each level. */
export function PathLine({ path }: { path: Mapped }) {
  const { stations, forks, flags, width, rows } = drawn(path)
  const middle = Math.max(flag + 24, (rows * row) / 2 + flag)
  const height = middle + (rows * row) / 2 + 16
  return (
    <svg
      className={path.isFollowed ? 'path-line' : 'path-line path-line-plain'}
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: width * 1.3 }}
      aria-hidden="true"
    >
      <path className="line" d={`M8 ${middle}H${width - 8}`} />
      {forks.map((fork) => (
        <path key={fork.d} className="line" d={fork.d} transform={`translate(0 ${middle})`} />
      ))}
      {forks.map(({ from, to }) => (
        <path key={from} className="gap" d={`M${from + 4} ${middle}H${to - 4}`} />
      ))}
      {flags.map(({ x, isReached }) => (
        <g key={x} className={isReached ? 'flag flag-reached' : 'flag'}>
          <path d={`M${x} ${middle}V8h22l-5 7 5 7H${x}`} />
        </g>
      ))}
      {stations.map(({ x, y, state }) => (
        <g key={`${x} ${y}`} className={`dot dot-${state}`} transform={`translate(${x} ${middle + y})`}>
          <circle r={state === 'next' ? 11 : 8} />
          {state === 'done' && <path d="M-3.5 0l2.5 3 5-6" />}
          {state === 'next' && <path d="M-2.5 -4.5l5 4.5-5 4.5" />}
        </g>
      ))}
    </svg>
  )
}

function drawn({ content, progress, isFollowed, kind }: Mapped) {
  const stations: Drawn[] = []
  const forks: { d: string; from: number; to: number }[] = []
  const flags: { x: number; isReached: boolean }[] = []
  let x = 12
  let rows = 1
  for (const [place, { parts }] of content.levels.entries()) {
    for (const part of parts) {
      x += gap
      const steps = stepsOf(part)
      rows = Math.max(rows, steps.length)
      for (const [at, { id }] of steps.entries()) {
        const y = (at - (steps.length - 1) / 2) * row
        const state = isFollowed ? progress.steps[id]!.state : 'open'
        const shift = steps.length > 1 ? gap / 2 : 0
        if (steps.length > 1) forks.push({ d: forkOf(x, y), from: x - gap / 2, to: x + gap * 1.5 })
        stations.push({ x: x + shift, y, state })
      }
      if (steps.length > 1) x += gap
    }
    x += gap
    if (kind === 'finite') flags.push({ x, isReached: isFollowed && place < progress.reached })
  }
  return { stations, forks: once(forks), flags, width: x + 40, rows }
}

// Out of the line, past the station, and back.
function forkOf(x: number, y: number) {
  return `M${x - gap / 2} 0C${x - 8} 0 ${x - 14} ${y} ${x + 4} ${y}H${x + gap - 4}C${x + gap + 14} ${y} ${x + gap + 8} 0 ${x + gap * 1.5} 0`
}

function once<F extends { d: string }>(forks: F[]) {
  return [...new Map(forks.map((fork) => [fork.d, fork])).values()]
}
