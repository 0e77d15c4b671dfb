import { Highlighter } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const chooseInTextMenu: MenuEntry = {
  group: 'ask',
  icon: Highlighter,
  name: { nl: 'Kies in de tekst', en: 'Choose in the text' },
  use: {
    nl: 'De deelnemer tikt de goede woorden in een tekst aan.',
    en: 'The learner taps the right words in a text.',
  },
  words: 'markeren aanwijzen woorden onderstrepen aantikken mark highlight tap words',
}
