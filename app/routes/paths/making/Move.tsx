import { ArrowDown, ArrowUp } from 'lucide-react'
import { pathMakingTexts } from '~/app/texts/pathMaking'
import { useTexts } from '~/app/ui/useTexts'

type Props = { id: string; title: string; isFirst: boolean; isLast: boolean }

/** One place up or down; at an end there is no such button. */
export function Move({ id, title, isFirst, isLast }: Props) {
  const t = useTexts(pathMakingTexts)
  return (
    <>
      {!isFirst && (
        <button className="quiet" name="do" value={`up ${id}`} type="submit" aria-label={t.up(title)}>
          <ArrowUp aria-hidden="true" size={20} />
        </button>
      )}
      {!isLast && (
        <button className="quiet" name="do" value={`down ${id}`} type="submit" aria-label={t.down(title)}>
          <ArrowDown aria-hidden="true" size={20} />
        </button>
      )}
    </>
  )
}
