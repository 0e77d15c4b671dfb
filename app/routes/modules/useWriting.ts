import { useCallback, useEffect, useState } from 'react'

const key = 'leerbank:mode'

/**
 * Whether the page is being written, or read so that nothing can be moved by accident. Remembered in this browser; until
 * somebody chooses, a touch screen reads and the rest writes.
 */
export function useWriting() {
  const [isWriting, setWriting] = useState(true)
  useEffect(() => setWriting(chosen() ?? !matchMedia('(pointer: coarse)').matches), [])
  const choose = (next: boolean) => {
    setWriting(next)
    try {
      localStorage.setItem(key, next ? 'write' : 'read')
    } catch {
      // Without a store it counts for this visit.
    }
  }
  const startWriting = useCallback(() => setWriting(true), [])
  return { isWriting, choose, startWriting }
}

function chosen() {
  try {
    const mode = localStorage.getItem(key)
    return mode === null ? undefined : mode === 'write'
  } catch {
    return undefined
  }
}
