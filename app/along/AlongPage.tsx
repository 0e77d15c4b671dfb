import { useEffect, useState } from 'react'
import type { Language } from '~/db/tables'
import type { Reader } from '~/modules/player/along/shelf'
import { AlongList } from './AlongList'
import { AlongPlayer } from './AlongPlayer'

type Props = { reader: Reader | 'closed' | undefined; language: Language }

/** What one has with one: the list, or one module of it, by the address. */
export function AlongPage({ reader, language }: Props) {
  const [attempt, setAttempt] = useState(placeInAddress())
  useEffect(() => {
    const follow = () => setAttempt(placeInAddress())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const isTheirs = typeof reader === 'object'
  if (attempt && isTheirs) return <AlongPlayer key={attempt} {...{ attempt, language, personId: reader.personId }} />
  return <AlongList {...{ reader, language }} />
}

function placeInAddress() {
  return decodeURIComponent(location.hash.slice(1))
}
