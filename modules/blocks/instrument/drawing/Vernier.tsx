import { edge } from '../mistakes'
import { type BodyProps, capped, type Drawn, type Mark, marksOf, n } from './drawn'
import { Letters } from './Letters'

// From the face of the fixed jaw to the zero of the scale, and down to where scale and vernier meet.
const zero = 20
const meet = 4

type Vernier = { lines: number; pitch: number; perLabel: number; ratios: number[]; name: string }

/** A calliper: `lines` divisions of `pitch` millimetres on its vernier, with a figure at every `perLabel`. */
export function vernier({ lines, pitch, perLabel, ratios, name }: Vernier): Drawn {
  const length = lines * pitch
  const step = 1 / lines
  function Body({ value, scale, isWhole, isMarked, highest }: BodyProps) {
    const main = marksOf(Math.ceil(highest + length) + 8, 1, scale, (index) => ({
      size: index % 10 === 0 ? 2 : index % 5 === 0 ? 1 : 0,
      label: index % 10 === 0 ? String(index) : undefined,
    }))
    const fine = marksOf(lines + 1, pitch, scale, (index) => ({
      size: index % perLabel === 0 ? 1 : 0,
      label: index % perLabel === 0 ? String(index / perLabel) : undefined,
    }))
    const from = zero + value
    const right = zero + highest + length + 22
    return (
      <>
        <Workpiece value={value} />
        <path className="ins-body" d={`M-14 -9H0V-26H2L8 -9H${n(right)}l-3 6 5 5-4 7H0V46H-3L-9 30-14 14Z`} />
        {!isWhole && <Scale marks={main} from={zero} up scale={scale} className="ins-main" />}
        {isWhole && <path className="ins-thin" d={linesAt(main, zero, meet, -3)} />}
        <Slide value={value} length={length} />
        <Scale marks={fine} from={from} scale={scale} className="ins-vernier" isQuiet={isWhole} />
        {!isWhole && (
          <Letters
            className="ins-note"
            x={from + length / 2}
            y={meet + capped(9, 76, scale)}
            size={capped(2, 12, scale)}
          >
            {name}
          </Letters>
        )}
        {isMarked && <Read value={value} step={step} pitch={pitch} scale={scale} />}
      </>
    )
  }
  return {
    Body,
    box: (highest) => [-18, -30, zero + highest + length + 44, 92],
    at: (value, slide) => ({ x: zero + value + slide, y: meet, turn: 0 }),
    slides: [-12, length + 4],
    start: 17,
    line: (value) => Math.round((value % 1) * lines) * pitch,
    ratios,
    height: 190,
  }
}

function Workpiece({ value }: { value: number }) {
  const end = n(value)
  return (
    <>
      <path className="ins-work" d={`M0 22H${end}V54q${n(-value / 4)} -4 ${n(-value / 2)} 0t${n(-value / 2)} 0Z`} />
      <path className="ins-centre" d={`M${n(value / 2)} 17V60`} />
    </>
  )
}

// The jaw with the plate around the window: what the plate covers cannot be read.
function Slide({ value, length }: { value: number; length: number }) {
  const from = zero + value - edge
  const to = zero + value + length + 6
  const plate = `M${n(value)} -12H${n(value - 8)}L${n(value - 2)} -26H${n(value)}V-12H${n(to + 6)}V14H${n(to - 1)}`
  return (
    <>
      <path
        className="ins-body ins-pierced"
        d={`${plate}q-4 5 -8 0H${n(value + 16)}L${n(value + 9)} 30 ${n(value + 3)} 46H${n(value)}ZM${n(from)} ${-7}V${meet}H${n(to)}V-7Z`}
      />
      <path className="ins-body" d={`M${n(from + 8)} -12v-4h7v4ZM${n(from + 10)} -16v-1.500h3v1.500Z`} />
    </>
  )
}

type ScaleProps = { marks: Mark[]; from: number; up?: boolean; scale: number; className: string; isQuiet?: boolean }

function Scale({ marks, from, up, scale, className, isQuiet }: ScaleProps) {
  const sign = up ? -1 : 1
  const lengths = [capped(3, 26, scale), capped(4.2, 34, scale), capped(5.2, 42, scale)]
  const size = capped(2.8, 15, scale)
  const place = meet + sign * (lengths[up ? 2 : 1]! + size * 0.7)
  return (
    <>
      <path
        className={className}
        d={marks.map((mark) => line(from + mark.at, meet, sign * lengths[mark.size]!)).join('')}
      />
      {!isQuiet &&
        marks.map(
          ({ at, label }) =>
            label && (
              <Letters key={label} x={from + at} y={place} size={size}>
                {label}
              </Letters>
            ),
        )}
    </>
  )
}

function Read({ value, step, pitch, scale }: { value: number; step: number; pitch: number; scale: number }) {
  const whole = Math.floor(value + step / 2)
  const fine = zero + value + Math.round((value - whole) / step) * pitch
  const long = capped(5.2, 42, scale)
  return (
    <path
      className="ins-read"
      d={line(zero + whole, meet, -long) + line(fine, meet - long, long + capped(4.2, 34, scale))}
    />
  )
}

function linesAt(marks: Mark[], from: number, y: number, length: number) {
  return marks.map(({ at }) => line(from + at, y, length)).join('')
}

function line(x: number, y: number, length: number) {
  return `M${n(x)} ${n(y)}v${n(length)}`
}
