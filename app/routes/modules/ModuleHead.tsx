import { NavLink } from '@remix-run/react'
import { ArrowLeft, BadgeCheck, ChartColumn, Eye, History, Package, PenLine, SlidersHorizontal } from 'lucide-react'
import type { ReactNode } from 'react'
import { authoringTexts } from '~/app/texts/authoring'
import { useTexts } from '~/app/ui/useTexts'
import './modules.css'

type Props = {
  module: { id: string; title: string; source: 'written' | 'package'; hubName: string; hubColour: string }
  status?: ReactNode
  people?: ReactNode
}

const steps = [
  { key: 'write', path: '', icon: PenLine },
  { key: 'settings', path: '/settings', icon: SlidersHorizontal },
  { key: 'preview', path: '/preview', icon: Eye },
  { key: 'publication', path: '/publication', icon: BadgeCheck },
  { key: 'history', path: '/history', icon: History },
  { key: 'results', path: '/results', icon: ChartColumn },
] as const
const stepsOfPackage = [{ key: 'package', path: '/package', icon: Package }, steps[1], steps[3]] as const

/** The title block of a module's screens, as on a drawing: what it is, whose it is, what state it is in, where to go. */
export function ModuleHead({ module, status, people }: Props) {
  const t = useTexts(authoringTexts)
  // In the editor nothing below it names the whole screen.
  const Title = status ? 'h1' : 'p'
  return (
    <header className="module-head">
      <div className="module-name">
        <a className="module-back" href="/modules" aria-label={t.back}>
          <ArrowLeft aria-hidden="true" size={18} />
          <span>{t.back}</span>
        </a>
        <Title className="module-title" title={module.title}>
          {module.title}
        </Title>
        <p className="plate" style={{ '--hub': module.hubColour } as React.CSSProperties}>
          {module.hubName}
        </p>
      </div>
      {status}
      {people}
      <nav className="module-steps" aria-label={t.steps}>
        {(module.source === 'package' ? stepsOfPackage : steps).map(({ key, path, icon: Icon }) => (
          <NavLink key={key} to={`/modules/${module.id}${path}`} end>
            <Icon aria-hidden="true" size={20} />
            <span>{t[key]}</span>
          </NavLink>
        ))}
      </nav>
    </header>
  )
}
