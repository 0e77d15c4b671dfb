import { useEffect, useState } from 'react'

/** The whole screen for the module; `canBe` is false where a browser gives none, such as on an iPhone. */
export function useFullScreen() {
  const [canBe, setCanBe] = useState(false)
  const [isFull, setFull] = useState(false)
  useEffect(() => {
    setCanBe(document.fullscreenEnabled)
    const look = () => setFull(document.fullscreenElement !== null)
    look()
    document.addEventListener('fullscreenchange', look)
    return () => document.removeEventListener('fullscreenchange', look)
  }, [])
  async function toggle() {
    try {
      await (isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen())
    } catch {
      setCanBe(false)
    }
  }
  return { canBe, isFull, toggle }
}
