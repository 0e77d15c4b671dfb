import { type BodyProps, capped, type Drawn, n } from './drawn'
import { Letters } from './Letters'
import { polar, Ring } from './Ring'

const radius = 17
const counter = { y: 5.7, radius: 4.1 }
// Where the contact point stands when nothing pushes it in, and the plate under the workpiece.
const free = 58
const plate = 72
const division = '0.01 mm'

/** A dial gauge: a hundred divisions in a turn of one millimetre, and a small hand that counts the turns. */
export const dial: Drawn = {
  Body,
  box: () => [-24, -24, 64, 100],
  at(value, slide, ratio) {
    if (ratio <= 2) return { x: 0, y: 0, turn: 0 }
    const tip = polar(value * 360, 0.8 * radius)
    const share = slide / lengthOfWay(value)
    return { x: tip.x * (1 - share), y: tip.y * (1 - share) + counter.y * share, turn: 0 }
  },
  slides: [0, 22],
  start: 0,
  line: () => 0,
  ratios: [2, 5, 10],
  height: 330,
}

function Body({ value, scale, isWhole, isMarked }: BodyProps) {
  return (
    <>
      {isWhole && <Stand value={value} />}
      <circle className="ins-body" r={20.5} />
      <circle className="ins-thin" r={18.5} />
      <circle className="ins-thin" cy={counter.y} r={counter.radius} />
      <Ring
        className="ins-main"
        scale={scale}
        turn={3.6}
        count={100}
        radius={radius}
        lengths={[capped(1.5, 22, scale), capped(2.2, 32, scale), capped(2.9, 42, scale)].map((length) => -length)}
        describe={(index) => ({
          size: index % 10 === 0 ? 2 : index % 5 === 0 ? 1 : 0,
          label: index % 10 === 0 ? String(index) : undefined,
        })}
        font={isWhole ? 0 : capped(2.3, 17, scale)}
        isUpright
      />
      <g transform={`translate(0 ${counter.y})`}>
        <Ring
          className="ins-counter"
          scale={scale * 3}
          turn={36}
          count={10}
          radius={counter.radius}
          lengths={[-0.7, -0.7, -0.7]}
          describe={(index) => ({ size: 1, label: index % 2 === 0 ? String(index) : undefined })}
          font={isWhole ? 0 : capped(1.5, 16, scale)}
          isUpright
        />
        <path
          className={`ins-hand ins-turns ${isMarked ? 'ins-read' : ''}`}
          d="M0 1L-.2 0 0 -3.500 .2 0Z"
          transform={`rotate(${n(value * 36)})`}
        />
      </g>
      {!isWhole && (
        <Letters className="ins-note" x={0} y={-6} size={capped(1.7, 14, scale)}>
          {division}
        </Letters>
      )}
      <path
        className={`ins-hand ins-hundredths ${isMarked ? 'ins-read' : ''}`}
        d={`M-.5 4L-.3 0 0 ${-radius + 0.6}.3 0 .5 4Z`}
        transform={`rotate(${n((value * 360) % 360)})`}
      />
      <circle className="ins-hub" r={0.9} />
    </>
  )
}

/** The gauge in its stand; the workpiece pushes the contact point in by what the gauge shows. */
function Stand({ value }: { value: number }) {
  const top = n(free - value)
  return (
    <>
      <path className="ins-body" d={`M-22 ${plate}H38V76H-22ZM29 -18H34V${plate}H29ZM-4 26H31V31H-4Z`} />
      <path className="ins-work" d={`M-14 ${top}H14V${plate}H-14Z`} />
      <path className="ins-centre" d={`M0 36V${plate + 2}`} />
      <path
        className="ins-body"
        d={`M-3.500 19H3.500V38H-3.500ZM-1.500 38H1.500V${n(free - value - 2)}L0 ${top} -1.500 ${n(free - value - 2)}Z`}
      />
    </>
  )
}

function lengthOfWay(value: number) {
  const tip = polar(value * 360, 0.8 * radius)
  return Math.max(1, Math.hypot(tip.x, tip.y - counter.y))
}
