import { type BodyProps, capped, type Drawn, n } from './drawn'
import { Ring, spoke } from './Ring'

const radius = 28
const ring = 36
// The edge of the stock, and half the width of the blade.
const stock = 30
const blade = 4
// Twelve divisions of the vernier on 23 degrees.
const pitch = 23 / 12
const degree = Math.PI / 180

/** A universal bevel protractor: degrees on the ring of the stock, twelve divisions of five minutes to both sides. */
export const protractor: Drawn = {
  Body,
  box: () => [-82, -76, 134, 124],
  at(value, slide) {
    const turn = value + slide / radius / degree
    return { x: radius * Math.sin(turn * degree), y: -radius * Math.cos(turn * degree), turn: -turn }
  },
  slides: [-13, 13],
  start: 0,
  line: (value) => Math.round((value % 1) * 12) * pitch * degree * radius,
  ratios: [2, 5, 10, 20, 50],
  height: 200,
}

function Body({ value, scale, isWhole, isMarked }: BodyProps) {
  return (
    <>
      <Workpiece angle={value} />
      <path className="ins-body" d={`M-80 ${stock}H48V${stock + 12}H-80Z`} />
      <path className="ins-body" transform={`rotate(${n(value)})`} d={`M-76 ${blade}L-72 ${-blade}H44V${blade}Z`} />
      <circle className="ins-body" r={ring} />
      <circle className="ins-thin" r={radius} />
      <Ring
        className="ins-main"
        scale={scale}
        turn={1}
        count={211}
        start={-60}
        radius={radius}
        lengths={[capped(2, 26, scale), capped(2.8, 34, scale), capped(3.6, 42, scale)]}
        describe={(index) => degreeMark(index - 60)}
        font={isWhole ? 0 : capped(2.6, 15, scale)}
      />
      <Ring
        className="ins-vernier"
        scale={scale}
        turn={pitch}
        count={25}
        start={value - 23}
        radius={radius}
        lengths={[-capped(2, 26, scale), -capped(2.8, 34, scale)]}
        describe={(index) => minuteMark(Math.abs(index - 12))}
        font={isWhole ? 0 : capped(1.6, 15, scale)}
      />
      {isMarked && <Read value={value} scale={scale} />}
    </>
  )
}

function degreeMark(at: number) {
  const shown = at > 90 ? 180 - at : Math.abs(at)
  return {
    size: at % 10 === 0 ? (2 as const) : at % 5 === 0 ? (1 as const) : (0 as const),
    label: at % 10 === 0 ? String(shown) : undefined,
  }
}

function minuteMark(lines: number) {
  return { size: lines % 3 === 0 ? (1 as const) : (0 as const), label: lines % 3 === 0 ? String(lines * 5) : undefined }
}

/** What lies between the stock and the blade has their angle. */
function Workpiece({ angle }: { angle: number }) {
  const [sin, cos] = [Math.sin(angle * degree), Math.cos(angle * degree)]
  const along = (way: number) => ({ x: -blade * sin - way * cos, y: blade * cos - way * sin })
  const apex = along(Math.max(-40, (blade * cos - stock) / Math.max(sin, 1e-6)))
  const far = along(70)
  return (
    <path
      className="ins-work"
      d={`M-70 ${stock}L${n(far.x)} ${n(far.y)} ${n(apex.x)} ${n(apex.y)} ${n(apex.x)} ${stock}Z`}
    />
  )
}

function Read({ value, scale }: { value: number; scale: number }) {
  const whole = Math.floor(value + 1 / 24)
  const fine = value + Math.round((value - whole) * 12) * pitch
  const [outside, inside] = [capped(3.6, 42, scale), capped(2.8, 34, scale)]
  return (
    <path
      className="ins-read"
      d={spoke(whole, radius, radius + outside) + spoke(fine, radius - inside, radius + outside)}
    />
  )
}
