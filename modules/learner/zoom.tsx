import { useEffect, useRef, useState } from 'react'
import type { Language } from '~/db/tables'
import { mount } from './mount'
import style from './zoom.css?inline'
import { zoomTexts } from './zoomTexts'

let isStyled = false

/** Shows the picture of a link over the whole screen. */
export function openLarge(link: HTMLAnchorElement, language: Language) {
  if (!isStyled) document.head.appendChild(document.createElement('style')).textContent = style
  isStyled = true
  const place = document.body.appendChild(document.createElement('div'))
  const close = () => {
    mount(null, place)
    place.remove()
    link.focus()
  }
  const alt = link.querySelector('img')!.alt
  mount(<Large {...{ alt, close }} address={link.href} t={zoomTexts[language]} />, place)
}

type Seen = { scale: number; x: number; y: number }
type Props = { address: string; alt: string; t: (typeof zoomTexts)['nl']; close(): void }

const most = 8
const whole = { scale: 1, x: 0, y: 0 }
const steps: Record<string, [number, number]> = {
  ArrowLeft: [80, 0],
  ArrowRight: [-80, 0],
  ArrowUp: [0, 80],
  ArrowDown: [0, -80],
}

function Large({ address, alt, t, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState<Seen>(whole)
  useEffect(() => dialog.current?.showModal(), [])
  const change = (next: (now: Seen) => Seen) => setSeen((now) => within(next(now), stage.current!))
  const move = (x: number, y: number) => change((now) => ({ ...now, x: now.x + x, y: now.y + y }))
  // What is under the fingers or the mouse stays there; without a place the middle does.
  const grow = (by: number, at = { x: 0, y: 0 }) =>
    change((now) => {
      const scale = Math.min(most, Math.max(1, now.scale * by))
      const share = scale / now.scale
      return { scale, x: at.x - (at.x - now.x) * share, y: at.y - (at.y - now.y) * share }
    })
  const press = (key: string) => {
    if (steps[key]) move(...steps[key])
    else if (key === '+' || key === '=') grow(1.5)
    else if (key === '-') grow(1 / 1.5)
    else return false
    return true
  }
  const hands = useHands(stage, move, grow)
  return (
    <dialog
      className="large"
      ref={dialog}
      aria-label={alt}
      onClose={close}
      onKeyDown={(event) => press(event.key) && event.preventDefault()}
    >
      <div className="large-bar">
        <button type="button" onClick={() => dialog.current?.close()}>
          {t.close}
        </button>
        <button type="button" className="second" aria-label={t.smaller} onClick={() => grow(1 / 1.5)}>
          −
        </button>
        <output>{t.percent(Math.round(seen.scale * 100))}</output>
        <button type="button" className="second" aria-label={t.larger} onClick={() => grow(1.5)}>
          +
        </button>
      </div>
      <div className="large-stage" ref={stage} {...hands}>
        <img
          src={address}
          alt={alt}
          draggable={false}
          style={{ transform: `translate(${seen.x}px, ${seen.y}px) scale(${seen.scale})` }}
        />
      </div>
    </dialog>
  )
}

/** The picture stays on its stage, however it is moved. */
function within({ scale, x, y }: Seen, stage: Element): Seen {
  const room = (length: number) => ((scale - 1) * length) / 2
  const [across, down] = [room(stage.clientWidth), room(stage.clientHeight)]
  return { scale, x: Math.min(across, Math.max(-across, x)), y: Math.min(down, Math.max(-down, y)) }
}

type Point = { x: number; y: number }

/** One finger or the mouse moves, two fingers and the wheel make larger or smaller. */
function useHands(
  stage: { current: HTMLDivElement | null },
  move: (x: number, y: number) => void,
  grow: (by: number, at: Point) => void,
) {
  const fingers = useRef(new Map<number, Point>())
  const fromMiddle = ({ x, y }: Point) => {
    const { left, top, width, height } = stage.current!.getBoundingClientRect()
    return { x: x - left - width / 2, y: y - top - height / 2 }
  }
  const pinch = (other: Point, was: Point, now: Point) => {
    const middle = (one: Point) => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 })
    const apart = (one: Point) => Math.max(1, Math.hypot(one.x - other.x, one.y - other.y))
    move((now.x - was.x) / 2, (now.y - was.y) / 2)
    grow(apart(now) / apart(was), fromMiddle(middle(now)))
  }
  const lift = ({ pointerId }: { pointerId: number }) => {
    fingers.current.delete(pointerId)
  }
  return {
    onPointerDown(event: React.PointerEvent) {
      stage.current!.setPointerCapture(event.pointerId)
      fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
    },
    onPointerMove({ pointerId, clientX, clientY }: React.PointerEvent) {
      const was = fingers.current.get(pointerId)
      if (!was) return
      const now = { x: clientX, y: clientY }
      const [other] = [...fingers.current].flatMap(([id, point]) => (id === pointerId ? [] : [point]))
      fingers.current.set(pointerId, now)
      if (other) pinch(other, was, now)
      else move(now.x - was.x, now.y - was.y)
    },
    onPointerUp: lift,
    onPointerCancel: lift,
    onWheel(event: React.WheelEvent) {
      event.preventDefault()
      grow(event.deltaY < 0 ? 1.2 : 1 / 1.2, fromMiddle({ x: event.clientX, y: event.clientY }))
    },
  }
}
