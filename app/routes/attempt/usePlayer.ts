import { useCallback, useEffect, useRef, useState } from 'react'
import type { LessonStatus } from '~/db/tables'
import { makeLimit } from '~/modules/player/limit'
import { type AppMessage, messageFrom, type PlayerMessage, postTo } from '~/modules/player/messages'

export type Phase = 'opening' | 'open' | 'leaving' | 'unsavedLeaving' | 'elsewhere' | 'ended' | 'broken'
export type Saved = { at: number; status: LessonStatus } | 'unsaved' | undefined

// The way out must work while the content hangs, so nobody waits longer than this for its goodbye.
const patience = 2500
// The player says a few things a second; content that speaks in its name is not heard all day.
const mostMessages = 60
const messagesPer = 1000

/** Opens the attempt on the content origin, and follows what the player says of saving; the rest of it goes to `hear`. */
export function usePlayer(
  attemptId: string,
  contentOrigin: string | undefined,
  hear: (message: PlayerMessage) => void,
) {
  const frame = useRef<HTMLIFrameElement>(null)
  const onLeft = useRef<(isSaved: boolean) => void>(() => {})
  const onOther = useRef(hear)
  onOther.current = hear
  const [address, setAddress] = useState<string>()
  const [phase, setPhase] = useState<Phase>('opening')
  const [saved, setSaved] = useState<Saved>()

  const open = useCallback(async () => {
    setPhase('opening')
    setSaved(undefined)
    const found = await openLaunch(attemptId)
    setAddress(found)
    setPhase(found ? 'open' : 'broken')
  }, [attemptId])

  // A launch ends every other one, so it takes a page that really opened: neither a prefetch nor a GET makes one.
  useEffect(() => {
    if (!contentOrigin) return
    void open()
    const reopen = (event: PageTransitionEvent) => event.persisted && void open()
    window.addEventListener('pageshow', reopen)
    return () => window.removeEventListener('pageshow', reopen)
  }, [open, contentOrigin])

  useEffect(() => {
    if (!contentOrigin) return
    const mayCome = makeLimit(mostMessages, messagesPer)
    const receive = (event: MessageEvent) => {
      const message = messageFrom<PlayerMessage>(event, frame.current?.contentWindow, contentOrigin)
      if (!message || !mayCome()) return
      if (message.kind === 'saved') setSaved({ at: Number(message.at), status: message.status })
      else if (message.kind === 'unsaved') setSaved('unsaved')
      else if (message.kind === 'left') onLeft.current(message.saved)
      else if (message.kind === 'elsewhere' || message.kind === 'ended') setPhase(message.kind)
      else onOther.current(message)
    }
    window.addEventListener('message', receive)
    return () => window.removeEventListener('message', receive)
  }, [contentOrigin])

  const send = useCallback(
    (message: AppMessage) => {
      const player = frame.current?.contentWindow
      if (player && contentOrigin) postTo(player, contentOrigin, message)
    },
    [contentOrigin],
  )

  /** Closes the content and waits until its last words are saved; false when that does not come soon. */
  async function leave() {
    if (phase !== 'open' || !frame.current?.contentWindow) return true
    setPhase('leaving')
    send({ kind: 'leave' })
    const isSaved = await new Promise<boolean>((resolve) => {
      onLeft.current = resolve
      setTimeout(() => resolve(false), patience)
    })
    if (!isSaved) setPhase('unsavedLeaving')
    return isSaved
  }

  return { frame, address, phase, saved, open, leave, send }
}

async function openLaunch(attemptId: string): Promise<string | undefined> {
  try {
    const response = await fetch(`/attempts/${attemptId}/launches`, { method: 'POST' })
    return response.ok ? (await response.json()).address : undefined
  } catch {
    return undefined
  }
}
