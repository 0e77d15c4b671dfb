import { CircleDot } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const singleChoiceMenu: MenuEntry = {
  group: 'ask',
  icon: CircleDot,
  name: { nl: 'Vraag met één antwoord', en: 'Single choice question' },
  use: { nl: 'Eén antwoord is goed.', en: 'One answer is right.' },
  words: 'meerkeuze quiz toets enkele keuze radio test',
}
