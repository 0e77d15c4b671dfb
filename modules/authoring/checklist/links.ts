import type { Node } from '@tiptap/pm/model'
import type { Problem } from '../problems'

const saysNothing = new Set(
  `hier|klik|klik hier|druk hier|hierop|link|deze link|via deze link|lees meer|lees verder|meer|meer info|meer informatie|website|de website|
  deze website|site|deze site|deze pagina|ga naar|ga verder|download|bekijk|bekijk hier|zie hier|here|click|click here|this link|read more|
  more|more info|more information|this page|this website|this site|go to|view`
    .split('|')
    .map((words) => words.trim()),
)
const address = /^(?:https?:\/\/|www\.)\S+\/\S/i

/** Links whose words do not say where they lead (WCAG 2.2, 2.4.4 Link Purpose), or spell out an address. */
export function problemsOfLinks(document: Node, pageId: string): Problem[] {
  return linksIn(document).flatMap(({ words, from, to }): Problem[] => {
    const plain = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s]/gu, '')
      .trim()
    if (saysNothing.has(plain)) return [{ code: 'linkSaysNothing', isBlocking: false, pageId, from, to }]
    return address.test(words.trim()) ? [{ code: 'linkIsAddress', isBlocking: false, pageId, from, to }] : []
  })
}

/** A link may be cut in pieces by bold words in it; together these are one. */
function linksIn(document: Node) {
  const links: { href: string; words: string; from: number; to: number }[] = []
  document.descendants((node, from) => {
    const href = node.isText && node.marks.find((mark) => mark.type.name === 'link')?.attrs.href
    if (!href) return
    const to = from + node.nodeSize
    const last = links.at(-1)
    if (last && last.href === href && last.to === from) Object.assign(last, { words: last.words + node.text, to })
    else links.push({ href, words: node.text ?? '', from, to })
  })
  return links
}
