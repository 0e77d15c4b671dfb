import type { LearnerView } from '../block'
import { CopyText } from '../CopyText'
import type { CodeContent } from './code'
import { codeTexts } from './texts'

/** Lines with their numbers; what is copied has none. */
export const CodeView: LearnerView<CodeContent, never> = ({ id, content, stage, language }) => {
  const t = codeTexts[language]
  return (
    <figure className="media code">
      <figcaption>
        {content.title}
        {content.language && <span className="media-size"> {content.language}</span>}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: lines that are too long are scrolled with the arrow keys. */}
      <section className="code-lines" aria-label={t.lines(content.title)} tabIndex={0}>
        <ol>
          {content.text.split('\n').map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text that does not change.
            <li key={place}>
              <code>{line || ' '}</code>
            </li>
          ))}
        </ol>
      </section>
      {stage !== 'static' && <CopyText id={id} text={content.text} words={t} />}
    </figure>
  )
}
