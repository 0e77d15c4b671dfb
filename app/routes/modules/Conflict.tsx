import { useState } from 'react'
import { editorPageTexts } from '~/app/texts/editor'
import { momentText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { PageSaver, TheirPage } from '~/modules/authoring/editor/pageSaver'
import type { DocumentNode } from '~/modules/blocks/document'

type Props = {
  saver: PageSaver
  theirs: TheirPage
  putOnNewPage: () => Promise<boolean>
  onTakeTheirs: () => void
}

/** Two people changed one page: both texts beside each other, and nothing goes until somebody has chosen. */
export function Conflict({ saver, theirs, putOnNewPage, onTakeTheirs }: Props) {
  const t = useTexts(editorPageTexts)
  const language = useLanguage()
  const [hasFailed, setFailed] = useState(false)
  const takeTheirs = () => {
    saver.takeTheirs()
    onTakeTheirs()
  }
  const keepBoth = async () => {
    const isKept = await putOnNewPage()
    setFailed(!isKept)
    if (isKept) takeTheirs()
  }
  return (
    <section className="conflict" role="alert" aria-label={t.changedTitle(theirs.updatedBy)}>
      <h2>{t.changedTitle(theirs.updatedBy)}</h2>
      <p>{t.changedText(momentText(theirs.updatedAt, language))}</p>
      <div className="conflict-texts">
        <Text name={t.mine} title={saver.text.title} document={saver.text.document} />
        <Text name={t.theirs(theirs.updatedBy)} title={theirs.title} document={theirs.document} />
      </div>
      {hasFailed && <p className="error">{t.newPageFailed}</p>}
      <div className="actions">
        <button type="button" onClick={keepBoth}>
          {t.keepBoth}
        </button>
        <button type="button" className="second" onClick={() => saver.keepMine()}>
          {t.keepMine}
        </button>
        <button type="button" className="second" onClick={takeTheirs}>
          {t.keepTheirs(theirs.updatedBy)}
        </button>
      </div>
    </section>
  )
}

function Text({ name, title, document }: { name: string; title: string; document: DocumentNode }) {
  return (
    <div className="conflict-text">
      <h3>{name}</h3>
      <p className="conflict-title">{title}</p>
      {linesOf(document).map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text that does not change while it is shown.
        <p key={place}>{line}</p>
      ))}
    </div>
  )
}

function linesOf(node: DocumentNode): string[] {
  const isLine = node.content?.some((child) => child.type === 'text')
  if (isLine) return [(node.content ?? []).map((child) => child.text ?? ' ').join('')]
  if (node.type === 'block') return [questionOf(node.attrs?.content)]
  return (node.content ?? []).flatMap(linesOf)
}

function questionOf(content: unknown) {
  return typeof content === 'object' && content && 'question' in content ? `? ${content.question}` : '?'
}
