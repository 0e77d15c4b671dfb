import { Crosshair } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const pointInPictureMenu: MenuEntry = {
  group: 'ask',
  icon: Crosshair,
  name: { nl: 'Wijs aan in een afbeelding', en: 'Point in a picture' },
  use: { nl: 'De deelnemer wijst de goede plek aan.', en: 'The learner points at the right place.' },
  words: 'aanwijzen plek hotspot foto tekening zoek klik point spot image',
}
