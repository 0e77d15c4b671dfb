import { packageTexts } from '~/app/texts/package'
import { useTexts } from '~/app/ui/useTexts'
import type { Activity } from '~/modules/packages/contents'

/** The parts of a package in their order, each below what it is part of. */
export function Contents({ root }: { root: Activity }) {
  return (
    <ol className="package-contents">
      {root.children.map((activity) => (
        <Part key={activity.id} activity={activity} />
      ))}
    </ol>
  )
}

function Part({ activity: { title, launch, children, isVisible } }: { activity: Activity }) {
  const t = useTexts(packageTexts)
  const notes = [
    !launch && children.length === 0 && t.startsNot,
    launch?.kind === 'asset' && t.asset,
    !isVisible && t.hidden,
  ].filter(Boolean)
  return (
    <li>
      {title}
      {notes.length > 0 && <span className="hint"> ({notes.join(', ')})</span>}
      {children.length > 0 && (
        <ol>
          {children.map((child) => (
            <Part key={child.id} activity={child} />
          ))}
        </ol>
      )}
    </li>
  )
}
