import { Sigma } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const formulaMenu: MenuEntry = {
  group: 'show',
  icon: Sigma,
  name: { nl: 'Formule', en: 'Math formula' },
  use: { nl: 'Een formule, met wat de letters betekenen.', en: 'A formula, with what its letters mean.' },
  words: 'rekenen wiskunde breuk snijsnelheid toerental math equation',
}
