import { useEffect, useRef, useState } from 'react'
import type { Contents } from '~/modules/player/course'
import type { AppMessage, PlayerMessage } from '~/modules/player/messages'

const wide = '(min-width: 900px)'

/** What a package of others says is in it, and the learner's way through it. */
export function useContents(send: (message: AppMessage) => void, frame: { current: HTMLIFrameElement | null }) {
  const [contents, setContents] = useState<Contents>()
  const [isOpen, setOpen] = useState(false)
  const isKnown = useRef(false)

  // On a wide screen there is room for it beside the content.
  useEffect(() => {
    if (contents && !isKnown.current && window.matchMedia(wide).matches) setOpen(true)
    isKnown.current = contents !== undefined
  }, [contents])

  function hear(message: PlayerMessage) {
    if (message.kind === 'contents' && isContents(message.contents)) setContents(message.contents)
  }

  // Who chooses a unit is in it from then on, also with the keyboard.
  function steer(message: AppMessage) {
    send(message)
    frame.current?.focus()
    if (!window.matchMedia(wide).matches) setOpen(false)
  }

  return {
    contents,
    units: contents?.lines.filter(({ isUnit }) => isUnit) ?? [],
    isOpen,
    setOpen,
    hear,
    open: (unit: string) => steer({ kind: 'open', unit }),
    goOn: () => steer({ kind: 'goOn' }),
    goBack: () => steer({ kind: 'goBack' }),
    done: () => send({ kind: 'done' }),
  }
}

// Content that speaks in the player's name must not break the frame around it.
function isContents(given: unknown): given is Contents {
  const lines = (given as Contents | undefined)?.lines
  return Array.isArray(lines) && lines.every((line) => typeof line?.id === 'string' && typeof line.title === 'string')
}
