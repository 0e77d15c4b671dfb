import { useEffect, useRef } from 'react'
import { hurryAll, isAnyUnsent } from './pageSavers'

/**
 * Sends what is unsent when the tab is hidden or closed or the network is back, warns only while something is unsent,
 * and asks for news when one comes back to the tab.
 */
export function useLeaving(onReturn: () => void) {
  const latest = useRef(onReturn)
  latest.current = onReturn
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      hurryAll()
      if (isAnyUnsent()) event.preventDefault()
    }
    const turn = () => {
      hurryAll()
      if (document.visibilityState === 'visible' && !isAnyUnsent()) latest.current()
    }
    window.addEventListener('beforeunload', warn)
    window.addEventListener('pagehide', hurryAll)
    window.addEventListener('online', hurryAll)
    document.addEventListener('visibilitychange', turn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('pagehide', hurryAll)
      window.removeEventListener('online', hurryAll)
      document.removeEventListener('visibilitychange', turn)
    }
  }, [])
}
