import { MapPin } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const labelledImageMenu: MenuEntry = {
  group: 'show',
  icon: MapPin,
  name: { nl: 'Afbeelding met nummers', en: 'Picture with numbers' },
  use: { nl: 'Nummers in een afbeelding, met bij elk een uitleg.', en: 'Numbers in a picture, each with a text.' },
  words: 'hotspot labels onderdelen foto tekening aanwijzen interactief parts image',
}
