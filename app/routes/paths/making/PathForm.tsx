import { Plus, Save } from 'lucide-react'
import { pathMakingTexts } from '~/app/texts/pathMaking'
import { TextArea, TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import type { Fields } from '~/modules/paths/making/fields'
import type { readDraft } from '~/modules/paths/making/readDraft.server'
import { mostLevels, type PathContent } from '~/modules/paths/path'
import type { Found } from './AddStep'
import { LevelFields } from './LevelFields'

export type Draft = Pick<NonNullable<Awaited<ReturnType<typeof readDraft>>>, 'kind'> & { content: PathContent }
/** What a field is called, what stands in it, and what is wrong with it. */
export type FieldParts = (name: string) => { name: string; id: string; defaultValue: string; error?: string }
type Props = { path: Draft; base: Fields; values: Fields; errors: Fields; finding?: Found }

/** A whole path as one form: each button keeps everything that was typed, and then does its own. */
export function PathForm({ path, base, values, errors, finding }: Props) {
  const t = useTexts(pathMakingTexts)
  const parts: FieldParts = (name) => ({
    name,
    id: `field-${name}`,
    defaultValue: values[name] ?? '',
    error: errors[name],
  })
  const { levels } = path.content
  return (
    <form method="post" action="?" className="path-form" noValidate>
      <input type="hidden" name="base" value={JSON.stringify(base)} />
      <div className="path-words">
        <TextField label={t.name} maxLength={120} {...parts('title')} />
        <TextArea label={t.summary} rows={2} maxLength={400} {...parts('summary')} />
        <SaveButton />
      </div>
      <h2 id="steps">{t.steps}</h2>
      {levels.map((level, place) => (
        <LevelFields
          key={level.id}
          level={level}
          place={place}
          levels={levels.length}
          hasLevels={path.kind === 'finite'}
          parts={parts}
          finding={finding}
        />
      ))}
      {path.kind === 'finite' && (
        <p className="actions">
          {levels.length < mostLevels ? (
            <button className="second" name="do" value="level" type="submit">
              <Plus aria-hidden="true" size={20} />
              {t.addLevel}
            </button>
          ) : (
            <span className="hint">{t.fourLevels}</span>
          )}
        </p>
      )}
      <SaveButton />
    </form>
  )
}

function SaveButton() {
  const t = useTexts(pathMakingTexts)
  return (
    <button name="do" value="save" type="submit">
      <Save aria-hidden="true" size={20} />
      {t.save}
    </button>
  )
}
