import { type BodyProps, capped, type Drawn, n } from './drawn'
import { Letters } from './Letters'

// Half the width of the sleeve, of the edge of the thimble, and of the thimble behind its bevel.
const sleeve = 6.5
const rim = 7.2
const thimble = 9
const bevel = 4

/** An outside micrometer that begins at `from` millimetres: half a millimetre a turn, fifty divisions on the thimble. */
export function micrometer(from: number): Drawn {
  // Where the sleeve leaves the frame, and the zero of its scale.
  const frame = from + 39
  const zero = frame + 8
  const edgeAt = (value: number) => zero + value - from
  function Body({ value, scale, isWhole, isMarked }: BodyProps) {
    const at = edgeAt(value)
    return (
      <>
        <Workpiece value={value} />
        <path className="ins-body" d={`M-12 -3.250H0V3.250H-12ZM${n(value)} -3.250H${frame}V3.250H${n(value)}Z`} />
        <Frame right={from + 25} />
        <path className="ins-body" d={`M${frame} ${-sleeve}H${n(at)}V${sleeve}H${frame}Z`} />
        <path className="ins-line" d={`M${zero - 3} 0H${n(at)}`} />
        {!isWhole && <Sleeve from={from} zero={zero} value={value} scale={scale} />}
        <Thimble at={at} isWhole={isWhole} />
        <ThimbleScale at={at} turns={(value - from) * 2} scale={scale} isWhole={isWhole} />
        {isMarked && <Read zero={zero} at={at} passed={value - from} scale={scale} />}
      </>
    )
  }
  return {
    Body,
    box: () => [-18, -22, from + 134, from + 66],
    at: (value, slide) => ({ x: edgeAt(value) + slide, y: 0, turn: 0 }),
    slides: [-28, 10],
    start: -6,
    line: () => 0,
    ratios: [2, 5, 10],
    height: 210,
  }
}

function Workpiece({ value }: { value: number }) {
  const middle = n(value / 2)
  const over = n(value / 2 + 3)
  return (
    <>
      <circle className="ins-work" cx={middle} cy={0} r={middle} />
      <path className="ins-centre" d={`M${middle} -${over}V${over}M-3 0H${n(value + 3)}`} />
    </>
  )
}

function Frame({ right }: { right: number }) {
  const deep = right * 0.75 + 12
  return (
    <path
      className="ins-body"
      d={`M-12 -7H-4V7C-4 ${n(deep)} ${right + 4} ${n(deep)} ${right + 4} 7V-7H${right + 14}V7C${right + 14} ${n(deep + 17)} -12 ${n(deep + 17)} -12 7Z`}
    />
  )
}

type SleeveProps = { from: number; zero: number; value: number; scale: number }

/** Whole millimetres above the line, halves under it; only what the thimble has passed can be seen. */
function Sleeve({ from, zero, value, scale }: SleeveProps) {
  const passed = value - from + 1e-9
  const wholes = Array.from({ length: Math.floor(passed) + 1 }, (_, index) => index)
  const halves = Array.from({ length: Math.floor(passed + 0.5) }, (_, index) => index + 0.5)
  const short = capped(2, 30, scale)
  const long = capped(2.9, 42, scale)
  const size = capped(2.1, 16, scale)
  return (
    <>
      <path
        className="ins-main"
        d={wholes.map((whole) => `M${n(zero + whole)} 0V${n(-(whole % 5 === 0 ? long : short))}`).join('')}
      />
      <path className="ins-half" d={halves.map((half) => `M${n(zero + half)} 0V${n(short)}`).join('')} />
      {wholes
        .filter((whole) => whole % 5 === 0)
        .map((whole) => (
          <Letters key={whole} x={zero + whole} y={-long - 0.7 * size} size={size}>
            {String(from + whole)}
          </Letters>
        ))}
    </>
  )
}

function Thimble({ at, isWhole }: { at: number; isWhole?: boolean }) {
  const knurls = Array.from({ length: 9 }, (_, index) => at + 16 + index * 2)
  return (
    <>
      <path
        className="ins-body"
        d={`M${n(at)} ${-rim}L${n(at + bevel)} ${-thimble}H${n(at + 38)}V${thimble}H${n(at + bevel)}L${n(at)} ${rim}Z`}
      />
      <path className="ins-body" d={`M${n(at + 38)} -5.500H${n(at + 50)}V5.500H${n(at + 38)}Z`} />
      <path className="ins-thin" d={knurls.map((x) => `M${n(x)} ${-thimble}V${thimble}`).join('')} />
      {!isWhole && <path className="ins-thin" d={`M${n(at + bevel)} ${-thimble}V${thimble}`} />}
    </>
  )
}

type ThimbleProps = { at: number; turns: number; scale: number; isWhole?: boolean }

/** Fifty lines around a cylinder, seen from the side: they lie closer together towards its edges. */
function ThimbleScale({ at, turns, scale, isWhole }: ThimbleProps) {
  const marks = Array.from({ length: 50 }, (_, index) => {
    const turned = index / 50 - turns
    return { index, angle: (turned - Math.round(turned)) * 2 * Math.PI }
  }).filter(({ angle }) => Math.abs(angle) < 1.45)
  const size = capped(2.1, 16, scale)
  return (
    <>
      <path
        className="ins-thimble"
        d={marks.map(({ index, angle }) => slant(at, angle, lengthOf(index, scale))).join('')}
      />
      {!isWhole &&
        marks
          .filter(({ index, angle }) => index % 5 === 0 && Math.abs(angle) < 1.15)
          .map(({ index, angle }) => {
            const x = at + lengthOf(0, scale) + size * 0.9
            return (
              <Letters key={index} x={x} y={-radius(x - at) * Math.sin(angle)} size={size} seen={Math.cos(angle)}>
                {String(index)}
              </Letters>
            )
          })}
    </>
  )
}

function lengthOf(index: number, scale: number) {
  return index % 5 === 0 ? capped(3, 44, scale) : capped(2, 30, scale)
}

function slant(at: number, angle: number, length: number) {
  return `M${n(at)} ${n(-rim * Math.sin(angle))}L${n(at + length)} ${n(-radius(length) * Math.sin(angle))}`
}

function radius(behind: number) {
  return rim + (thimble - rim) * Math.min(1, behind / bevel)
}

function Read({ zero, at, passed, scale }: { zero: number; at: number; passed: number; scale: number }) {
  const whole = Math.floor(passed + 1e-9)
  const half = passed - whole + 1e-9 >= 0.5
  const below = half ? `M${n(zero + whole + 0.5)} 0V${n(capped(2, 30, scale))}` : ''
  return (
    <path
      className="ins-read"
      d={`M${n(zero + whole)} 0V${n(-capped(2.9, 42, scale))}${below}M${n(at)} 0H${n(at + capped(3, 44, scale))}`}
    />
  )
}
