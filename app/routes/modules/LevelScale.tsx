import { mostPoints } from '~/modules/authoring/plainDutch/measure'
import { readingLevels, type TargetLevel } from '~/modules/authoring/plainDutch/reading'

const width = 216
const step = width / readingLevels.length
const ticksPerLevel = 4
/** Where the scale of the last level ends; what is harder stands at its end. */
const ends = [mostPoints.A2, mostPoints.B1, mostPoints.B2, mostPoints.B2 + 2]

/** The levels as a ruler: a slider where the page is, and a dimension line from the easy end to the target. */
export function LevelScale({
  points,
  target,
  aim,
  label,
}: {
  points: number
  target: TargetLevel
  aim: string
  label: string
}) {
  const at = placeOf(points)
  const goal = (readingLevels.indexOf(target) + 1) * step
  return (
    <div className="level-scale" role="img" aria-label={label}>
      <svg viewBox={`-6 0 ${width + 12} 64`} aria-hidden="true">
        <path d={`M0 10H${goal}M0 4v12M${goal} 4v12M6 7L0 10l6 3M${goal - 6} 7l6 3l-6 3`} className="ruler-line" />
        <text x={goal / 2} y="6" className="level-aim">
          {aim}
        </text>
        <path d={`M0 38H${width}`} className="ruler-line" />
        <path d={ticks()} className="ruler-line" />
        <path d={`M${at} 38l-6 -14h12z`} className="ruler-slider" />
        {readingLevels.map((level, index) => (
          <text key={level} x={(index + 0.5) * step} y="58" className="level-name">
            {level}
          </text>
        ))}
      </svg>
    </div>
  )
}

function placeOf(points: number) {
  const level = ends.findIndex((end) => points <= end)
  if (level < 0) return width
  const start = ends[level - 1] ?? 0
  return (level + (points - start) / (ends[level]! - start)) * step
}

function ticks() {
  const total = readingLevels.length * ticksPerLevel
  return Array.from({ length: total + 1 }, (_, tick) => {
    const isBorder = tick % ticksPerLevel === 0
    return `M${(tick * width) / total} 38v${isBorder ? 10 : 5}`
  }).join('')
}
