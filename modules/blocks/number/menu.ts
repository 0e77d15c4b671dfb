import { Ruler } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const numberMenu: MenuEntry = {
  group: 'ask',
  icon: Ruler,
  name: { nl: 'Getal', en: 'Number' },
  use: {
    nl: 'De deelnemer typt een maat of uitkomst. Jij zegt hoe precies.',
    en: 'The learner types a size or an outcome. You say how precise.',
  },
  words: 'maat meten rekenen tolerantie eenheid uitkomst numeriek measure calculate tolerance unit numeric',
}
