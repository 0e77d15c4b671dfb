import { GalleryVerticalEnd } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const flipCardsMenu: MenuEntry = {
  group: 'show',
  icon: GalleryVerticalEnd,
  name: { nl: 'Draaikaarten', en: 'Flip cards' },
  use: { nl: 'Voorop een woord, achterop wat het is.', en: 'A word on the front, what it is on the back.' },
  words: 'kaarten flashcards begrippen omdraaien leren woorden flip cards terms',
}
