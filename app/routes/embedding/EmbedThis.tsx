import { embeddingTexts } from '~/app/texts/embedding'
import { useTexts } from '~/app/ui/useTexts'
import { snippetFor } from './snippet'
import './embedding.css'

/** For who coordinates a hub: the lines that show its offerings on its own website. */
export function EmbedThis({ hub, origin }: { hub: { slug: string; name: string }; origin: string }) {
  const t = useTexts(embeddingTexts)
  return (
    <section className="embed-this">
      <h2>{t.title}</h2>
      <p>{t.how}</p>
      <div className="field">
        <label htmlFor="embed-code">{t.code}</label>
        <textarea id="embed-code" readOnly rows={6} value={snippetFor(origin, hub, t.heading(hub.name))} />
      </div>
      <p className="hint">{t.rows}</p>
      <p className="hint">{t.choose}</p>
      <p className="actions">
        <a className="button second" href={`/hubs/${hub.slug}/list`}>
          {t.see}
        </a>
      </p>
    </section>
  )
}
