import { bringAlive } from './bringAlive'
import { hearLms } from './calls'
import type { Driver } from './lms'
import type { ModuleData } from './moduleData'
import { noLms } from './noLms'
import { openDiagnostics, type Visit } from './openDiagnostics'
import { openModule } from './openModule'
import { openPicturesLarge } from './openPicturesLarge'
import { type LearnerPart, openerOf, partsFrom } from './parts'
import { openPlay } from './play'
import { openScreen } from './screen'

declare global {
  interface Window {
    leerbank?: ModuleData
  }
}

/**
 * Takes over the page, with the parts that its module needs, the types whose parts come when their page is opened, and
 * the driver of the package's format; called at the end of the package's learner.js.
 */
export async function start(list: LearnerPart[], aliveLater: string[], driver: Driver) {
  const data = window.leerbank
  if (!data) return
  const parts = partsFrom(list)
  const visit: Visit = { data }
  openDiagnostics(visit)
  const found = driver(data)
  if (found && !found.kind.startsWith('scorm')) hearLms(found)
  const lms = found && (await found.connect()) ? found : noLms
  visit.lms = lms
  const module = openModule({ ...data, passMark: lms.passMark ?? data.passMark }, openerOf(parts))
  const screen = openScreen(module, parts, bringAlive(data, aliveLater))
  openPicturesLarge(module.language)
  const actions = openPlay(module, lms, (play) => {
    visit.play = play
    screen.draw(play, actions)
  })
  actions.goTo(actions.play().place)
  keepOnLeaving(actions.session)
}

// Browsers are doing away with `unload`: hidden may be the last that a page hears, and `pagehide` is its end, unless the
// page may come back from the cache.
function keepOnLeaving(session: ReturnType<typeof openPlay>['session']) {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') session.commit()
  })
  window.addEventListener('pagehide', (event) => {
    if (event.persisted) session.commit()
    else session.finish()
  })
}
