import { PanelTop } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const tabsMenu: MenuEntry = {
  group: 'show',
  icon: PanelTop,
  name: { nl: 'Tabbladen', en: 'Tabs' },
  use: { nl: 'Hetzelfde van verschillende kanten, één tegelijk.', en: 'The same from several sides, one at a time.' },
  words: 'tabs tabblad wisselen merken vergelijken views panels',
}
