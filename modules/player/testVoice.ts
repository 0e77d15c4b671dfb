/** For tests: what a test browser lacks, a voice. It says a sentence until `ended` is called, and keeps what it said. */
export function giveVoice(lang: string) {
  type Said = { text: string; rate: number; onend?: () => void; onerror?: () => void }
  let current: Said | undefined
  const said: string[] = []
  const voice = { lang, localService: true, name: 'Test' }
  class Utterance {
    voice = voice
    lang = ''
    rate = 1
    constructor(public text: string) {}
  }
  const synthesis = {
    getVoices: () => (lang ? [voice] : []),
    addEventListener() {},
    cancel() {
      const stopped = current
      current = undefined
      sessionStorage.setItem('speaks', 'no')
      stopped?.onerror?.()
    },
    speak(utterance: Said) {
      current = utterance
      sessionStorage.setItem('speaks', 'yes')
      said.push(utterance.rate === 1 ? utterance.text : `${utterance.rate}: ${utterance.text}`)
    },
  }
  const ended = () => {
    const last = current
    current = undefined
    last?.onend?.()
  }
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  Object.assign(window, { voice: { said, ended, saysNow: () => current?.text } })
}

export type TestVoice = { said: string[]; ended: () => void; saysNow: () => string | undefined }
