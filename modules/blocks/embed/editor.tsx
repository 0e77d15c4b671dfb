import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { LinkField } from '../media/LinkField'
import type { EmbedContent } from './embed'
import { siteAt, siteNames, sites } from './sites'
import { embedEditorTexts } from './texts'

export const EmbedEditor: EditorView<EmbedContent> = ({ content, onChange, language, problems = {} }) => {
  const t = embedEditorTexts[language]
  const { site, itemId } = content
  return (
    <div className="edit">
      <EditorProblem text={problems['']} />
      <EditorField
        label={t.title}
        placeholder={t.titleExample}
        path="title"
        value={content.title}
        onChange={(title) => onChange({ ...content, title })}
        problem={problems.title}
        maxLength={200}
      />
      <EditorField
        label={t.text}
        hint={t.textHint}
        path="text"
        value={content.text}
        onChange={(text) => onChange({ ...content, text })}
        problem={problems.text}
        maxLength={2000}
      />
      {site !== '' && (
        <p className="media-name">
          <a href={sites[site].page(itemId)} target="_blank" rel="noopener noreferrer">
            {t.here(sites[site].name)}
          </a>
        </p>
      )}
      <p className="hint">{t.linkHint(siteNames.map((name) => sites[name].name).join(', '))}</p>
      <LinkField
        words={t}
        read={siteAt}
        onFound={(found) => onChange({ ...content, ...found })}
        path="site"
        problem={problems.site}
      />
    </div>
  )
}
