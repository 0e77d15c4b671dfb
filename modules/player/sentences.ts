/** A sentence as it is said, and the stretch of the page that it stands in. */
export type Sentence = { text: string; range: Range }

type Piece = { node: Text; start: number }
type Paragraph = { text: string; pieces: Piece[] }

// Far beyond any page that is read; content of others may have no end.
const mostSentences = 600
const longestSentence = 1000

// A term in the text and a piece that can be chosen are words of the page; other buttons, and what is typed, are not.
const controls = 'button:not([popovertarget], [data-answer]), select, textarea, input, [role="button"], [role="tab"]'
const unspoken = `${controls}, [aria-hidden="true"], [popover], nav, script, style, noscript, template, svg, iframe, video, audio`

/** What somebody who looks at this page reads, in reading order, sentence by sentence. */
export function sentencesOf(document: Document, language: string): Sentence[] {
  const root = document.querySelector('main') ?? document.body
  const paragraphs = root ? paragraphsIn(root) : []
  const found: Sentence[] = []
  for (const paragraph of paragraphs)
    for (const { segment, index } of segmentsOf(paragraph.text, language)) {
      const text = spoken(segment)
      if (text) found.push({ text, range: rangeOf(paragraph, index, index + segment.trimEnd().length) })
      if (found.length === mostSentences) return found
    }
  return found
}

/** Text that runs on: a new stretch begins at each element that begins on a new line. */
function paragraphsIn(root: Element): Paragraph[] {
  const found: Paragraph[] = []
  let open: Paragraph | undefined
  const walk = (element: Element) => {
    for (const child of element.childNodes) {
      if (isText(child)) {
        open ??= found[found.push({ text: '', pieces: [] }) - 1]!
        open.pieces.push({ node: child, start: open.text.length })
        open.text += child.data
      } else if (isElement(child) && isSpoken(child)) {
        const isOnItsOwn = /^(BR|LABEL)$/.test(child.nodeName) || !getComputedStyle(child).display.startsWith('inline')
        if (isOnItsOwn) open = undefined
        walk(child)
        if (isOnItsOwn) open = undefined
      }
    }
  }
  walk(root)
  return found
}

// The realm of a frame has classes of its own, so that `instanceof` says nothing here.
function isText(node: Node): node is Text {
  return node.nodeType === 3
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function isSpoken(element: Element) {
  if (element.matches(unspoken)) return false
  const { display, visibility } = getComputedStyle(element)
  if (display === 'contents' || element.nodeName === 'BR') return true
  // What stands there for screen readers alone takes a pixel.
  return display !== 'none' && visibility === 'visible' && element.getBoundingClientRect().width > 1
}

type Segment = { segment: string; index: number }

function segmentsOf(text: string, language: string): Segment[] {
  if ('Segmenter' in Intl) return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
  return [...text.matchAll(/[^.!?]+[.!?]*\s*/g)].map(({ 0: segment, index }) => ({ segment, index }))
}

/** Empty when there is nothing in it to say. */
function spoken(segment: string) {
  const text = segment.replace(/\s+/g, ' ').trim().slice(0, longestSentence)
  return /[\p{L}\p{N}]/u.test(text) ? text : ''
}

function rangeOf({ pieces }: Paragraph, from: number, to: number) {
  const place = (at: number) => {
    const piece = pieces.findLast(({ start }) => start <= at) ?? pieces[0]!
    return [piece.node, Math.min(at - piece.start, piece.node.length)] as const
  }
  const range = pieces[0]!.node.ownerDocument.createRange()
  range.setStart(...place(from))
  range.setEnd(...place(to))
  return range
}
