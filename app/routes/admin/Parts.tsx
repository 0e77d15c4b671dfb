import { adminTexts } from '~/app/texts/admin'
import { useTexts } from '~/app/ui/useTexts'
import './admin.css'

/** The parts of the administration. */
export function Parts({ current }: { current: 'organisations' | 'people' | 'synonyms' | 'mail' }) {
  const t = useTexts(adminTexts)
  return (
    <nav className="parts" aria-label={t.parts}>
      <a href="/admin" aria-current={current === 'organisations' ? 'page' : undefined}>
        {t.organisations}
      </a>
      <a href="/admin/people" aria-current={current === 'people' ? 'page' : undefined}>
        {t.people}
      </a>
      <a href="/admin/synonyms" aria-current={current === 'synonyms' ? 'page' : undefined}>
        {t.synonyms}
      </a>
      <a href="/admin/mail" aria-current={current === 'mail' ? 'page' : undefined}>
        {t.mail}
      </a>
    </nav>
  )
}
