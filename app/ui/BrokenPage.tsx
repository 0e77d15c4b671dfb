import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { savingTexts } from '~/app/texts/saving'
import { shellTexts } from '~/app/texts/shell'
import { EmptyState } from './EmptyState'
import { useTexts } from './useTexts'

/** What a person sees instead of a page: it is not there, or it broke. Says that nothing is lost, and what to do. */
export function BrokenPage() {
  const t = useTexts(shellTexts)
  const { full, failing } = useTexts(savingTexts)
  const error = useRouteError()
  const disk = isRouteErrorResponse(error) && { 507: full, 503: failing }[error.status]
  if (disk)
    return <EmptyState drawing="stop" title={t.brokenTitle} text={disk} action={{ to: '', label: t.brokenAction }} />
  const absent = isRouteErrorResponse(error) && error.status === 404
  return absent ? (
    <EmptyState
      drawing="gap"
      title={t.absentTitle}
      text={t.absentText}
      action={{ to: '/catalogue', label: t.absentAction }}
    />
  ) : (
    <EmptyState drawing="stop" title={t.brokenTitle} text={t.brokenText} action={{ to: '', label: t.brokenAction }} />
  )
}
