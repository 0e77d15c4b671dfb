import { Milestone } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const timelineMenu: MenuEntry = {
  group: 'show',
  icon: Milestone,
  name: { nl: 'Tijdlijn', en: 'Timeline' },
  use: { nl: 'Wat er na elkaar gebeurt, op een lijn.', en: 'What happens one after the other, on a line.' },
  words: 'tijd geschiedenis fasen proces planning verloop history phases',
}
