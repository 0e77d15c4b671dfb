import { CodeXml } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const codeMenu: MenuEntry = {
  group: 'show',
  icon: CodeXml,
  name: { nl: 'Programmacode', en: 'Code' },
  use: { nl: 'Regels van een programma, met nummers.', en: 'Lines of a program, with numbers.' },
  words: 'code programma plc python script listing structured text program',
}
