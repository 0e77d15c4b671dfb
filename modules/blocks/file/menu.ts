import { Paperclip } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const fileMenu: MenuEntry = {
  group: 'show',
  icon: Paperclip,
  name: { nl: 'Bestand', en: 'File' },
  use: { nl: 'Een PDF, tekening of ander bestand.', en: 'A PDF, drawing or other file.' },
}
