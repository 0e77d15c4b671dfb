import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { readAnswersWhole } from './wholeAnswers'

readAnswersWhole()
startTransition(() => {
  hydrateRoot(document, <RemixBrowser />)
})
