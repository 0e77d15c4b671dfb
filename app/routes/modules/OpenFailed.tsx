import { isRouteErrorResponse, useLocation, useRevalidator, useRouteError } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { savingTexts } from '~/app/texts/saving'
import { BrokenPage } from '~/app/ui/BrokenPage'
import { EmptyState } from '~/app/ui/EmptyState'
import { useTexts } from '~/app/ui/useTexts'

/** In the place of an editor that could not be loaded: it is never shown empty, and never saves then. */
export function OpenFailed() {
  const t = useTexts(savingTexts)
  const error = useRouteError()
  const isAbsent = isRouteErrorResponse(error) && error.status === 404
  const isSignedOut = useSignedOut()
  const { pathname, search } = useLocation()
  const revalidator = useRevalidator()
  // The network is back: no need to press.
  useEffect(() => {
    const retry = () => revalidator.revalidate()
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [revalidator])
  if (isSignedOut)
    return (
      <EmptyState
        drawing="stop"
        title={t.openFailed}
        text={t.signedOutText}
        action={{ to: `/sign-in?to=${encodeURIComponent(pathname + search)}`, label: t.again }}
      />
    )
  if (isAbsent) return <BrokenPage />
  return (
    <EmptyState drawing="stop" title={t.openFailed} text={t.openFailedText}>
      <button type="button" disabled={revalidator.state !== 'idle'} onClick={() => revalidator.revalidate()}>
        {t.retry}
      </button>
    </EmptyState>
  )
}

// Who is signed out gets the 404 of what does not exist.
function useSignedOut() {
  const [isSignedOut, setSignedOut] = useState(false)
  useEffect(() => {
    fetch('/session', { cache: 'no-store' })
      .then((response) => response.json())
      .then(({ personId }: { personId: string | null }) => setSignedOut(personId === null))
      .catch(() => {})
  }, [])
  return isSignedOut
}
