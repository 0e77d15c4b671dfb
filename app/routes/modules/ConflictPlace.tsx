import { useId } from 'react'
import { savingTexts } from '~/app/texts/saving'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { Language } from '~/db/tables'
import { Differences } from '~/modules/authoring/differences/Differences'
import { documentDifferences } from '~/modules/authoring/differences/documentDifferences'
import type { Place } from '~/modules/authoring/saving/mergePages'
import type { Choice } from '~/modules/authoring/saving/resolveMerge'
import type { DocumentNode } from '~/modules/blocks/document'

type Props = {
  place: Place
  title: string
  theirName: string
  choice: Choice
  contentLanguage: Language
  onChoose: (choice: Choice) => void
}

/** One place that two people changed: what each made of it, as differences with what stood there, and a choice. */
export function ConflictPlace({ place, title, theirName, choice, contentLanguage, onChoose }: Props) {
  const t = useTexts(savingTexts)
  const language = useLanguage()
  const name = useId()
  const options: { is: Choice; label: string; text?: string | DocumentNode[] }[] = [
    { is: 'mine', label: t.mine, text: place.mine },
    { is: 'theirs', label: theirName, text: place.theirs },
    { is: 'both', label: place.of === 'title' ? t.bothTitle : t.both },
  ]
  return (
    <fieldset className="conflict-place">
      <legend>{title}</legend>
      {options.map(({ is, label, text }) => (
        <div key={is} className="conflict-option" data-chosen={choice === is}>
          <label>
            <input type="radio" name={name} checked={choice === is} onChange={() => onChoose(is)} />
            {label}
          </label>
          {typeof text === 'string' && <p className="conflict-title">{text}</p>}
          {place.of === 'text' && Array.isArray(text) && (
            <div className="conflict-text">
              {text.length === 0 && place.base.length === 0 ? (
                <p>{t.removed}</p>
              ) : (
                <Differences
                  differences={documentDifferences(whole(place.base), whole(text))}
                  language={language}
                  contentLanguage={contentLanguage}
                />
              )}
            </div>
          )}
        </div>
      ))}
    </fieldset>
  )
}

function whole(content: DocumentNode[]): DocumentNode {
  return { type: 'doc', content }
}
