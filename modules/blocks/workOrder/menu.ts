import { ClipboardPen } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const workOrderMenu: MenuEntry = {
  group: 'trade',
  icon: ClipboardPen,
  name: { nl: 'Werkopdracht', en: 'Work order' },
  use: {
    nl: 'Veilig beginnen, stappen doen, meten en laten beoordelen.',
    en: 'Start safely, do the steps, measure and be assessed.',
  },
  words: 'praktijk opdracht stappen stoppunt meetwaarde foto beoordelaar handtekening job practice assessment steps',
}
