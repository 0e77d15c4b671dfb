import type { DocumentNode, Term } from '~/modules/blocks/document'
import { allBelow, firstBelow, type Html, hasClass, isTag, parseHtml, textIn } from './html.server'
import { inlineNodes } from './inlineNodes'
import type { PackedModule, WrittenMedia, WrittenSource } from './readSource.server'

type Index = { pages: WrittenSource['pages']; terms: Term[]; pictures: WrittenMedia[] }
type Page = { blocks: Map<string, object>; pictures: Map<string, WrittenMedia> }

/** The pages of a package as documents again, from the page that a learner reads; what stands there as a block is the block. */
export function readIndex(html: string, module: PackedModule): Index {
  const start = html.indexOf('<main id="pages"')
  const end = html.indexOf('<div id="bottom"')
  if (start < 0 || end < start) throw new Error('no pages in index.html')
  const body = parseHtml(html.slice(start, end))
  const shown = new Map(
    allBelow(body, ({ attributes }) => attributes['data-page'] !== undefined).map((section) => [
      section.attributes['data-page'],
      firstBelow(section, (one) => hasClass(one, 'page-text')),
    ]),
  )
  const pictures = new Map<string, WrittenMedia>()
  const pages = module.pages.map(({ id, title, kind, blocks }) => {
    const page = { blocks: new Map(blocks.map((block) => [block.id, block])), pictures }
    const text = shown.get(id)
    // Nobody sees the pages of a question bank: their questions are all there is of them.
    const content = text ? nodesIn(text.children, page) : blocks.map((block) => ({ type: 'block', attrs: block }))
    return { title, kind, document: { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] } }
  })
  return {
    pages,
    terms: allBelow(body, (one) => hasClass(one, 'meaning')).map(termIn),
    pictures: [...pictures.values()],
  }
}

function termIn(box: Html): Term {
  const [term, meaning] = allBelow(box, ({ tag }) => tag === 'p').map(textIn)
  return { id: (box.attributes.id ?? '').replace(/^term-/, ''), term: term ?? '', meaning: meaning ?? '' }
}

function nodesIn(children: Html['children'], page: Page): DocumentNode[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return child.trim() ? [{ type: 'paragraph', content: inlineNodes([child]) }] : []
    return nodesOf(child, page)
  })
}

function nodesOf(element: Html, page: Page): DocumentNode[] {
  const { tag, attributes, children } = element
  const blockId = attributes['data-block']
  if (blockId !== undefined)
    return page.blocks.has(blockId) ? [{ type: 'block', attrs: { ...page.blocks.get(blockId) } }] : []
  if (tag === 'p') return [withContent({ type: 'paragraph' }, inlineNodes(children))]
  if (tag === 'h2' || tag === 'h3')
    return [withContent({ type: 'heading', attrs: { level: Number(tag[1]) } }, inlineNodes(children))]
  if (tag === 'ul') return [{ type: 'bulletList', content: items(children, page) }]
  if (tag === 'ol')
    return [{ type: 'orderedList', attrs: { start: Number(attributes.start ?? 1) }, content: items(children, page) }]
  if (tag === 'table') return [{ type: 'table', content: rows(element, page) }]
  if (tag === 'aside' && hasClass(element, 'callout')) return [callout(element, page)]
  if (tag === 'figure') return picture(element, page)
  return nodesIn(children, page)
}

function items(children: Html['children'], page: Page): DocumentNode[] {
  return children.flatMap((child) =>
    isTag(child, 'li') ? [{ type: 'listItem', content: nodesIn(child.children, page) }] : [],
  )
}

function rows(table: Html, page: Page): DocumentNode[] {
  return allBelow(table, ({ tag }) => tag === 'tr').map((row) => ({
    type: 'tableRow',
    content: row.children.flatMap((cell) => (isTag(cell, 'td', 'th') ? [cellOf(cell, page)] : [])),
  }))
}

function cellOf({ tag, attributes, children }: Html, page: Page): DocumentNode {
  const span = (name: string) => Number(attributes[name] ?? 1)
  return {
    type: tag === 'th' ? 'tableHeader' : 'tableCell',
    attrs: { colspan: span('colspan'), rowspan: span('rowspan'), colwidth: null },
    content: nodesIn(children, page),
  }
}

function callout(element: Html, page: Page): DocumentNode {
  const kind = /\bcallout-(\w+)/.exec(element.attributes.class ?? '')?.[1]
  const rest = element.children.filter((child) => typeof child === 'string' || !hasClass(child, 'callout-name'))
  return { type: 'callout', attrs: { kind }, content: nodesIn(rest, page) }
}

function picture(figure: Html, { pictures }: Page): DocumentNode[] {
  const { src = '', alt = '' } = firstBelow(figure, ({ tag }) => tag === 'img')?.attributes ?? {}
  const [, mediaId] = /^media\/([0-9a-z]{1,40})\.[0-9a-z]+$/.exec(src) ?? []
  if (!mediaId) return []
  pictures.set(src, { id: mediaId, path: src, name: src.slice('media/'.length) })
  const caption = firstBelow(figure, ({ tag }) => tag === 'figcaption')
  return [{ type: 'image', attrs: { mediaId, alt, decorative: alt === '', caption: caption ? textIn(caption) : '' } }]
}

function withContent(node: DocumentNode, content: DocumentNode[]): DocumentNode {
  return content.length > 0 ? { ...node, content } : node
}
