import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { pressAgain } from './ui/earlyPress'
import { readAnswersWhole } from './wholeAnswers'

readAnswersWhole()
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
