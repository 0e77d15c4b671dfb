import { ListOrdered } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const stepsMenu: MenuEntry = {
  group: 'show',
  icon: ListOrdered,
  name: { nl: 'Stappenplan', en: 'Steps' },
  use: { nl: 'Wat je doet, stap voor stap, met foto’s.', en: 'What to do, step by step, with pictures.' },
  words: 'stappen instructie werkinstructie handleiding nummers how-to procedure',
}
