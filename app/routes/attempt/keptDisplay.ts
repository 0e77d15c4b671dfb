import { type Display, displayFrom, usualDisplay } from '~/modules/player/display'
import { type Pace, paceFrom, usualPace } from '~/modules/player/speaker'

export type Chosen = Display & { pace: Pace }

const key = 'leerbank-display'

export const usual: Chosen = { ...usualDisplay, pace: usualPace }

/** What this device has kept of how modules are to be seen and heard. */
export function keptDisplay(): Chosen {
  try {
    const found = JSON.parse(localStorage.getItem(key) ?? '{}')
    return { ...displayFrom(found), pace: paceFrom(found?.pace) }
  } catch {
    return usual
  }
}

export function keepDisplay(chosen: Chosen) {
  try {
    localStorage.setItem(key, JSON.stringify(chosen))
  } catch {
    // A browser that keeps nothing shows it for now.
  }
}
