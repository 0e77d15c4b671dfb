import { getMarkRange } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'

const part = /[\p{L}\p{N}\p{M}'’-]/u

/**
 * The words that would become a term: what is selected within one paragraph, the term that the cursor stands in, or else
 * the word around it. Without blanks at the ends; no words where there is no text.
 */
export function wordsAtCursor({ selection, schema, doc }: EditorState) {
  const { $from, empty } = selection
  const whole = getMarkRange($from, schema.marks.term!) ?? undefined
  const start = $from.start()
  const text = doc.textBetween(start, $from.end(), undefined, '\uFFFC')
  if (!$from.parent.isTextblock) return { from: 0, to: 0, words: '', termId: undefined }
  let [from, to] = whole && empty ? [whole.from, whole.to] : [selection.from, Math.min(selection.to, $from.end())]
  if (empty && !whole) {
    while (from > start && part.test(text[from - start - 1] ?? '')) from -= 1
    while (part.test(text[to - start] ?? '')) to += 1
  }
  while (from < to && /\s/.test(text[from - start]!)) from += 1
  while (to > from && /\s/.test(text[to - start - 1]!)) to -= 1
  const words = text.slice(from - start, to - start).replace(/\s+/g, ' ')
  const termId = doc.rangeHasMark(from, to, schema.marks.term!)
    ? (
        $from.marks().find(({ type }) => type.name === 'term') ??
        doc.nodeAt(from)?.marks.find(({ type }) => type.name === 'term')
      )?.attrs.id
    : undefined
  return { from, to, words, termId: termId as string | undefined }
}
