import type { Kind } from '../kinds'
import { dial } from './Dial'
import type { Drawn } from './drawn'
import { micrometer } from './Micrometer'
import { protractor } from './Protractor'
import { vernier } from './Vernier'

/** How each kind of instrument is drawn. */
export const drawings: Record<Kind, Drawn> = {
  vernier05: vernier({ lines: 20, pitch: 1.95, perLabel: 2, ratios: [2, 5, 10, 20], name: '0.05 mm' }),
  vernier02: vernier({ lines: 50, pitch: 0.98, perLabel: 5, ratios: [2, 5, 10, 20, 50], name: '0.02 mm' }),
  micrometer25: micrometer(0),
  micrometer50: micrometer(25),
  dial,
  protractor,
}
