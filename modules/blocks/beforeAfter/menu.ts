import { SquareSplitHorizontal } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const beforeAfterMenu: MenuEntry = {
  group: 'show',
  icon: SquareSplitHorizontal,
  name: { nl: 'Voor en na', en: 'Before and after' },
  use: { nl: 'Twee afbeeldingen vergelijken met een schuif.', en: 'Compare two pictures with a slider.' },
  words: 'vergelijken schuif slider foto verschil compare image',
}
