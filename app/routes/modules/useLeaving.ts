import { useEffect, useRef } from 'react'
import { goOfflineAll, hurryAll, isAnyUnsent, leaveAll } from './pageSavers'

/**
 * Copies and sends what is unsent when the tab is hidden or closed, sends it when the network is back, warns only while
 * something is unsent, and asks for news when one comes back to the tab.
 */
export function useLeaving(onReturn: () => void) {
  const latest = useRef(onReturn)
  latest.current = onReturn
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      leaveAll()
      if (isAnyUnsent()) event.preventDefault()
    }
    const turn = () => {
      if (document.visibilityState === 'hidden') return leaveAll()
      hurryAll()
      if (!isAnyUnsent()) latest.current()
    }
    window.addEventListener('beforeunload', warn)
    window.addEventListener('pagehide', leaveAll)
    window.addEventListener('online', hurryAll)
    window.addEventListener('offline', goOfflineAll)
    document.addEventListener('visibilitychange', turn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('pagehide', leaveAll)
      window.removeEventListener('online', hurryAll)
      window.removeEventListener('offline', goOfflineAll)
      document.removeEventListener('visibilitychange', turn)
    }
  }, [])
}
