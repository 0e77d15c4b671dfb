import { useState } from 'react'
import type { PlayerMessage } from '~/modules/player/messages'
import { minutesLeft, type Pace } from '~/modules/progress/minutesLeft'

/** The minutes that are left from where the learner is now; undefined until the content has said where that is. */
export function useMinutesLeft(pace: Pace, seenBefore: string[]) {
  const [places, setPlaces] = useState<string[]>([])
  const place = places.at(-1)
  const isPage = (one: string) => pace.pages.some(({ id }) => id === one)
  function hear(message: PlayerMessage) {
    if (message.kind !== 'place') return
    const { place } = message
    setPlaces((before) => [...before.filter((one) => one !== place && isPage(one)), place])
  }
  return { left: place === undefined ? undefined : minutesLeft(pace, new Set([...seenBefore, ...places]), place), hear }
}
