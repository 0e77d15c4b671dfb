import { useRef } from 'react'

/** A form's newest value, for what goes on after a choice: somebody else may have written in the form meanwhile. */
export function useNewest<T>(value: T) {
  const newest = useRef(value)
  newest.current = value
  return newest
}
