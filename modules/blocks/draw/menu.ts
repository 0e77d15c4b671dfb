import { Dices } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const drawMenu: MenuEntry = {
  group: 'ask',
  icon: Dices,
  name: { nl: 'Vragen uit de vragenbank', en: 'Questions of the question bank' },
  use: {
    nl: 'Elke deelnemer krijgt andere vragen, in een toets.',
    en: 'Each learner gets other questions, in a test.',
  },
  words: 'trekken loten willekeurig bank toets random draw pool test',
}
