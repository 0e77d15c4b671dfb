import { useEffect, useState } from 'react'
import { applyContrast, type Display, displayFrom, usualDisplay } from '~/modules/player/display'
import { type Pace, paceFrom, usualPace } from '~/modules/player/speaker'

export type Chosen = Display & { pace: Pace }

const key = 'leerbank-display'

/** How this learner wants to see and hear modules: it stays on this device, and holds for every module. */
export function useDisplay() {
  const [chosen, setChosen] = useState<Chosen>({ ...usualDisplay, pace: usualPace })
  useEffect(() => setChosen(kept()), [])
  useEffect(() => applyContrast(document, chosen.contrast), [chosen.contrast])
  function choose(part: Partial<Chosen>) {
    const next = { ...chosen, ...part }
    setChosen(next)
    keep(next)
  }
  return { chosen, choose }
}

function kept(): Chosen {
  try {
    const found = JSON.parse(localStorage.getItem(key) ?? '{}')
    return { ...displayFrom(found), pace: paceFrom(found?.pace) }
  } catch {
    return { ...usualDisplay, pace: usualPace }
  }
}

function keep(chosen: Chosen) {
  try {
    localStorage.setItem(key, JSON.stringify(chosen))
  } catch {
    // A browser that keeps nothing shows it for now.
  }
}
