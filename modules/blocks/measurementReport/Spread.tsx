import type { Language } from '~/db/tables'
import { writeNumber } from '../typedNumber'
import type { Figures } from './report'

type Props = { figures: Figures; language: Language }

/** The readings below each other between their limits, and a dashed line where their mean lies. */
export function Spread({ figures, language }: Props) {
  const { limits, values, outs, mean, digits } = figures
  const foot = 12 + values.length * 22
  const at = (value: number) =>
    Math.min(340, Math.max(36, 110 + ((value - limits.least) / (limits.most - limits.least)) * 140))
  return (
    <svg className="report-spread" viewBox={`0 0 360 ${foot + 24}`} aria-hidden="true">
      <path className="report-band" d={`M110 4h140v${foot}h-140z`} />
      <path className="report-limit" d={`M110 4v${foot}M250 4v${foot}`} />
      <path className="report-centre" d={`M${at(mean)} 4v${foot}`} />
      {values.map((value, place) => {
        const y = 20 + place * 22
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a reading is known by its place.
          <g key={place}>
            <text x="4" y={y + 5}>
              {place + 1}
            </text>
            <path
              className={outs[place] ? 'report-cross' : 'report-dot'}
              d={outs[place] ? `M${at(value) - 6} ${y - 6}l12 12m0-12l-12 12` : `M${at(value)} ${y}h.01`}
            />
          </g>
        )
      })}
      {[limits.least, limits.most].map((value, side) => (
        <text key={value} className="report-end" x={110 + side * 140} y={foot + 21}>
          {writeNumber(value, digits, language)}
        </text>
      ))}
    </svg>
  )
}
