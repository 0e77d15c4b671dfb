import { applyContrast, type Display, textSizes, usualDisplay } from './display'

// Until a page of the content is there, its place has the colour of what comes.
const grounds = { device: 'light dark', light: 'light', dark: 'dark', high: 'light' }

/** Shows the content as its learner wants to see it, on each page that it goes to; nothing in it can stop the player. */
export function dressContent(frame: HTMLIFrameElement) {
  let display = usualDisplay

  function dress() {
    try {
      if (frame.contentDocument?.documentElement) show(frame.contentDocument, display)
    } catch {
      // What content has made of its own page is its own affair.
    }
  }

  // A page gets its first look before it is whole, so that nobody sees it change.
  function whileOpening() {
    dress()
    if (frame.contentDocument?.readyState !== 'complete') requestAnimationFrame(whileOpening)
  }

  function onLoad() {
    dress()
    frame.contentWindow?.addEventListener('pagehide', () => requestAnimationFrame(whileOpening))
  }

  frame.addEventListener('load', onLoad)
  requestAnimationFrame(whileOpening)
  return (next: Display) => {
    display = next
    document.documentElement.style.colorScheme = grounds[next.contrast]
    dress()
  }
}

function show(document: Document, { textSize, contrast }: Display) {
  const root = document.documentElement
  if (document.querySelector('link[href="learner.css"], style[data-learner]')) {
    applyContrast(document, contrast)
    root.style.fontSize = textSize === 100 ? '' : `${textSize}%`
  } else if (document.readyState === 'complete') enlarge(root, textSize)
}

const ours = ['', ...textSizes.map((size) => `${size}%`)]

/** A page of somebody else grows as far as it fits the width; one that sets a size of its own stays as it is. */
function enlarge(root: HTMLElement, wanted: number) {
  if (!ours.includes(root.style.fontSize)) return
  const isOver = () => root.scrollWidth > root.clientWidth
  root.style.fontSize = ''
  const wasOver = isOver()
  for (const size of textSizes.filter((one) => one > 100 && one <= wanted)) {
    const before = root.style.fontSize
    root.style.fontSize = `${size}%`
    if (!wasOver && isOver()) {
      root.style.fontSize = before
      return
    }
  }
}
