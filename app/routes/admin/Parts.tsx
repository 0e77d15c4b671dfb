import { adminTexts } from '~/app/texts/admin'
import { useTexts } from '~/app/ui/useTexts'
import './admin.css'

/** The two halves of the administration. */
export function Parts({ current }: { current: 'organisations' | 'people' }) {
  const t = useTexts(adminTexts)
  return (
    <nav className="parts" aria-label={t.parts}>
      <a href="/admin" aria-current={current === 'organisations' ? 'page' : undefined}>
        {t.organisations}
      </a>
      <a href="/admin/people" aria-current={current === 'people' ? 'page' : undefined}>
        {t.people}
      </a>
    </nav>
  )
}
