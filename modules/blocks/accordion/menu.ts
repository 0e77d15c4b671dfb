import { ListCollapse } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const accordionMenu: MenuEntry = {
  group: 'show',
  icon: ListCollapse,
  name: { nl: 'Uitklappen', en: 'Accordion' },
  use: { nl: 'Titels waaronder een tekst openklapt.', en: 'Titles under which a text opens.' },
  words: 'accordeon harmonica openklappen vouwen faq collapse fold details',
}
