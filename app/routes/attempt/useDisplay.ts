import { useEffect, useState } from 'react'
import { applyContrast } from '~/modules/player/display'
import { type Chosen, keepDisplay, keptDisplay, usual } from './keptDisplay'

/** How this learner wants to see and hear modules: it stays on this device, and holds for every module. */
export function useDisplay() {
  const [chosen, setChosen] = useState<Chosen>(usual)
  useEffect(() => setChosen(keptDisplay()), [])
  useEffect(() => applyContrast(document, chosen.contrast), [chosen.contrast])
  function choose(part: Partial<Chosen>) {
    const next = { ...chosen, ...part }
    setChosen(next)
    keepDisplay(next)
  }
  return { chosen, choose }
}
