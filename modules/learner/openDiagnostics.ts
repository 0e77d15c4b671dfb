import { blockTexts } from '~/modules/blocks/texts'
import type { Lms } from './lms'
import type { ModuleData } from './moduleData'
import type { Play } from './play'

/** What there is to tell of a visit; the last two once the module plays. */
export type Visit = { data: ModuleData; lms?: Lms; play?: Play }

/** No browser, screen reader or block does anything with it. */
export const diagnosticsKey = 'F8'

/** The link in the colophon and a key open a view for the administrator of an LMS; its script is asked for then. */
export function openDiagnostics(visit: Visit) {
  const t = blockTexts[visit.data.language]
  const open = (event: Event) => {
    event.preventDefault()
    import('./diagnostics/Diagnostics').then(
      ({ showDiagnostics }) => showDiagnostics(visit),
      () => alert(t.notLoaded),
    )
  }
  document.addEventListener('keydown', (event) => event.key === diagnosticsKey && open(event))
  document.addEventListener('click', (event) => (event.target as Element).closest?.('.diagnose') && open(event))
}
