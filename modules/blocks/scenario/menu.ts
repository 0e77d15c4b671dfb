import { Split } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const scenarioMenu: MenuEntry = {
  group: 'trade',
  icon: Split,
  name: { nl: 'Scenario', en: 'Scenario' },
  use: {
    nl: 'De deelnemer kiest steeds wat hij doet, en ziet wat ervan komt.',
    en: 'The learner chooses what to do each time, and sees what comes of it.',
  },
  words: 'vertakking situatie keuze gevolg rollenspel veiligheid branching story',
}
