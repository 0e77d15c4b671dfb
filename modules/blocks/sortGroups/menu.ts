import { Group } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const sortGroupsMenu: MenuEntry = {
  group: 'ask',
  icon: Group,
  name: { nl: 'Sorteer in groepen', en: 'Sort into groups' },
  use: { nl: 'De deelnemer zet kaarten in de goede groep.', en: 'The learner puts cards in the right group.' },
  words: 'indelen categorie slepen kaarten soorten categories drag cards classify',
}
