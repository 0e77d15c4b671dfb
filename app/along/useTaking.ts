import { useEffect, useRef, useState } from 'react'
import type { Taken } from '~/modules/player/along/copy'
import { copiesOf, removeCopy } from '~/modules/player/along/shelf'
import { askToTake, bringFiles, type TakeOutcome } from '~/modules/player/along/take'

type Phase =
  | 'unknown'
  | 'none'
  | 'removed'
  | 'noAnswer'
  | 'asking'
  | 'offered'
  | 'bringing'
  | Exclude<TakeOutcome, 'cancelled'>

/** Taking one module along, from the question how large it is to its being whole, or gone again. */
export function useTaking(personId: string, enrolment: string) {
  const [phase, setPhase] = useState<Phase>('unknown')
  const [copy, setCopy] = useState<Taken>()
  const [done, setDone] = useState(0)
  const [hasBegun, setHasBegun] = useState(false)
  const stop = useRef<AbortController>()

  useEffect(() => {
    copiesOf(personId)
      .catch(() => undefined)
      .then((copies) => {
        const here = copies?.find((one) => one.enrolment === enrolment)
        setCopy(here)
        setPhase(here ? (here.isWhole ? 'whole' : 'broken') : copies ? 'none' : 'unknown')
      })
  }, [personId, enrolment])

  async function ask() {
    setHasBegun(true)
    setPhase('asking')
    const taken = await askToTake(enrolment)
    setCopy(taken)
    setPhase(taken ? 'offered' : 'noAnswer')
  }

  async function bring() {
    setHasBegun(true)
    // What stood here unfinished may have moved on since.
    const taken = phase === 'offered' ? copy! : await askToTake(enrolment)
    if (!taken) return setPhase('broken')
    setCopy(taken)
    setDone(0)
    setPhase('bringing')
    const { signal } = newStop()
    const outcome = await bringFiles(taken, { signal, onBytes: setDone })
    if (outcome !== 'cancelled') return setPhase(outcome)
    await removeCopy(taken.attempt)
    setPhase('none')
  }

  function newStop() {
    stop.current = new AbortController()
    return stop.current
  }

  async function remove() {
    setHasBegun(true)
    await removeCopy(copy!.attempt)
    setPhase(phase === 'offered' ? 'none' : 'removed')
  }

  return { phase, copy, done, hasBegun, ask, bring, remove, cancel: () => stop.current?.abort() }
}
