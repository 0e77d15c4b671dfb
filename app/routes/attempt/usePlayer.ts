import { useCallback, useEffect, useRef, useState } from 'react'
import type { LessonStatus } from '~/db/tables'
import { sendAlong } from '~/modules/player/along/level'
import { journalOf, type Owner } from '~/modules/player/journal/journal'
import { sendUnsent } from '~/modules/player/journal/sendUnsent'
import { makeLimit } from '~/modules/player/limit'
import { type AppMessage, messageFrom, type PlayerMessage, postTo } from '~/modules/player/messages'

/** `aside`: what this browser had kept came too late; the learner reads so before going on. */
export type Phase = 'opening' | 'aside' | 'open' | 'leaving' | 'unsavedLeaving' | 'elsewhere' | 'ended' | 'broken'
export type Saved = { at: number; status: LessonStatus } | 'unsaved' | undefined

// The way out must work while the content hangs, so nobody waits longer than this for its goodbye.
const patience = 2500
// The player says a few things a second; content that speaks in its name is not heard all day.
const mostMessages = 60
const messagesPer = 1000

/** Opens the attempt on the content origin, and follows what the player says of saving; the rest of it goes to `hear`. */
export function usePlayer(
  { personId, attempt, title }: Owner,
  contentOrigin: string | undefined,
  hear: (message: PlayerMessage) => void,
) {
  const frame = useRef<HTMLIFrameElement>(null)
  const journal = useRef<ReturnType<typeof journalOf>>()
  const isStopped = useRef(false)
  const onLeft = useRef<(isSaved: boolean) => void>()
  const onOther = useRef(hear)
  onOther.current = hear
  const [address, setAddress] = useState<string>()
  const [phase, setPhase] = useState<Phase>('opening')
  const [saved, setSaved] = useState<Saved>()
  const [isKept, setIsKept] = useState(false)
  const [isAside, setIsAside] = useState(false)
  const [isBringing, setIsBringing] = useState(false)

  const open = useCallback(async () => {
    setPhase('opening')
    setSaved(undefined)
    setAddress(undefined)
    // A new launch begins with what the server has, so what waits here goes first.
    const late = [...(await sendUnsent(personId, attempt)), ...(await sendAlong(personId, attempt))]
    const outcomes = late.map(({ outcome }) => outcome)
    if (outcomes.includes('later')) return setPhase('broken')
    if (outcomes.includes('aside')) return setPhase('aside')
    const launched = await openLaunch(attempt)
    journal.current = launched && journalOf({ personId, attempt, title }, launched.number)
    isStopped.current = false
    setIsAside(false)
    setAddress(launched?.address)
    setPhase(launched ? 'open' : 'broken')
  }, [personId, attempt, title])

  // A launch ends every other one, so it takes a page that really opened: neither a prefetch nor a GET makes one.
  useEffect(() => {
    if (!contentOrigin) return
    void open()
    const reopen = (event: PageTransitionEvent) => event.persisted && void open()
    window.addEventListener('pageshow', reopen)
    return () => window.removeEventListener('pageshow', reopen)
  }, [open, contentOrigin])

  const send = useCallback(
    (message: AppMessage) => {
      const player = frame.current?.contentWindow
      if (player && contentOrigin) postTo<AppMessage>(player, contentOrigin, message)
    },
    [contentOrigin],
  )

  useEffect(() => {
    if (!contentOrigin) return
    // This screen can save nothing itself any more; what it kept goes by the session.
    async function stop(next: 'elsewhere' | 'ended') {
      isStopped.current = true
      setPhase(next)
      await bringRest()
    }

    async function bringRest() {
      setIsBringing(true)
      await journal.current?.idle()
      const news = await sendUnsent(personId, attempt)
      if (news.some(({ outcome }) => outcome === 'aside')) setIsAside(true)
      setIsBringing(false)
    }

    function hearLeft({ saved, kept }: PlayerMessage & { kind: 'left' }) {
      setIsKept(kept)
      if (onLeft.current) onLeft.current(saved)
      else if (saved) onOther.current({ kind: 'finished' })
    }

    async function keep({ sequence, final, cmi }: PlayerMessage & { kind: 'keep' }) {
      const isKept = (await journal.current?.keep({ sequence, final, cmi })) ?? false
      send({ kind: 'kept', sequence, isKept })
      if (isStopped.current) await bringRest()
    }

    const mayCome = makeLimit(mostMessages, messagesPer)
    const receive = (event: MessageEvent) => {
      const message = messageFrom<PlayerMessage>(event, frame.current?.contentWindow, contentOrigin)
      if (!message || !mayCome()) return
      if (message.kind === 'saved') {
        setSaved({ at: Number(message.at), status: message.status })
        void journal.current?.acknowledged(Number(message.sequence))
      } else if (message.kind === 'unsaved') setSaved('unsaved')
      else if (message.kind === 'keep') void keep(message)
      else if (message.kind === 'left') hearLeft(message)
      else if (message.kind === 'elsewhere' || message.kind === 'ended') void stop(message.kind)
      else onOther.current(message)
    }
    window.addEventListener('message', receive)
    return () => window.removeEventListener('message', receive)
  }, [contentOrigin, send, personId, attempt])

  /** Closes the content and waits until its last words are saved; false when that does not come soon. */
  async function leave() {
    if (phase !== 'open' || !frame.current?.contentWindow) return true
    setPhase('leaving')
    send({ kind: 'leave' })
    const isSaved = await new Promise<boolean>((resolve) => {
      onLeft.current = resolve
      setTimeout(() => resolve(false), patience)
    })
    onLeft.current = undefined
    if (!isSaved) setPhase('unsavedLeaving')
    return isSaved
  }

  return { frame, address, phase, saved, open, leave, send, isKept, isAside, isBringing }
}

async function openLaunch(attempt: string): Promise<{ address: string; number: number } | undefined> {
  try {
    const response = await fetch(`/attempts/${attempt}/launches`, { method: 'POST' })
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}
