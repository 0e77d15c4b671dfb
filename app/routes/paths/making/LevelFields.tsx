import { pathMakingTexts } from '~/app/texts/pathMaking'
import { TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import type { PathLevel } from '~/modules/paths/path'
import { AddStep, type Found } from './AddStep'
import { Move } from './Move'
import { PartFields } from './PartFields'
import type { FieldParts } from './PathForm'

type Props = {
  level: PathLevel
  place: number
  levels: number
  hasLevels: boolean
  parts: FieldParts
  finding?: Found
}

/** A level with its name, its parts in order, and what can be added to it. */
export function LevelFields({ level, place, levels, hasLevels, parts, finding }: Props) {
  const t = useTexts(pathMakingTexts)
  const { id, name } = level
  const called = name || t.level(place + 1)
  return (
    <section className="level-fields" id={id} aria-label={hasLevels ? called : t.steps}>
      {hasLevels && (
        <header>
          <h3>{t.level(place + 1)}</h3>
          <TextField label={t.levelName} hint={t.levelHint} maxLength={60} {...parts(`name.${id}`)} />
          <p className="part-actions">
            <Move id={id} title={called} isFirst={place === 0} isLast={place === levels - 1} />
            {level.parts.length === 0 && levels > 1 && (
              <button className="quiet" name="do" value={`remove ${id}`} type="submit">
                {t.removeLevel}
              </button>
            )}
          </p>
        </header>
      )}
      {level.parts.length === 0 && <p className="hint">{t.noSteps}</p>}
      <ol className="part-list">
        {level.parts.map((part, at) => (
          <PartFields
            key={part.id}
            part={part}
            isFirst={place === 0 && at === 0}
            isLast={place === levels - 1 && at === level.parts.length - 1}
            parts={parts}
            finding={finding}
          />
        ))}
      </ol>
      <AddStep place={id} called={hasLevels ? called : t.thisPath} finding={finding} mayChoose />
    </section>
  )
}
