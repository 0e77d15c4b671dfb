import { buildLists, mendLists } from './pastedLists'
import { mendTables } from './pastedTables'
import { plainInline } from './plainInline'

/** An image that came along: its bytes as a data address, or undefined when a word processor keeps them beside the text. */
export type PastedImage = { mark: string; data: string | undefined }
/** `lost` counts images that are somewhere else: they are never fetched. */
export type CleanPaste = { html: string; images: PastedImage[]; lost: number }

// What is on a page besides its text; most of these would only leave words without a meaning.
const noText = `script,style,noscript,template,iframe,object,embed,svg,canvas,audio,video,form>button,button,input,select,textarea,
  nav,link,meta,title,head,colgroup,col,xml,[hidden],[aria-hidden="true"],[role="navigation"],[style*="mso-element:comment"],
  [style*="mso-hide:all"],.MsoCommentReference,.MsoCommentText,.msocomoff`
const kept: Record<string, string[]> = {
  A: ['href'],
  TD: ['colspan', 'rowspan'],
  TH: ['colspan', 'rowspan'],
  OL: ['start'],
}
const ownTags = new Set(
  'P H1 H2 H3 H4 H5 H6 UL OL LI TABLE TBODY THEAD TFOOT TR TD TH STRONG EM A BR BLOCKQUOTE PRE DIV'.split(' '),
)
const wrappers = new Set(
  'SECTION ARTICLE MAIN HEADER FOOTER ASIDE FIGURE FIGCAPTION DL DT DD ADDRESS DETAILS SUMMARY CENTER'.split(' '),
)

/**
 * What is pasted from Word, Google Docs, Excel or a web page, with the structure that a page can have and nothing else.
 * Works on a document that is never shown, so that nothing in it runs or is fetched.
 */
export function cleanPasted(html: string): CleanPaste {
  // Copied in an editor of ours: its nodes are judged one by one already.
  if (/\sdata-pm-slice=/.test(html)) return { html, images: [], lost: 0 }
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  removeComments(body)
  buildLists(body)
  for (const element of body.querySelectorAll(noText)) element.remove()
  for (const element of body.querySelectorAll<HTMLElement>('[style]'))
    if (/display\s*:\s*none/i.test(styleOf(element))) element.remove()
  const taken = takeImages(body)
  mendLinks(body)
  plainInline(body)
  mendLists(body)
  mendTables(body)
  bare(body)
  return { html: body.innerHTML, ...taken }
}

function styleOf(element: Element) {
  return element.getAttribute('style') ?? ''
}

// Word writes what only its own eyes should see in comments with a condition.
function removeComments(body: HTMLElement) {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT)
  const found: Node[] = []
  while (walker.nextNode()) found.push(walker.currentNode)
  for (const comment of found) comment.parentNode?.removeChild(comment)
}

function takeImages(body: HTMLElement) {
  const images: PastedImage[] = []
  let lost = 0
  for (const element of body.querySelectorAll('img')) {
    const source = element.getAttribute('src') ?? ''
    const isOwn = /^data:image\/(png|jpeg|gif|webp);base64,/i.test(source)
    if (isOwn || /^file:/i.test(source)) {
      const mark = `\uE0F0${images.length}\uE0F1`
      images.push({ mark, data: isOwn ? source : undefined })
      const place = body.ownerDocument.createElement('p')
      place.textContent = mark
      element.replaceWith(place)
    } else {
      if (!isPixel(element)) lost += 1
      element.remove()
    }
  }
  return { images, lost }
}

// A picture of a pixel counts visitors.
function isPixel(element: Element) {
  const sizes = ['width', 'height'].map((name) => Number(element.getAttribute(name) ?? Number.NaN))
  return sizes.some((size) => size <= 2)
}

// Google sends its readers past its own address first; a link to a place in the text itself leads nowhere on a page.
function mendLinks(body: HTMLElement) {
  for (const link of body.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? ''
    const through = /^https:\/\/www\.google\.com\/url\?/.test(href) ? new URL(href).searchParams.get('q') : null
    if (through) link.setAttribute('href', through)
    else if (!/^(https?:|mailto:|tel:)/i.test(href.trim())) unwrap(link)
  }
}

export function unwrap(element: Element) {
  element.replaceWith(...element.childNodes)
}

function bare(body: HTMLElement) {
  for (const element of [...body.querySelectorAll('*')]) {
    if (wrappers.has(element.tagName)) rename(element, 'div')
    else if (!ownTags.has(element.tagName)) unwrap(element)
    else
      for (const { name } of [...element.attributes])
        if (!kept[element.tagName]?.includes(name)) element.removeAttribute(name)
  }
  for (const line of body.querySelectorAll('br')) if (isBetweenBlocks(line)) line.remove()
  for (const paragraph of body.querySelectorAll('p,h1,h2,h3,h4,h5,h6,div'))
    if (isHollow(paragraph) && !paragraph.closest('td,th,li')) paragraph.remove()
}

function rename(element: Element, tag: string) {
  const other = element.ownerDocument.createElement(tag)
  other.append(...element.childNodes)
  element.replaceWith(other)
}

const block = /^(P|H[1-6]|UL|OL|TABLE|DIV|BLOCKQUOTE|PRE)$/

function isBetweenBlocks({ previousElementSibling: before, nextElementSibling: after, parentElement }: Element) {
  if (!parentElement || !/^(BODY|DIV)$/.test(parentElement.tagName)) return false
  return block.test(before?.tagName ?? 'P') || block.test(after?.tagName ?? 'P')
}

function isHollow(element: Element) {
  return (element.textContent ?? '').trim() === '' && !element.querySelector('br,table,li')
}
