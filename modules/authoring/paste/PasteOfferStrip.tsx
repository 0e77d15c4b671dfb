import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { CircleHelp, Heading } from 'lucide-react'
import { useSurroundings } from '../editor/context'
import { closeOffer, type Offer, offerIn, replaceOffered } from './pasteFromElsewhere'
import { pasteTexts } from './texts'

type Props = { editor: Editor; openQuestions: () => void }

/** Offers to make more of a text that was pasted as it is. It stays plain text until its author says so. */
export function PasteOfferStrip({ editor, openQuestions }: Props) {
  const { language, say } = useSurroundings()
  const t = pasteTexts[language]
  const offer = useEditorState({ editor, selector: ({ editor: current }) => offerIn(current.state) })
  if (!offer) return null
  const isQuestions = offer.kind === 'questions'
  const Icon = isQuestions ? CircleHelp : Heading
  const take = () => {
    if (isQuestions) return openQuestions()
    void asMarkdown(editor, offer).then(() => say(t.markdownDone))
  }
  const sentence = isQuestions ? t.looksLikeQuestions : t.looksLikeMarkdown
  return (
    <section className="shelf" aria-label={sentence}>
      <p role="status">
        <Icon aria-hidden="true" size={18} />
        <strong>{sentence}</strong>
      </p>
      <button type="button" className="second" onClick={take}>
        {isQuestions ? t.makeQuestions : t.makeMarkdown}
      </button>
      <button
        type="button"
        className="quiet"
        onClick={() => {
          closeOffer(editor)
          editor.commands.focus()
        }}
      >
        {t.leave}
      </button>
    </section>
  )
}

// The reader of Markdown comes when somebody wants it.
async function asMarkdown(editor: Editor, offer: Offer) {
  const { markdownNodes } = await import('./markdownNodes')
  const nodes = markdownNodes(offer.text).map((node) => editor.schema.nodeFromJSON(node))
  if (nodes.length > 0 && !editor.isDestroyed) replaceOffered(editor, offer, nodes)
  editor.commands.focus()
}
