import type { Texts } from './texts'

/** A score on a scale of 100, as on a measuring stick, with a mark where it is enough. */
export function ScoreScale({ score, passMark, t }: { score: number; passMark: number | undefined; t: Texts }) {
  const ticks = Array.from({ length: 11 }, (_, tick) => `M${tick * 30} 48v${tick % 5 === 0 ? -12 : -7}`)
  const isEnough = score >= (passMark ?? 0)
  return (
    <div className={isEnough ? 'scale scale-enough' : 'scale'}>
      <p className="scale-words">{passMark === undefined ? t.scoreOnly(score) : t.scoreLine(score, passMark)}</p>
      <svg viewBox="-20 0 340 76" aria-hidden="true">
        <path className="scale-line" d={`M0 48H300${ticks.join('')}`} />
        <path className="scale-score" d={`M0 48H${score * 3}`} />
        <path className="scale-slider" d={`M${score * 3} 46l-8 -12h16z`} />
        <text className="scale-number" x={clamp(score * 3)} y="26">
          {score}
        </text>
        <text x="0" y="68">
          0
        </text>
        <text x="300" y="68">
          100
        </text>
        {passMark !== undefined && (
          <>
            <path className="scale-mark" d={`M${passMark * 3} 40V56`} />
            <text x={Math.min(Math.max(passMark * 3, 48), 246)} y="72">
              {t.needed(passMark)}
            </text>
          </>
        )}
      </svg>
    </div>
  )
}

function clamp(x: number) {
  return Math.min(Math.max(x, 6), 294)
}
