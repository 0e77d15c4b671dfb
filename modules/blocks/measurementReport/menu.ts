import { ClipboardCheck } from 'lucide-react'
import type { MenuEntry } from '../blockMenu'

export const measurementReportMenu: MenuEntry = {
  group: 'trade',
  icon: ClipboardCheck,
  name: { nl: 'Meetrapport', en: 'Measurement report' },
  use: {
    nl: 'De deelnemer rekent met metingen of meet zelf, en keurt een werkstuk goed of af.',
    en: 'The learner works with readings or measures, and accepts or rejects a part.',
  },
  words: 'meten maat tolerantie passing iso gemiddelde spreiding keuren measure tolerance fit mean range accept reject',
}
