import { useEffect } from 'react'
import { goOfflineAll, hurryAll, isAnyUnsent, leaveAll } from './pageSavers'

/**
 * Copies and sends what is unsent when the tab is hidden or closed, sends it when the network is back, warns only while
 * something is unsent.
 */
export function useLeaving() {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      leaveAll()
      if (isAnyUnsent()) event.preventDefault()
    }
    const turn = () => (document.visibilityState === 'hidden' ? leaveAll() : hurryAll())
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
