import type { Language } from '~/db/tables'
import { writeNumber } from '../typedNumber'
import { digitsOf, type MeasurementReportContent, readMm, type Shape } from './report'
import { mm, reportTexts } from './texts'

type Props = { content: MeasurementReportContent; language: Language }

/** The size as it stands on the drawing: the part in thin lines, the nominal size, the fit, the deviations. */
export function Callout({ content, language }: Props) {
  const { shape, given, withDeviations } = content
  const t = reportTexts[language]
  const isFit = given === 'fit'
  const size = `${shape === 'length' ? '' : '⌀'}${nominalIn(content, language)}${isFit ? ` ${content.fit.trim()}` : ''}`
  const deviations = isFit && !withDeviations ? [] : deviationsIn(content, language)
  // The letters are as wide as each other.
  const from = 164 + size.length * 12.4
  const end = from + Math.max(0, ...deviations.map(({ length }) => length)) * 9.3
  return (
    <svg
      className="report-callout"
      viewBox={`0 ${shape === 'hole' ? '4 ' : '26 '}${Math.max(300, end + 12)} ${shape === 'hole' ? 112 : 68}`}
      role="img"
      aria-label={`${t.shape[shape]}: ${[size, ...deviations, mm].join(' ')}`}
    >
      <path className="report-part" d={outlines[shape]} />
      <path className="report-thin" d={shape === 'hole' ? hatching + lines : lines} />
      {shape !== 'length' && <path className="report-centre" d="M2 60H126" />}
      <path className="report-arrow" d="M140 36l-3 11h6zM140 84l-3-11h6z" />
      <text x="152" y="67">
        {size}
      </text>
      {deviations.map((text, at) => (
        <text key={text} className="report-deviation" x={from} y={deviations.length === 1 ? 66 : 57 + at * 19}>
          {text}
        </text>
      ))}
      {isFit && deviations.length > 0 && (
        <path className="report-thin" d={`M${from - 3} 42q-7 18 0 36M${end + 3} 42q7 18 0 36`} />
      )}
    </svg>
  )
}

const lines = 'M115 36h32M115 84h32M140 36v48'
const bar = 'M112 36H20q-8 12 0 24t0 24H112z'
const outlines: Record<Shape, string> = {
  shaft: bar,
  length: bar,
  hole: 'M12 12H112V36H12zM12 84H112v24H12zM12 36v48M112 36v48',
}
const hatching = [12, 84]
  .flatMap((y) => [20, 32, 44, 56, 68, 80, 92, 104].map((x) => `M${x} ${y}l-8 8M${x + 8} ${y}l-16 16`))
  .join('')

function nominalIn({ nominal }: MeasurementReportContent, language: Language) {
  const value = readMm(nominal, 0)
  return value === undefined ? '?' : writeNumber(value, digitsOf([nominal]), language)
}

function deviationsIn({ upper, lower }: MeasurementReportContent, language: Language) {
  const digits = digitsOf([upper, lower])
  const [above, below] = [readMm(upper || '0', 0) ?? 0, readMm(lower || '0', 0) ?? 0]
  const size = (value: number) => writeNumber(Math.abs(value), digits, language)
  if (above === -below) return above > 0 ? [`±${size(above)}`] : []
  return [above, below].map((value) => (value === 0 ? '0' : `${value > 0 ? '+' : '−'}${size(value)}`))
}
