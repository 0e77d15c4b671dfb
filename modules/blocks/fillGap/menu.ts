import { TextCursorInput } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const fillGapMenu: MenuEntry = {
  group: 'ask',
  icon: TextCursorInput,
  name: { nl: 'Gatentekst', en: 'Fill in the gaps' },
  use: { nl: 'De deelnemer vult woorden in een tekst in.', en: 'The learner fills in words in a text.' },
  words: 'invullen gaten invulvraag cloze woord blank open',
}
