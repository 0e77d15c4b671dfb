import { useEffect, useRef, useState } from 'react'
import type { Language } from '~/db/tables'
import type { AppMessage, PlayerMessage } from '~/modules/player/messages'
import { findVoice, makeSpeaker, type Pace, type Speech } from '~/modules/player/speaker'

/** Why nothing is read: the device has no voice for the language, the page has no words, or the voice broke off. */
export type Silence = 'noVoice' | 'noWords' | 'failed'

const noneFor = (language: Language) => `leerbank-no-voice-${language}`

/** Reads the page that is shown aloud, in the language of the module; `send` reaches the player, `hear` is for its answers. */
export function useReadAloud(language: Language, pace: Pace, send: (message: AppMessage) => void) {
  const [speech, setSpeech] = useState<Speech>({ state: 'silent', sentence: undefined })
  const [silence, setSilence] = useState<Silence>()
  const [isOffered, setOffered] = useState(true)
  const voice = useRef<SpeechSynthesisVoice>()
  const speaker = useRef<ReturnType<typeof makeSpeaker>>()

  useEffect(() => {
    if (!('speechSynthesis' in window)) return setOffered(false)
    const made = makeSpeaker({ onChange: setSpeech, onFailure: () => setSilence('failed') })
    speaker.current = made
    // A voice goes on speaking on the page that comes after this one.
    window.addEventListener('pagehide', made.stop)
    return () => {
      made.stop()
      window.removeEventListener('pagehide', made.stop)
    }
  }, [])

  // A device that had no voice is asked again, and offers nothing until it has one.
  useEffect(() => {
    if (!isNoted(language)) return
    setOffered(false)
    const lookAgain = async () => {
      if (!(await findVoice(language))) return
      note(language, false)
      setOffered(true)
    }
    void lookAgain()
  }, [language])

  useEffect(() => speaker.current?.setPace(pace), [pace])
  useEffect(() => send({ kind: 'mark', sentence: speech.sentence }), [send, speech.sentence])

  async function start() {
    setSilence(undefined)
    voice.current = await findVoice(language)
    if (voice.current) return send({ kind: 'read', language })
    note(language, true)
    setOffered(false)
    setSilence('noVoice')
  }

  function hear(message: PlayerMessage) {
    if (message.kind === 'turned') speaker.current?.stop()
    if (message.kind === 'place') setSilence(undefined)
    if (message.kind !== 'sentences' || !voice.current) return
    const sentences = textsIn(message.sentences)
    if (sentences.length === 0) setSilence('noWords')
    else speaker.current?.start(sentences, voice.current)
    voice.current = undefined
  }

  const { pause = nothing, goOn = nothing, stop = nothing } = speaker.current ?? {}
  return { state: speech.state, silence, isOffered, start, pause, goOn, stop, hear }
}

function nothing() {}

function textsIn(given: unknown): string[] {
  return Array.isArray(given) ? given.filter((one): one is string => typeof one === 'string') : []
}

function isNoted(language: Language) {
  try {
    return localStorage.getItem(noneFor(language)) !== null
  } catch {
    return false
  }
}

function note(language: Language, isMissing: boolean) {
  try {
    if (isMissing) localStorage.setItem(noneFor(language), '1')
    else localStorage.removeItem(noneFor(language))
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
