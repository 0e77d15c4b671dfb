import { Film } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const videoMenu: MenuEntry = {
  group: 'show',
  icon: Film,
  name: { nl: 'Video', en: 'Video' },
  use: {
    nl: 'Een eigen film, of een van YouTube of Vimeo.',
    en: 'A film of your own, or one from YouTube or Vimeo.',
  },
}
