import { distance } from './distance'
import { duration } from './duration'
import type { Facet } from './facet'
import { grant } from './grant'
import { hub } from './hub'
import { kind } from './kind'
import { language } from './language'
import { level } from './level'
import { price } from './price'
import { saved } from './saved'
import { seats } from './seats'
import { start } from './start'
import { theme } from './theme'
import { way } from './way'

const all = [kind, theme, level, distance, start, duration, way, price, hub, seats, grant, language, saved]

export type FacetKey = (typeof all)[number]['key']

/** All facets, in the order in which they stand on the screen. */
export const facets: Facet<FacetKey>[] = all
