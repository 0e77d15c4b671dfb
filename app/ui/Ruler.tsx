/** Progress as a ruler: a tick per page, a slider where you are. `label` says it in words. */
export function Ruler({ done, total, label }: { done: number; total: number; label: string }) {
  const width = 200
  const step = width / Math.max(total, 1)
  const at = Math.min(done, total) * step
  const ticks = Array.from({ length: total + 1 }, (_, tick) => tickAt(tick * step, tick === 0 || tick === total)).join(
    '',
  )
  return (
    <div className="ruler" role="img" aria-label={label}>
      <svg viewBox={`-6 0 ${width + 12} 26`} aria-hidden="true">
        <path d={`M0 20H${width}`} className="ruler-line" />
        <path d={`M0 20H${at}`} className="ruler-done" />
        <path d={ticks} className="ruler-line" />
        <path d={`M${at} 22l-5 -14h10z`} className="ruler-slider" />
      </svg>
      <span>{label}</span>
    </div>
  )
}

function tickAt(x: number, isEnd: boolean) {
  return `M${x} 20v${isEnd ? -10 : -6}`
}
