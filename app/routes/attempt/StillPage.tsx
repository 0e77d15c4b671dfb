import { createContext, useContext, useEffect, useRef, useState } from 'react'
import type { PlayerMessage } from '~/modules/player/messages'
import type { Phase } from './usePlayer'

/** The frame of the still page as HTML; known on the server only, so that the page does not carry it twice. */
export const StillPageContext = createContext<string | undefined>(undefined)

/** Stands over the place of the content; what the server drew into it stays as it is. */
export function StillPage({ place }: { place: React.RefObject<HTMLDivElement> }) {
  const html = useContext(StillPageContext) ?? ''
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by the server out of a page that was published here.
  return <div ref={place} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
}

/** The page at which the learner goes on stands there, to be read, until the content shows it or there is something else to say. */
export function useStillPage(phase: Phase, turnTo: (top: number) => void) {
  const place = useRef<HTMLDivElement>(null)
  const [isThere, setThere] = useState(true)
  const isOver = phase !== 'opening' && phase !== 'open'
  useEffect(() => {
    if (isOver) setThere(false)
  }, [isOver])

  function giveWay() {
    if (!isThere) return
    const top = place.current?.querySelector('iframe')?.contentWindow?.scrollY
    if (top) turnTo(top)
    setThere(false)
  }

  function hear(message: PlayerMessage) {
    if (message.kind === 'place') giveWay()
  }

  return { place, isThere: isThere && !isOver, hear, giveWay }
}
