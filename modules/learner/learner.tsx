import './learner.css'
import type { ModuleData } from './moduleData'
import { noLms } from './noLms'
import { openModule } from './openModule'
import { openPlay } from './play'
import { scorm12 } from './scorm12'
import { openScreen } from './screen'

declare global {
  interface Window {
    leerbank?: ModuleData
  }
}

start()

async function start() {
  if (!window.leerbank) return
  const module = openModule(window.leerbank)
  const found = scorm12(window)
  const lms = found && (await found.connect()) ? found : noLms
  const screen = openScreen(module)
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
