import { type Play, resultPlace } from './play'
import type { Texts } from './texts'

/** Progress as a ruler: a stretch per page, a thick line along what was seen, the slider where you are. */
export function Ruler({ play, t }: { play: Play; t: Texts }) {
  const { module, state, place } = play
  const total = Math.max(module.pages.length, 1)
  const at = (pages: number) => `${(100 * pages) / total}%`
  const here = module.pages.findIndex((page) => page.id === place)
  return (
    <div className="ruler">
      <p className="ruler-label">{placeText(play, t)}</p>
      <svg aria-hidden="true">
        <line className="ruler-line" x1="0" x2="100%" y1="14" y2="14" />
        <line className="ruler-line" x1="0" x2="0" y1="14" y2="3" />
        {module.pages.map((page, index) => (
          <g key={page.id}>
            {state.seen.includes(page.id) && (
              <line className="ruler-seen" x1={at(index)} x2={at(index + 1)} y1="14" y2="14" />
            )}
            <line className="ruler-line" x1={at(index + 1)} x2={at(index + 1)} y1="14" y2={index + 1 < total ? 8 : 3} />
          </g>
        ))}
        <svg aria-hidden="true" className="ruler-here" x={at(place === resultPlace ? total : Math.max(here, 0) + 0.5)}>
          <path className="ruler-slider" d="M0 15l-6 8h12z" />
        </svg>
      </svg>
    </div>
  )
}

export function placeText({ module, place }: Play, t: Texts) {
  const here = module.pages.findIndex((page) => page.id === place)
  return here < 0 ? t.result : t.pageOf(here + 1, module.pages.length)
}
