import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { type AlongNews, type Playing, playAlong } from '~/modules/player/along/playAlong'
import type { Copy } from '~/modules/player/along/shelf'

type Kept = { at: number; isSent: boolean } | 'full' | undefined

// The way out must work while the content hangs, so nobody waits longer than this for its goodbye.
const patience = 2500

/** Follows what becomes of a module that is played here; it ends with the screen. */
export function useAlongPlayer(attempt: string, personId: string, frame: RefObject<HTMLIFrameElement>) {
  const playing = useRef<Playing>()
  const [phase, setPhase] = useState<'opening' | 'open' | 'otherTab' | 'gone' | 'broken'>('opening')
  const [copy, setCopy] = useState<Copy>()
  const [kept, setKept] = useState<Kept>()
  const [isAside, setAside] = useState(false)

  const hear = useCallback(
    (news: AlongNews) => {
      if (news.kind === 'kept' || news.kind === 'sent') setKept({ at: news.at, isSent: news.kind === 'sent' })
      else if (news.kind === 'full') setKept('full')
      else if (news.kind === 'aside') setAside(true)
      else if (news.kind === 'finished') location.hash = ''
      else if (news.kind !== 'open') setPhase(news.kind)
      else if (news.copy.personId !== personId || !news.copy.isWhole) setPhase('gone')
      else {
        setCopy(news.copy)
        setPhase('open')
      }
    },
    [personId],
  )

  const open = useCallback(() => {
    setPhase('opening')
    setKept(undefined)
    setAside(false)
    playing.current = playAlong(attempt, hear)
  }, [attempt, hear])

  useEffect(() => {
    open()
    const commit = () => document.visibilityState === 'hidden' && playing.current?.commit()
    document.addEventListener('visibilitychange', commit)
    return () => {
      document.removeEventListener('visibilitychange', commit)
      playing.current?.end()
    }
  }, [open])

  /** Takes the content away, and waits until its last words are kept. */
  const leave = useCallback(async () => {
    const content = frame.current
    const late = new Promise<void>((resolve) => setTimeout(resolve, patience))
    if (content?.contentWindow) {
      const gone = new Promise((resolve) => content.addEventListener('load', resolve, { once: true }))
      content.contentWindow.location.replace('about:blank')
      await Promise.race([gone.then(() => playing.current?.leave()), late])
    }
    playing.current?.end()
  }, [frame])

  async function again() {
    await leave()
    open()
  }

  return { phase, copy, kept, isAside, leave, again }
}
