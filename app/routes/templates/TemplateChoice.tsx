import { templateTexts } from '~/app/texts/templates'
import { minutesText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { TemplateCard } from '~/modules/authoring/templates/templateList.server'
import './templates.css'

type Props = { templates: TemplateCard[]; chosen: string }

/** What a new module begins with: nothing, a template of the own hub, or one that comes with Leerbank. Works without a script. */
export function TemplateChoice({ templates, chosen }: Props) {
  const t = useTexts(templateTexts)
  const hubs = [...new Set(templates.map(({ hubName }) => hubName))]
  return (
    <fieldset className="template-choice">
      <legend>{t.begin}</legend>
      <label className="template-card">
        <input type="radio" name="templateId" value="" defaultChecked={chosen === ''} />
        <span>
          <strong>{t.empty}</strong>
          <span>{t.emptyUse}</span>
        </span>
      </label>
      {hubs.map((hub) => (
        <div key={hub ?? ''}>
          <h2>{hub ? t.ownTitle(hub) : t.builtInTitle}</h2>
          {!hub && <p className="hint">{t.fillIn}</p>}
          {templates
            .filter(({ hubName }) => hubName === hub)
            .map((card) => (
              <Card key={card.id} card={card} isChosen={card.id === chosen} />
            ))}
        </div>
      ))}
    </fieldset>
  )
}

function Card({ card: { id, name, use, titles, minutes }, isChosen }: { card: TemplateCard; isChosen: boolean }) {
  const t = useTexts(templateTexts)
  const language = useLanguage()
  return (
    <div className="template-row">
      <label className="template-card">
        <input type="radio" name="templateId" value={id} defaultChecked={isChosen} />
        <span>
          <strong>{name}</strong>
          {use && <span>{use}</span>}
          <span className="hint">{t.size(titles.length, minutesText(minutes, language))}</span>
        </span>
      </label>
      <details>
        <summary aria-label={t.lookLong(name)}>{t.look}</summary>
        <ol>
          {titles.map((title, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two pages may have one title, and the list does not change.
            <li key={place}>{title}</li>
          ))}
        </ol>
        <a href={`/templates/${id}`} aria-label={t.lookInsideOf(name)}>
          {t.lookInside}
        </a>
      </details>
    </div>
  )
}
