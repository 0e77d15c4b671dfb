import { useEffect, useState } from 'react'
import { Icon } from './Icon'
import type { Texts } from './texts'

type Props = { endsAt: number; onEnd: () => void; t: Texts }

const told = [300, 60]

/** What is left of the time of a test, in minutes, and in seconds at the end; told aloud at five minutes and at one. */
export function TestClock({ endsAt, onEnd, t }: Props) {
  const [now, setNow] = useState(Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  const left = Math.max(0, Math.ceil((endsAt - now) / 1000))
  useEffect(() => {
    if (left === 0) onEnd()
  }, [left, onEnd])
  const aloud = told.findLast((seconds) => left <= seconds)
  return (
    <p className={left <= 60 ? 'test-clock test-clock-late' : 'test-clock'}>
      <Icon name="clock" />
      <span role="timer">{t.timeLeft(Math.floor(left / 60), left % 60)}</span>
      <span className="visually-hidden" role="status">
        {aloud ? t.timeLeft(aloud / 60, 0) : ''}
      </span>
    </p>
  )
}
