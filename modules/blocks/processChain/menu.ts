import { Workflow } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const processChainMenu: MenuEntry = {
  group: 'trade',
  icon: Workflow,
  name: { nl: 'Procesketen', en: 'Process chain' },
  use: {
    nl: 'De deelnemer bouwt een lijn met apparaten, en ziet de cyclustijd en het knelpunt.',
    en: 'The learner builds a line of devices, and sees the cycle time and the bottleneck.',
  },
  words: 'ssomq lijn station cyclustijd knelpunt slepen robot cel sorteren singuleren line takt bottleneck',
}
