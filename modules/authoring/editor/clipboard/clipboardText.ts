import type { Fragment, Node } from '@tiptap/pm/model'
import { linesOfBlock } from '../../linesOfBlock'

/** What is copied, in words, for what takes only words: the lines of questions and the descriptions of images too. */
export function clipboardText(content: Fragment): string {
  return content.content.map((node) => wordsOf(node)).join('\n\n')
}

function wordsOf(node: Node): string {
  if (node.type.name === 'block') return linesOfBlock(node.attrs).join('\n')
  if (node.type.name === 'image') return node.attrs.caption || node.attrs.alt
  if (node.isText) return node.text ?? ''
  if (node.isTextblock) return node.textBetween(0, node.content.size, '', '\n')
  const between = node.type.name === 'tableRow' ? '\t' : '\n'
  return node.content.content.map(wordsOf).join(between)
}
