type Props = { carried: { x: number; y: number } | undefined; text: string }

/** What is carried, beside the pointer. */
export function Carried({ carried, text }: Props) {
  if (!carried) return null
  return (
    <span className="carried" aria-hidden="true" style={{ left: `${carried.x}px`, top: `${carried.y}px` }}>
      {text}
    </span>
  )
}
