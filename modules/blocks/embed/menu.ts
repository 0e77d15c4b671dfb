import { AppWindow } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const embedMenu: MenuEntry = {
  group: 'show',
  icon: AppWindow,
  name: { nl: 'Van een andere site', en: 'From another site' },
  use: {
    nl: 'Een simulatie, een 3D-model of een formulier, pas na een druk geladen.',
    en: 'A simulation, a 3D model or a form, loaded after a press only.',
  },
  words: 'embed insluiten iframe geogebra sketchfab phet tinkercad forms 3d simulatie formulier',
}
