import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { pressAgain } from './ui/earlyPress'

void begin()

async function begin() {
  await dataOfPage()
  startTransition(() => {
    hydrateRoot(document, <RemixBrowser />)
  })
  pressAgain()
}

// Until the data of the page is read, Remix has React wait. A press in that time makes React give up for good: the page
// stays as it is and answers to nothing. Asked by hand, Remix throws what has to be waited for.
async function dataOfPage() {
  try {
    RemixBrowser({})
  } catch (reading) {
    await reading
  }
}

// A newer visit breaks off the reading of an older answer, and Remix leaves the rest of that answer without anybody to hear
// that it was broken off: no fault, and nothing for a console.
window.addEventListener('unhandledrejection', (event) => {
  if (event.reason instanceof DOMException && event.reason.name === 'AbortError') event.preventDefault()
})
