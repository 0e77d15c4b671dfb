import { ArrowDownUp } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const orderMenu: MenuEntry = {
  group: 'ask',
  icon: ArrowDownUp,
  name: { nl: 'Volgorde', en: 'Put in order' },
  use: { nl: 'De deelnemer zet stappen in de goede volgorde.', en: 'The learner puts steps in the right order.' },
  words: 'sorteren stappen slepen sequence sort rank',
}
