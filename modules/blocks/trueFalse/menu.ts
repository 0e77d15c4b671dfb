import { Scale } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const trueFalseMenu: MenuEntry = {
  group: 'ask',
  icon: Scale,
  name: { nl: 'Waar of niet waar', en: 'True or not true' },
  use: { nl: 'Een stelling die waar is of niet.', en: 'A statement that is true or not.' },
  words: 'stelling juist onjuist ja nee statement false right wrong',
}
