import { Cable } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const matchMenu: MenuEntry = {
  group: 'ask',
  icon: Cable,
  name: { nl: 'Zoek bij elkaar', en: 'Match' },
  use: { nl: 'De deelnemer zoekt wat bij elkaar hoort.', en: 'The learner finds what belongs together.' },
  words: 'combineren koppelen paren verbinden begrip betekenis matching pairs connect',
}
