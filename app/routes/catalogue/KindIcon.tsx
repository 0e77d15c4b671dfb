import {
  Factory,
  HardHat,
  type LucideIcon,
  MessagesSquare,
  Presentation,
  Route,
  SquarePlay,
  Wrench,
} from 'lucide-react'
import { offeringTexts } from '~/app/texts/offering'
import { useTexts } from '~/app/ui/useTexts'
import type { OfferingKind } from '~/db/tables'

const icons: Record<OfferingKind, LucideIcon> = {
  module: SquarePlay,
  path: Route,
  masterclass: Presentation,
  workshop: Wrench,
  expertSession: MessagesSquare,
  bbl: HardHat,
  practiceSession: Factory,
}

/** The drawings of the kinds, once on a page; each card refers to them. */
export function KindSprite({ kinds }: { kinds: OfferingKind[] }) {
  return (
    <svg className="sprite" aria-hidden="true">
      <defs>
        {[...new Set(kinds)].map((kind) => {
          const Icon = icons[kind]
          return <Icon key={kind} id={`kind-${kind}`} />
        })}
      </defs>
    </svg>
  )
}

/** A kind as a drawing of its own, beside its word. */
export function KindIcon({ kind, size = 20 }: { kind: OfferingKind; size?: number }) {
  const Icon = icons[kind]
  return <Icon aria-hidden="true" size={size} />
}

/** A kind in a word and its icon; the page must hold the `KindSprite`. */
export function KindWord({ kind }: { kind: OfferingKind }) {
  const t = useTexts(offeringTexts)
  return (
    <p className="kind">
      <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
        <use href={`#kind-${kind}`} />
      </svg>
      {t.kinds[kind]}
    </p>
  )
}
