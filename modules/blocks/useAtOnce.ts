import { useEffect, useLayoutEffect } from 'react'

/** An effect that belongs to the drawing itself, before anybody can press or type; a server draws nothing and has none. */
export const useAtOnce = typeof document === 'undefined' ? useEffect : useLayoutEffect
