import { Images } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const galleryMenu: MenuEntry = {
  group: 'show',
  icon: Images,
  name: { nl: 'Galerij', en: 'Gallery' },
  use: { nl: 'Een strook foto’s om door te bladeren.', en: 'A strip of pictures to go through.' },
  words: "foto's afbeeldingen carrousel slider bladeren strook photos carousel",
}
