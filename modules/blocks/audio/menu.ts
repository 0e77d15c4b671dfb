import { Volume2 } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const audioMenu: MenuEntry = {
  group: 'show',
  icon: Volume2,
  name: { nl: 'Geluid', en: 'Sound' },
  use: { nl: 'Iets om naar te luisteren.', en: 'Something to listen to.' },
}
