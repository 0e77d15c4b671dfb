import type { PlayerMessage } from './messages'
import { type Sentence, sentencesOf } from './sentences'

type Tell = (message: PlayerMessage) => void
type ContentWindow = Window & typeof globalThis

const name = 'leerbank-reading'
const look = `::highlight(${name}) { background-color: Mark; color: MarkText }`

/** Gives the sentences of the page that the content shows, marks the one that is read, and tells when the page has changed. */
export function readContent(frame: HTMLIFrameElement, tell: Tell) {
  let sentences: Sentence[] = []
  let watcher: MutationObserver | undefined

  function give(language: string) {
    end()
    sentences = attempt(() => sentencesOf(frame.contentDocument!, language)) ?? []
    tell({ kind: 'sentences', sentences: sentences.map(({ text }) => text) })
    if (sentences.length > 0) attempt(watch)
  }

  // Content that goes to another page of its own gives it another title, or is another document.
  function watch() {
    frame.contentWindow!.addEventListener('pagehide', turned, { once: true })
    const title = frame.contentDocument!.querySelector('title')
    if (!title) return
    watcher = new MutationObserver(turned)
    watcher.observe(title, { childList: true, subtree: true, characterData: true })
  }

  function turned() {
    if (sentences.length === 0) return
    mark(undefined)
    end()
    tell({ kind: 'turned' })
  }

  function end() {
    watcher?.disconnect()
    sentences = []
  }

  function mark(place: number | undefined) {
    attempt(() => {
      const sentence = place === undefined ? undefined : sentences[place]
      const view = frame.contentWindow as ContentWindow
      if (!sentence) return view.CSS.highlights?.delete(name)
      if (!isShown(sentence.range)) return turned()
      intoView(sentence.range, view)
      if (!view.CSS.highlights) return
      addLook(view)
      view.CSS.highlights.set(name, new view.Highlight(sentence.range))
    })
  }

  return { give, mark }
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    // Content may have made anything of its page; then it is not read.
    return undefined
  }
}

function addLook(view: ContentWindow) {
  const { adoptedStyleSheets } = view.document
  if (adoptedStyleSheets.some(({ cssRules }) => cssRules[0]?.cssText.includes(name))) return
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(look)
  view.document.adoptedStyleSheets = [...adoptedStyleSheets, sheet]
}

function isShown(range: Range) {
  return range.getClientRects().length > 0
}

// The bars of our runtime stand over the page, at its top and its foot.
const bars = 120

function intoView(range: Range, view: Window) {
  const { top, bottom } = range.getBoundingClientRect()
  if (top > bars && bottom < view.innerHeight - bars) return
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches
  view.scrollBy({ top: top - view.innerHeight / 3, behavior: calm ? 'auto' : 'smooth' })
}
