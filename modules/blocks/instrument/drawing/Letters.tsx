import { n } from './drawn'

type Props = {
  x: number
  y: number
  /** Their height in millimetres of the drawing. */
  size: number
  turn?: number
  /** How much of that height is seen, on a surface that turns away. */
  seen?: number
  className?: string
  children: string
}

// The style sheet sets them in this size; a smaller one would be drawn badly before it is enlarged.
const set = 16

export function Letters({ x, y, size, turn = 0, seen = 1, className, children }: Props) {
  const grown = `scale(${n(size / set)} ${n((seen * size) / set)})`
  return (
    <text className={className} transform={`translate(${n(x)} ${n(y)}) rotate(${n(turn)}) ${grown}`}>
      {children}
    </text>
  )
}
