import { MessageSquareText } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const openAnswerMenu: MenuEntry = {
  group: 'ask',
  icon: MessageSquareText,
  name: { nl: 'Open vraag', en: 'Open question' },
  use: {
    nl: 'De deelnemer schrijft een antwoord en kijkt zelf na.',
    en: 'The learner writes an answer and checks it.',
  },
  words: 'schrijven tekst uitleggen essay zelf nakijken write text explain self check',
}
