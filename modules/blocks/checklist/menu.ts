import { ClipboardCheck } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const checklistMenu: MenuEntry = {
  group: 'trade',
  icon: ClipboardCheck,
  name: { nl: 'Checklist', en: 'Checklist' },
  use: {
    nl: 'Afvinken wat er vooraf, tijdens en achteraf moet. Meenemen kan.',
    en: 'Tick what to do before, during and after. To take along.',
  },
  words: 'afvinken lijst controlelijst vooraf tijdens achteraf tick check list startup',
}
