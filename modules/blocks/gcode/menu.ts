import { Route } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const gcodeMenu: MenuEntry = {
  group: 'trade',
  icon: Route,
  name: { nl: 'CNC-programma', en: 'CNC program' },
  use: { nl: 'G-code, met de baan op schaal ernaast.', en: 'G-code, with its path to scale beside it.' },
  words: 'gcode g-code nc cnc frezen draaien baan programma regel milling turning toolpath',
}
