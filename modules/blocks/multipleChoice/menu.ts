import { ListChecks } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const multipleChoiceMenu: MenuEntry = {
  group: 'ask',
  icon: ListChecks,
  name: { nl: 'Vraag met meer antwoorden', en: 'Multiple choice question' },
  use: { nl: 'Een of meer antwoorden zijn goed.', en: 'One or more answers are right.' },
  words: 'meerkeuze quiz toets vinkjes meerdere checkbox test',
}
