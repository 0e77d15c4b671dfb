import type { Language } from '~/db/tables'
import type { Term } from '~/modules/blocks/document'
import { learnerTexts } from './texts'

/**
 * The terms that the pages use: each in the box that its button opens, which the browser does without a script; and all
 * of them in a list, for paper and for a page without its program.
 */
export function Glossary({ terms, language }: { terms: Term[]; language: Language }) {
  const t = learnerTexts[language]
  return (
    <>
      <section className="glossary" aria-labelledby="glossary">
        <h1 id="glossary">{t.glossary}</h1>
        <dl>
          {terms.map(({ id, term, meaning }) => (
            <div key={id}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      {terms.map(({ id, term, meaning }) => (
        <div
          key={id}
          id={`term-${id}`}
          className="meaning"
          role="dialog"
          aria-label={term}
          tabIndex={-1}
          // React 18 has no name for it.
          {...{ popover: 'auto' }}
        >
          <p>
            <strong>{term}</strong>
          </p>
          <p>{meaning}</p>
          <button type="button" className="quiet" {...{ popovertarget: `term-${id}`, popovertargetaction: 'hide' }}>
            {t.closeMeaning}
          </button>
        </div>
      ))}
    </>
  )
}
