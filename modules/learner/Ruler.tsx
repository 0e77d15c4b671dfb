import type { Play } from './play'
import { resultPlace } from './play'
import type { Texts } from './texts'

const width = 240

/** Progress as a ruler: a stretch per page, a thick line along what was seen, the slider where you are. */
export function Ruler({ play, t }: { play: Play; t: Texts }) {
  const { module, state, place } = play
  const step = width / Math.max(module.pages.length, 1)
  const here = module.pages.findIndex((page) => page.id === place)
  const at = place === resultPlace ? width : (Math.max(here, 0) + 0.5) * step
  const ticks = module.pages.map((_, page) => `M${(page + 1) * step} 18v${page + 1 === module.pages.length ? -10 : -6}`)
  const seen = module.pages.flatMap((page, index) =>
    state.seen.includes(page.id) ? [`M${index * step} 18h${step}`] : [],
  )
  return (
    <div className="ruler">
      <p className="ruler-label">{placeText(play, t)}</p>
      <svg viewBox={`-6 0 ${width + 12} 30`} aria-hidden="true" preserveAspectRatio="none">
        <path className="ruler-line" d={`M0 18H${width}M0 18v-10${ticks.join('')}`} />
        <path className="ruler-seen" d={seen.join('')} />
        <path className="ruler-slider" d={`M${at} 19l-6 9h12z`} />
      </svg>
    </div>
  )
}

export function placeText({ module, place }: Play, t: Texts) {
  const here = module.pages.findIndex((page) => page.id === place)
  return here < 0 ? t.result : t.pageOf(here + 1, module.pages.length)
}
