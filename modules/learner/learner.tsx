import { bringAlive } from './bringAlive'
import type { ModuleData } from './moduleData'
import { noLms } from './noLms'
import { openModule } from './openModule'
import { openPicturesLarge } from './openPicturesLarge'
import { type LearnerPart, openerOf, partsFrom } from './parts'
import { openPlay } from './play'
import { scorm12 } from './scorm12'
import { openScreen } from './screen'

declare global {
  interface Window {
    leerbank?: ModuleData
  }
}

/**
 * Takes over the page, with the parts that its module needs, and the types whose parts come when their page is opened;
 * called at the end of the package's learner.js.
 */
export async function start(list: LearnerPart[], aliveLater: string[]) {
  if (!window.leerbank) return
  const parts = partsFrom(list)
  const module = openModule(window.leerbank, openerOf(parts))
  const found = scorm12(window)
  const lms = found && (await found.connect()) ? found : noLms
  const screen = openScreen(module, parts, bringAlive(window.leerbank, aliveLater))
  openPicturesLarge(module.language)
  const actions = openPlay(module, lms, (play) => screen.draw(play, actions))
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
