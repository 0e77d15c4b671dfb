import { CalendarPlus } from 'lucide-react'
import { connectTexts } from '~/app/texts/connect'
import { useTexts } from '~/app/ui/useTexts'
import './connect.css'

/** Brings dates into somebody's own calendar: `address` is where they stand, in full. */
export function Subscribe({ address }: { address: string }) {
  const t = useTexts(connectTexts)
  return (
    <p className="subscribe">
      <a href={address.replace(/^https?:/, 'webcal:')}>
        <CalendarPlus aria-hidden="true" size={20} />
        {t.subscribe}
      </a>
      <a href={address}>{t.download}</a>
    </p>
  )
}
