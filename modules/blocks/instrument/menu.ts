import { Ruler } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const instrumentMenu: MenuEntry = {
  group: 'trade',
  icon: Ruler,
  name: { nl: 'Meetinstrument aflezen', en: 'Read an instrument' },
  use: {
    nl: 'Schuifmaat, micrometer, meetklok of hoekmeter, op schaal getekend. Elke keer een andere stand.',
    en: 'Calliper, micrometer, dial gauge or protractor, drawn to scale. Another reading each time.',
  },
  words: 'schuifmaat nonius schroefmaat micrometer meetklok hoekmeter meten aflezen vernier caliper measure gauge',
}
