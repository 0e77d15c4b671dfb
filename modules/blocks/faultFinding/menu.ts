import { SearchCheck } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const faultFindingMenu: MenuEntry = {
  group: 'trade',
  icon: SearchCheck,
  name: { nl: 'Storing zoeken', en: 'Fault finding' },
  use: {
    nl: 'De deelnemer kiest controles, ziet wat eruit komt, en beslist wat de oorzaak is.',
    en: 'The learner chooses checks, sees what comes of them, and decides on the cause.',
  },
  words: 'storing diagnose oorzaak meten controleren onderhoud troubleshooting fault cause',
}
