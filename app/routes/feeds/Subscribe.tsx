import { useRouteLoaderData } from '@remix-run/react'
import { CalendarPlus } from 'lucide-react'
import type { loader } from '~/app/root'
import { connectTexts } from '~/app/texts/connect'
import { useTexts } from '~/app/ui/useTexts'
import './connect.css'

/** Brings the dates of a calendar of ours into somebody's own. */
export function Subscribe({ calendar }: { calendar: `/${string}.ics` }) {
  const t = useTexts(connectTexts)
  const origin = useRouteLoaderData<typeof loader>('root')?.origin ?? ''
  return (
    <p className="subscribe">
      <a href={origin.replace(/^https?:/, 'webcal:') + calendar}>
        <CalendarPlus aria-hidden="true" size={20} />
        {t.subscribe}
      </a>
      <a href={calendar}>{t.download}</a>
    </p>
  )
}
