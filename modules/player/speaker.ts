import type { Language } from '~/db/tables'

export const paces = [0.7, 0.85, 1, 1.25] as const
export type Pace = (typeof paces)[number]
export const usualPace: Pace = 1

export function paceFrom(value: unknown): Pace {
  return paces.find((pace) => pace === value) ?? usualPace
}

export type Speech = { state: 'silent' | 'reading' | 'paused'; sentence: number | undefined }
type Told = { onChange: (speech: Speech) => void; onFailure: () => void }

const silence: Speech = { state: 'silent', sentence: undefined }

/**
 * Reads sentences aloud with a voice of the device. A pause ends the sentence, which is begun again after it: browsers on
 * phones cannot pause, and some stop by themselves in a text that is long.
 */
export function makeSpeaker({ onChange, onFailure }: Told) {
  const synthesis = window.speechSynthesis
  let speech = silence
  let sentences: string[] = []
  let voice: SpeechSynthesisVoice | undefined
  let pace: Pace = usualPace
  // Kept, because a browser may otherwise forget it and never say that it ended.
  let current: SpeechSynthesisUtterance | undefined

  function become(next: Speech) {
    speech = next
    onChange(next)
  }

  function say(sentence: number) {
    hush()
    const text = sentences[sentence]
    if (text === undefined) return become(silence)
    const utterance = new SpeechSynthesisUtterance(text)
    current = utterance
    if (voice) [utterance.voice, utterance.lang] = [voice, voice.lang]
    utterance.rate = pace
    utterance.onend = () => current === utterance && say(sentence + 1)
    utterance.onerror = () => {
      if (current !== utterance) return
      stop()
      onFailure()
    }
    become({ state: 'reading', sentence })
    synthesis.speak(utterance)
  }

  function hush() {
    current = undefined
    synthesis.cancel()
  }

  function stop() {
    hush()
    if (speech.state !== 'silent') become(silence)
  }

  return {
    start(text: string[], by: SpeechSynthesisVoice) {
      ;[sentences, voice] = [text, by]
      say(0)
    },
    pause() {
      if (speech.state !== 'reading') return
      hush()
      become({ ...speech, state: 'paused' })
    },
    goOn: () => speech.state === 'paused' && say(speech.sentence!),
    stop,
    setPace(next: Pace) {
      if (pace === next) return
      pace = next
      if (speech.state === 'reading') say(speech.sentence!)
    },
  }
}

// A browser tells its voices when it likes, and one without any never does.
const patience = 1500

/** A voice for a language, one that works without internet first; undefined when this device has none. */
export async function findVoice(language: Language): Promise<SpeechSynthesisVoice | undefined> {
  const synthesis = window.speechSynthesis as SpeechSynthesis | undefined
  if (!synthesis) return undefined
  if (synthesis.getVoices().length === 0)
    await new Promise<void>((resolve) => {
      synthesis.addEventListener('voiceschanged', () => resolve(), { once: true })
      setTimeout(resolve, patience)
    })
  const voices = synthesis.getVoices().filter(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language)
  return voices.find(({ localService }) => localService) ?? voices[0]
}
