import { Images } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const imageChoiceMenu: MenuEntry = {
  group: 'ask',
  icon: Images,
  name: { nl: 'Kies de afbeelding', en: 'Choose the image' },
  use: { nl: 'De deelnemer kiest uit foto’s of tekeningen.', en: 'The learner chooses from photos or drawings.' },
  words: 'foto plaatje beeld afbeelding tekening herkennen picture photo drawing recognise',
}
