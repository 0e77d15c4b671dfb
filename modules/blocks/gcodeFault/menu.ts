import { FileSearch } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const gcodeFaultMenu: MenuEntry = {
  group: 'trade',
  icon: FileSearch,
  name: { nl: 'Fout in een CNC-programma', en: 'Fault in a CNC program' },
  use: { nl: 'De deelnemer wijst de foute regel aan.', en: 'The learner points out the wrong line.' },
  words: 'gcode g-code nc cnc frezen draaien fout zoeken regel baan milling turning error bug',
}
