import type { FormAnswer } from '~/app/form.server'
import { glossaryTexts } from '~/app/texts/glossary'
import { useTexts } from '~/app/ui/useTexts'
import type { Language } from '~/db/tables'
import type { Term } from '~/modules/blocks/document'
import { TermForm } from './TermForm'

type Props = { term: Term & { pages: number[] }; language: Language; isEditable: boolean; answer?: FormAnswer }

/** A term of the glossary, where it stands, and its form. */
export function TermItem({ term, language, isEditable, answer }: Props) {
  const t = useTexts(glossaryTexts)
  const { id, meaning, pages } = term
  return (
    <li id={`of-${id}`}>
      <h2 lang={language}>{term.term}</h2>
      <p lang={language}>{meaning}</p>
      <p className="hint">{pages.length > 0 ? t.usedOn(listed(pages, t.and)) : t.unused}</p>
      {isEditable && (
        <div className="term-verbs">
          <details open={answer !== undefined}>
            <summary>
              {t.change}
              <span className="visually-hidden">: {term.term}</span>
            </summary>
            <TermForm term={term} language={language} answer={answer} />
          </details>
          <form method="post">
            <input type="hidden" name="id" value={id} />
            <button type="submit" name="do" value="remove" className="quiet" aria-label={t.removeOf(term.term)}>
              {t.remove}
            </button>
          </form>
        </div>
      )}
    </li>
  )
}

function listed(pages: number[], and: string) {
  const last = pages.at(-1)
  return pages.length === 1 ? String(last) : `${pages.slice(0, -1).join(', ')} ${and} ${last}`
}
