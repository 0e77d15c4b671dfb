import { adminTexts } from '~/app/texts/admin'
import { useTexts } from '~/app/ui/useTexts'
import './admin.css'

/** The parts of the administration. */
export function Parts({ current }: { current: 'organisations' | 'people' | 'lists' | 'mail' }) {
  const t = useTexts(adminTexts)
  return (
    <nav className="parts" aria-label={t.parts}>
      <a href="/admin" aria-current={current === 'organisations' ? 'page' : undefined}>
        {t.organisations}
      </a>
      <a href="/admin/people" aria-current={current === 'people' ? 'page' : undefined}>
        {t.people}
      </a>
      <a href="/admin/lists" aria-current={current === 'lists' ? 'page' : undefined}>
        {t.lists}
      </a>
      <a href="/admin/mail" aria-current={current === 'mail' ? 'page' : undefined}>
        {t.mail}
      </a>
      <a href="/connect">{t.connect}</a>
    </nav>
  )
}
